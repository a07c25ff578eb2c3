package io.entente.engine;

import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Rights;
import io.entente.event.ConsentGiven;
import io.entente.event.ConsentRefused;
import io.entente.event.ConsentRequested;
import io.entente.event.DealConfirmed;
import io.entente.event.DealDropped;
import io.entente.event.MatchRightExercised;
import io.entente.event.MatchRightWaived;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.Payment;
import io.entente.market.Purpose;
import io.entente.mind.Answer;
import io.entente.mind.Matching;
import io.entente.mind.Obstacles;
import io.entente.mind.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From provisional agreements to filed deals: confirmations, conflicts, matching rights, consent. */
final class Deciding {

    private final World world;
    private final Reviewing reviewing;

    Deciding(World world, Reviewing reviewing) {
        this.world = world;
        this.reviewing = reviewing;
    }

    void run(List<Deal> provisional) {
        Map<TalkId, List<Answer.Verdict>> verdicts = verdicts(provisional);
        List<Deal> order = new ArrayList<>(provisional);
        order.sort(Comparator.comparingInt(Deal::round).thenComparing(Deal::talk));
        for (Deal deal : order) {
            decide(deal, verdicts.get(deal.talk()));
        }
    }

    /** Both parties' verdicts on every deal, the hyperscaler's first. */
    private Map<TalkId, List<Answer.Verdict>> verdicts(List<Deal> deals) {
        List<ActorId> parties = world.casting().publicIndustry().actors().stream()
                .filter(a -> deals.stream().anyMatch(d -> d.involves(a)))
                .toList();
        List<Host.Inquiry> inquiries = parties.stream()
                .map(a -> new Host.Inquiry(
                        a,
                        new Question.WhichToConfirm(
                                deals.stream().filter(d -> d.involves(a)).toList())))
                .toList();
        Map<TalkId, List<Answer.Verdict>> verdicts = new TreeMap<>();
        for (Answer.Confirmations answer : world.ask(inquiries, Answer.Confirmations.class)) {
            for (Answer.Verdict verdict : answer.verdicts()) {
                verdicts.computeIfAbsent(verdict.talk(), t -> new ArrayList<>()).add(verdict);
            }
        }
        return verdicts;
    }

    private void decide(Deal deal, List<Answer.Verdict> verdicts) {
        Answer.Verdict byHyperscaler = verdicts.get(0);
        Answer.Verdict byLab = verdicts.get(1);
        if (!byHyperscaler.confirmed() || !byLab.confirmed()) {
            boolean hyperscalerDrops = !byHyperscaler.confirmed();
            drop(
                    deal,
                    hyperscalerDrops ? byHyperscaler.cause() : byLab.cause(),
                    hyperscalerDrops ? deal.hyperscaler() : deal.lab());
            return;
        }
        Optional<String> obstacle = Obstacles.to(deal, world.truly());
        if (obstacle.isPresent()) {
            drop(deal, obstacle.get(), obstacle.get().equals("cash") ? payer(deal) : deal.hyperscaler());
            return;
        }
        world.log(new DealConfirmed(
                deal.talk(),
                deal.hyperscaler(),
                deal.lab(),
                deal.terms(),
                byHyperscaler.gainUsdBn(),
                byLab.gainUsdBn()));
        Deal standing = matched(deal);
        List<Payment> fees = new ArrayList<>();
        if (consented(standing, fees)) {
            reviewing.file(standing, fees);
        }
    }

    private static ActorId payer(Deal deal) {
        return deal.terms().signingFeeUsdBn() < 0 ? deal.lab() : deal.hyperscaler();
    }

    private void drop(Deal deal, String cause, ActorId by) {
        DealDropped.Cause known = DealDropped.Cause.valueOf(cause.toUpperCase(Locale.ROOT));
        world.tally().talkFailed();
        world.log(new DealDropped(deal.talk(), deal.hyperscaler(), deal.lab(), known, by));
        world.coolOff(deal.hyperscaler(), deal.lab());
    }

    /** The deal that stands after rights of first refusal: the first holder that matches takes it. */
    private Deal matched(Deal deal) {
        for (Contract holding : Rights.firstRefusal(world.state().contracts(), deal)) {
            ActorId holder = holding.hyperscaler();
            Answer.Decision decision =
                    world.ask(holder, new Question.WillYouMatch(deal, holding.id()), Answer.Decision.class);
            if (decision.yes()) {
                world.log(new MatchRightExercised(deal.talk(), holder, deal.lab(), holding.id(), decision.gainUsdBn()));
                drop(deal, "exclusivity", holder);
                return Matching.deal(deal, holding);
            }
            world.log(new MatchRightWaived(deal.talk(), holder, deal.lab(), holding.id(), decision.gainUsdBn()));
        }
        return deal;
    }

    /** Whether every holder of exclusivity that bars the deal lets it pass; what that costs is added to the fees. */
    private boolean consented(Deal deal, List<Payment> fees) {
        for (Contract barring : Rights.barring(world.state().contracts(), deal)) {
            if (!consented(deal, barring, fees)) {
                drop(deal, "consent", barring.hyperscaler());
                return false;
            }
        }
        return true;
    }

    private boolean consented(Deal deal, Contract barring, List<Payment> fees) {
        ActorId holder = barring.hyperscaler();
        world.log(new ConsentRequested(deal.talk(), holder, deal.lab(), barring.id()));
        Answer.Consent consent =
                world.ask(holder, new Question.WillYouConsent(deal, barring.id()), Answer.Consent.class);
        double breakFee = barring.terms().breakFeeUsdBn();
        boolean breaks = breakFee > 0 && (!consent.yes() || breakFee < consent.feeUsdBn());
        double price = breaks ? breakFee : consent.feeUsdBn();
        boolean forSale = consent.yes() || breaks;
        Question.WillYouPay question = new Question.WillYouPay(
                deal, holder, barring.id(), price, breaks ? Purpose.BREAK_FEE : Purpose.CONSENT_FEE);
        boolean paid = forSale
                && world.ask(deal.lab(), question, Answer.Decision.class).yes();
        if (!paid) {
            ActorId refuser = forSale ? deal.lab() : holder;
            world.log(new ConsentRefused(deal.talk(), holder, deal.lab(), barring.id(), price, refuser));
            return false;
        }
        if (!breaks) {
            world.log(new ConsentGiven(deal.talk(), holder, deal.lab(), barring.id(), price, consent.lossUsdBn()));
        }
        if (price > 0) {
            fees.add(question.price());
        }
        return true;
    }
}
