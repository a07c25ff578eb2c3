package io.entente.mind;

import static io.entente.mind.Company.AMAZON;
import static io.entente.mind.Company.OPENAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.entente.actor.Regulator;
import io.entente.deal.ComputePurchase;
import io.entente.deal.Deal;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.ModelAccess;
import io.entente.deal.Royalty;
import io.entente.deal.Terms;
import io.entente.id.TalkId;
import io.entente.protocol.HalfStep;
import io.entente.quantity.Figure;
import io.entente.regulation.Remedies;
import io.entente.regulation.Remedy;
import io.entente.regulation.Review;
import io.entente.regulation.Ruling;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegulatorMindTest {

    private static final Company COMPANY = Company.flagship(7);
    private static final Terms QUIET = terms(Equity.NONE, Exclusivity.NONE, ModelAccess.NONE);
    private static final Terms LOUD = terms(
            new Equity(40, 1, EquityDirection.INTO_LAB, Governance.BOARD_SEAT),
            Exclusivity.FULL,
            ModelAccess.HOSTED_WEIGHTS);

    private static Terms terms(Equity equity, Exclusivity exclusivity, ModelAccess access) {
        Distribution distribution = access.available() ? new Distribution(access, exclusivity, 0.3) : Distribution.NONE;
        return new Terms(equity, 0, new ComputePurchase(30, 0, 5, exclusivity), distribution, Royalty.NONE, false, 0);
    }

    private static Deal deal(Terms terms) {
        var present = COMPANY.state().contract(AMAZON, OPENAI).map(c -> c.id());
        return new Deal(TalkId.of(COMPANY.scenario().quarter(0), AMAZON, OPENAI), AMAZON, OPENAI, terms, 3, present);
    }

    /** A British authority with a given intercept: its readiness to intervene whatever it sees. */
    private static Mind authority(double intercept) {
        Regulator model = COMPANY.scenario().regulators().stream()
                .filter(r -> r.id().value().equals("uk-cma"))
                .findFirst()
                .orElseThrow();
        Regulator made = new Regulator(
                model.id(),
                model.name(),
                model.jurisdiction(),
                model.lensWeights(),
                model.strictness(),
                Figure.judged(intercept),
                model.clearBelow(),
                model.blockAbove(),
                model.reviewDays(),
                model.minimumDealUsdBn(),
                model.minimumStake(),
                model.marketDefinition(),
                model.hhiThreshold(),
                model.deltaThreshold(),
                true);
        PublicView view = new PublicView(COMPANY.casting().publicIndustry(), COMPANY.state());
        return new RegulatorMind(COMPANY.scenario(), 7, made, view).informed(COMPANY.state());
    }

    private static Answer.Jurisdiction jurisdiction(Terms terms) {
        return (Answer.Jurisdiction) authority(-4).answer(new Question.HaveYouJurisdiction(deal(terms)));
    }

    private static Review review(double intercept) {
        Answer.Finding finding = (Answer.Finding) authority(intercept).answer(new Question.WhatDoYouFind(deal(LOUD)));
        return finding.review();
    }

    @Test
    void aPlainPurchaseFallsToNobodyAndInfluenceDoes() {
        assertThat(jurisdiction(QUIET).yes()).isFalse();
        assertThat(jurisdiction(QUIET).quarters()).isZero();
        assertThat(jurisdiction(LOUD).yes()).isTrue();
        assertThat(jurisdiction(LOUD).quarters()).isEqualTo(2); // 133 days
        assertThat(jurisdiction(LOUD.withoutExclusivity().withEquity(Equity.NONE))
                        .yes())
                .isFalse();
    }

    @Test
    void theReadierAnAuthorityTheHarsherItRules() {
        Review lenient = review(-40);
        Review severe = review(40);
        assertThat(lenient.ruling()).isEqualTo(Ruling.CLEAR);
        assertThat(severe.ruling()).isEqualTo(Ruling.BLOCK);
        double before = 0;
        for (double intercept = -10; intercept <= 10; intercept += 0.5) {
            double now = review(intercept).probability();
            assertThat(now).isBetween(before, 1.0);
            before = now;
        }
    }

    /** Somewhere between clearing and blocking the authority asks for something, and only there. */
    @Test
    void remediesAreProposedBetweenTheThresholds() {
        int proposed = 0;
        for (double intercept = -10; intercept <= 10; intercept += 0.5) {
            Review review = review(intercept);
            if (review.ruling() == Ruling.REMEDIES) {
                assertThat(review.probability()).isBetween(0.25, 0.75);
                assertThat(review.remedies()).isNotEmpty();
                proposed++;
            } else {
                assertThat(review.remedies()).isEmpty();
            }
        }
        assertThat(proposed).isPositive();
    }

    @Test
    void itJudgesByPublicKnowledgeAlone() {
        Mind told = authority(-2);
        assertThat(told.answer(new Question.WhatDoYouFind(deal(LOUD))))
                .isEqualTo(authority(-2).answer(new Question.WhatDoYouFind(deal(LOUD))));
        assertThat(told.step(new HalfStep(0, 0), List.of()).moves()).isEmpty();
        assertThat(told.entering(List.of())).isSameAs(told);
    }

    @Test
    void itMustBeToldTheStateAndTakesNoPartInDeals() {
        Mind untold = COMPANY.casting().minds().get(COMPANY.minds().size() - 1);
        assertThatIllegalStateException().isThrownBy(() -> untold.answer(new Question.HaveYouJurisdiction(deal(LOUD))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> authority(-4).answer(new Question.WhomToApproach(Set.of())))
                .withMessageContaining("\nMaybe");
    }

    @Test
    void remediesChangeTheDealAndTheWorld() {
        var settings = COMPANY.scenario().regulation();
        Remedies strip = new Remedies(Set.of(Remedy.STRIP_EXCLUSIVITY));
        Deal stripped = Remedied.deal(deal(LOUD), strip, settings, COMPANY.publicly());
        assertThat(stripped.terms().compute().exclusivity()).isEqualTo(Exclusivity.NONE);
        assertThat(stripped.terms().equity()).isEqualTo(LOUD.equity());
        assertThat(Remedied.deal(deal(LOUD), new Remedies(Set.of()), settings, COMPANY.publicly()))
                .isEqualTo(deal(LOUD));
        Remedies local = new Remedies(Set.of(Remedy.LOCAL_HOSTING, Remedy.PORTABILITY));
        var world = Remedied.world(COMPANY.state(), deal(LOUD), local, List.of("uk"));
        assertThat(world.hyperscaler(AMAZON).compliant()).contains("uk");
        assertThat(world.hyperscaler(AMAZON).inertiaFactor()).isLessThan(1);
        assertThat(world.hyperscaler(Company.GOOGLE)).isEqualTo(COMPANY.state().hyperscaler(Company.GOOGLE));
    }
}
