package io.entente.mind;

import static io.entente.mind.Company.AMAZON;
import static io.entente.mind.Company.GOOGLE;
import static io.entente.mind.Company.MICROSOFT;
import static io.entente.mind.Company.OPENAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Rights;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.Purpose;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.Reason;
import io.entente.protocol.TalkOpening;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DealMindTest {

    private static final Company COMPANY = Company.flagship(7);

    private static Answer.Approaches approaches(Mind mind, Set<ActorId> coolingOff) {
        return (Answer.Approaches) mind.answer(new Question.WhomToApproach(coolingOff));
    }

    @Test
    void theSameQuestionsGetTheSameAnswersUnderTheSameSeed() {
        Company again = Company.flagship(7);
        for (ActorId actor : COMPANY.publicly().industry().actors()) {
            Answer.Approaches first = approaches(COMPANY.mind(actor), Set.of());
            assertThat(approaches(again.mind(actor), Set.of())).isEqualTo(first);
            assertThat(approaches(COMPANY.mind(actor), Set.of())).isEqualTo(first);
        }
    }

    @Test
    void whoeverIsApproachedIsNoneOfThoseAtRestAndNotTooMany() {
        for (ActorId actor : COMPANY.publicly().industry().actors()) {
            Set<ActorId> resting = new TreeSet<>();
            List<Answer.Wish> wishes = approaches(COMPANY.mind(actor), resting).wishes();
            assertThat(wishes).hasSizeLessThanOrEqualTo(2);
            wishes.forEach(w -> resting.add(w.partner()));
            assertThat(approaches(COMPANY.mind(actor), resting).wishes())
                    .extracting(Answer.Wish::partner)
                    .doesNotContainAnyElementsOf(resting);
        }
    }

    /** Each verdict is that of the party's own books, given the deals confirmed before it. */
    @Test
    void confirmationsNeverAcceptALoss() {
        RandomStream random = RandomStream.of(1, "confirmations");
        int confirmed = 0;
        for (ActorId actor : List.of(AMAZON, MICROSOFT, OPENAI)) {
            for (int draw = 0; draw < 20; draw++) {
                List<Deal> deals = COMPANY.deals(actor, random);
                var answer = (Answer.Confirmations) COMPANY.mind(actor).answer(new Question.WhichToConfirm(deals));
                assertThat(answer.verdicts())
                        .extracting(Answer.Verdict::talk)
                        .containsExactlyInAnyOrderElementsOf(
                                deals.stream().map(Deal::talk).toList());
                for (Answer.Verdict verdict : answer.verdicts()) {
                    assertThat(verdict.confirmed() && verdict.gainUsdBn() < 0).isFalse();
                    assertThat(verdict.confirmed()).isEqualTo(verdict.cause().isEmpty());
                    confirmed += verdict.confirmed() ? 1 : 0;
                }
                Answer.Verdict best = answer.verdicts().get(0);
                double most = deals.stream()
                        .mapToDouble(d -> COMPANY.gain(actor, d))
                        .max()
                        .orElseThrow();
                assertThat(best.gainUsdBn()).isCloseTo(most, within(1e-9));
            }
        }
        assertThat(confirmed).isPositive();
    }

    @Test
    void consentIsNeverSoldBelowWhatItCosts() {
        RandomStream random = RandomStream.of(2, "consent");
        int barred = 0;
        for (int draw = 0; draw < 300; draw++) {
            Deal deal = Worlds.deal(COMPANY.publicly(), random);
            for (Contract held : Rights.barring(COMPANY.state().contracts(), deal)) {
                var answer = (Answer.Consent)
                        COMPANY.mind(held.hyperscaler()).answer(new Question.WillYouConsent(deal, held.id()));
                double loss = Math.max(0, -COMPANY.gain(held.hyperscaler(), deal));
                assertThat(answer.lossUsdBn()).isCloseTo(loss, within(1e-9));
                assertThat(answer.feeUsdBn()).isGreaterThanOrEqualTo(answer.lossUsdBn());
                barred++;
            }
        }
        assertThat(barred).isPositive();
    }

    /** The dearer the consent, the less the deal is left to be worth, until the lab no longer pays. */
    @Test
    void theLabPaysForConsentWhileTheDealIsStillWorthIt() {
        Contract held = COMPANY.state().contract(MICROSOFT, OPENAI).orElseThrow();
        Deal deal = COMPANY.deals(OPENAI, RandomStream.of(3, "consent")).get(0);
        double gain = COMPANY.gain(OPENAI, deal);
        double before = gain;
        for (double fee : new double[] {0, 1, 10, 100, 1000}) {
            var answer = (Answer.Decision) COMPANY.mind(OPENAI)
                    .answer(new Question.WillYouPay(deal, MICROSOFT, held.id(), fee, Purpose.CONSENT_FEE));
            assertThat(answer.yes()).isEqualTo(answer.gainUsdBn() >= 0);
            assertThat(answer.gainUsdBn()).isLessThanOrEqualTo(before + 1e-9);
            before = answer.gainUsdBn();
        }
        assertThat(before).isNegative();
    }

    @Test
    void remediesAreTakenWhenTheyBeatTheFight() {
        RandomStream random = RandomStream.of(4, "remedies");
        ActorId regulator = new ActorId("uk-cma");
        for (int draw = 0; draw < 50; draw++) {
            Deal deal = COMPANY.deals(AMAZON, random).get(0);
            double gain = COMPANY.gain(AMAZON, deal);
            double block = random.nextDouble();
            var answer = (Answer.Decision)
                    COMPANY.mind(AMAZON).answer(new Question.WillYouRemedy(deal, regulator, List.of(), block));
            // no remedy at all is at least as good as any fight for a deal worth having
            assertThat(answer.yes()).isEqualTo(gain >= 0);
            assertThat(answer.gainUsdBn()).isCloseTo(gain, within(1e-9));
        }
    }

    /** In two talks at once: what one accepted is worth shows in what the mind asks for in the other. */
    @Test
    void anAgreementInOneTalkRepricesTheOther() {
        TalkOpening one = COMPANY.talk(OPENAI, AMAZON, OPENAI);
        TalkOpening other = COMPANY.talk(OPENAI, GOOGLE, OPENAI);
        Mind.Step opened = COMPANY.mind(OPENAI).entering(List.of(one, other)).step(new HalfStep(0, 0), List.of());
        assertThat(opened.moves()).hasSize(2).allMatch(m -> m.action() instanceof Action.Propose);
        Move counter = answer(other, new Action.Propose(other.outcomes().get(0)));
        Move afterWalk = second(opened, List.of(answer(one, new Action.Walk()), counter), other.id());
        Move afterDeal = second(opened, List.of(answer(one, new Action.Accept()), counter), other.id());
        assertThat(afterDeal.reason()).isNotEqualTo(afterWalk.reason());
    }

    private static Move answer(TalkOpening talk, Action action) {
        return new Move(talk.id(), 0, talk.hyperscaler(), talk.lab(), action, Reason.WITHHELD);
    }

    private static Move second(Mind.Step opened, List<Move> received, TalkId talk) {
        List<Move> moves = opened.next().step(new HalfStep(1, 0), received).moves();
        assertThat(moves).extracting(Move::talk).containsExactly(talk);
        return moves.get(0);
    }

    @Test
    void offersAreOnTheTableAndNeverALossToWhoMakesThem() {
        TalkOpening talk = COMPANY.talk(AMAZON, AMAZON, OPENAI);
        Mind amazon = COMPANY.mind(AMAZON).entering(List.of(talk));
        Mind openai = COMPANY.mind(OPENAI).entering(List.of(talk));
        List<Move> last = List.of();
        for (int round = 0; round < 10; round++) {
            Mind.Step first = amazon.step(new HalfStep(round, 0), last);
            amazon = first.next();
            first.moves().forEach(m -> assertRational(m, talk));
            Mind.Step second = openai.step(new HalfStep(round, 1), first.moves());
            openai = second.next();
            second.moves().forEach(m -> assertRational(m, talk));
            last = second.moves();
            if (last.stream().anyMatch(m -> !m.continues())) {
                return;
            }
        }
    }

    private static void assertRational(Move move, TalkOpening talk) {
        if (move.action() instanceof Action.Propose propose) {
            assertThat(talk.outcomes()).contains(propose.outcome());
        }
        move.reason()
                .ownUtility()
                .ifPresent(
                        u -> assertThat(u).isGreaterThanOrEqualTo(move.reason().reservation()));
    }

    @Test
    void aQuestionForARegulatorIsRefused() {
        Deal deal = COMPANY.deals(AMAZON, RandomStream.of(5, "any")).get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPANY.mind(AMAZON).answer(new Question.HaveYouJurisdiction(deal)))
                .withMessageContaining("\nMaybe");
    }
}
