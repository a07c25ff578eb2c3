package io.entente.mind;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.leverage.NashInNash;
import io.entente.leverage.ReferenceLink;
import io.entente.leverage.Replacement;
import io.entente.market.DealValue;
import io.entente.market.Feasibility;
import io.entente.market.Instalments;
import io.entente.market.MarketState;
import io.entente.market.Prices;
import io.entente.market.Tranche;
import io.entente.market.Valuation;
import io.entente.preference.RankedOutcomes;
import io.entente.protocol.NegotiationSettings;
import io.entente.protocol.NegotiationSettings.Disagreement;
import io.entente.protocol.TalkOpening;
import io.entente.quantity.WholeDollars;
import io.entente.random.RandomStream;
import io.entente.regulation.Remedies;
import io.entente.regulation.Remedy;
import io.entente.strategy.Circumstances;
import io.entente.strategy.LinkPolicy.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a hyperscaler or a lab weighs what it is asked, at one moment; pure. */
final class Judgement {

    private final DealMind.Self self;
    private final ActorId actor;
    private final Valuation own;
    private final Valuation publicly;
    private final double fixedWeight;

    /** Rankings of the outcomes of talks, which a mediator asks for again and again. */
    private final Map<TalkId, RankedOutcomes> rankings = new HashMap<>();

    private Circumstances circumstances;

    Judgement(DealMind.Self self, MarketState state) {
        this.self = self;
        this.actor = self.actor();
        this.own = self.knowledge().privately(state);
        this.publicly = self.knowledge().publicly(state);
        this.fixedWeight = self.scenario().negotiation().bargainingWeight();
    }

    /** The world as the actor sees it. */
    Valuation own() {
        return own;
    }

    /** The world as everybody sees it. */
    Valuation publicly() {
        return publicly;
    }

    /** The actor's own situation, for tactics that follow it; the same all quarter long. */
    Circumstances circumstances() {
        if (circumstances == null) {
            circumstances = found();
        }
        return circumstances;
    }

    private Circumstances found() {
        int hyperscaler = own.industry().hyperscaler(actor);
        return hyperscaler >= 0
                ? new Circumstances(
                        Double.POSITIVE_INFINITY, Prices.utilisation(own.industry(), own.state(), hyperscaler))
                : new Circumstances(own.state().lab(actor).runwayQuarters(), 0);
    }

    /** The outcomes of a talk as the actor ranks them. */
    RankedOutcomes ranked(TalkOpening opening) {
        return rankings.computeIfAbsent(
                opening.id(),
                first -> TalkMind.ranked(opening, actor, DealMind.space(self.scenario(), publicly, opening), own));
    }

    private boolean isHyperscaler() {
        return own.industry().hyperscaler(actor) >= 0;
    }

    private double share(DealValue.Pair pair) {
        return isHyperscaler() ? pair.hyperscaler() : pair.lab();
    }

    private ActorId hyperscaler(ActorId partner) {
        return isHyperscaler() ? actor : partner;
    }

    private ActorId lab(ActorId partner) {
        return isHyperscaler() ? partner : actor;
    }

    private List<ActorId> partners() {
        return isHyperscaler()
                ? own.industry().labs().stream().map(ModelLab::id).toList()
                : own.industry().hyperscalers().stream().map(Hyperscaler::id).toList();
    }

    /** The partners that the link policy picks among those the scenario prescribes and those worth a talk. */
    Answer whomToApproach(Question.WhomToApproach question) {
        List<Candidate> candidates = new ArrayList<>();
        for (ActorId partner : partners()) {
            candidates.add(candidate(partner, question.coolingOff().contains(partner)));
        }
        NegotiationSettings settings = self.scenario().negotiation();
        int most = isHyperscaler() ? settings.hyperscalerTalks() : settings.labTalks();
        int period = own.state().period();
        RandomStream random = RandomStream.of(self.seed(), actor.value(), "period " + period, "link");
        List<ActorId> chosen = self.strategy().link().approach(period, candidates, random);
        List<Answer.Wish> wishes = new ArrayList<>();
        for (ActorId partner : chosen.subList(0, Math.min(most, chosen.size()))) {
            Candidate candidate = candidates.get(partners().indexOf(partner));
            wishes.add(new Answer.Wish(partner, candidate.ownGainUsdBn(), candidate.partnerGainUsdBn()));
        }
        return new Answer.Approaches(wishes);
    }

    private Candidate candidate(ActorId partner, boolean coolingOff) {
        Optional<Contract> contract = own.state().contract(actor, partner);
        Optional<ReferenceLink> link =
                self.knowledge().publicView().link(own.state(), hyperscaler(partner), lab(partner));
        if (link.isEmpty()) {
            return new Candidate(partner, 0, 0, contract.isPresent(), coolingOff);
        }
        double weight = NashInNash.weight(publicly, link.get().deal(), fixedWeight);
        DealValue.Pair split = link.get().split(weight);
        double theirs = isHyperscaler() ? split.lab() : split.hyperscaler();
        return new Candidate(partner, share(split), theirs, contract.isPresent(), coolingOff);
    }

    /** What a party falls back on: nothing, or the best partner it has no link with, at that partner's reservation price. */
    double reservation(TalkOpening opening) {
        return self.scenario().negotiation().disagreement() == Disagreement.FIXED
                ? 0
                : Replacement.best(publicly, actor, opening.other(actor));
    }

    /** Best first; each given those before it. */
    Answer whichToConfirm(List<Deal> deals) {
        List<Deal> order = new ArrayList<>(deals);
        order.sort((a, b) -> {
            int byGain = Double.compare(gain(own, b), gain(own, a));
            return byGain != 0 ? byGain : a.talk().compareTo(b.talk());
        });
        List<Answer.Verdict> verdicts = new ArrayList<>();
        Valuation world = own;
        for (Deal deal : order) {
            double gain = gain(world, deal);
            Optional<String> obstacle = Obstacles.to(deal, world);
            boolean worthwhile = gain >= 0;
            boolean confirmed = obstacle.isEmpty() && worthwhile;
            String cause = confirmed ? "" : obstacle.orElse(Obstacles.CONFLICT);
            verdicts.add(new Answer.Verdict(deal.talk(), confirmed, cause, gain));
            if (confirmed) {
                world = Prospects.signed(world, publicly, List.of(deal));
            }
        }
        return new Answer.Confirmations(verdicts);
    }

    /** What the deal brings the actor; 0 where it gives equity that is no longer there. */
    private double gain(Valuation world, Deal deal) {
        return Feasibility.owns(deal.terms().equity(), deal.hyperscaler(), world)
                ? Prospects.gain(world, publicly, deal, actor)
                : 0;
    }

    /** A holder of first refusal matches when taking the deal itself is worth it, and it can, and it adds something. */
    Answer willYouMatch(Question.WillYouMatch question) {
        Contract holding = own.state()
                .contract(actor, question.deal().lab())
                .orElseThrow(() -> new IllegalArgumentException("The contract (" + question.holding()
                        + ") must be in force.\nMaybe it has ended in the meantime."));
        Deal matched = Matching.deal(question.deal(), holding);
        double gain = gain(own, matched);
        Optional<String> obstacle =
                Matching.adds(matched, holding) ? Obstacles.to(matched, own) : Optional.of("nothing to add");
        return new Answer.Decision(gain > 0 && obstacle.isEmpty(), gain, obstacle.orElse("gain"));
    }

    /** Consent is for sale at what it costs, plus half of what the lab is believed to gain beyond that. */
    Answer willYouConsent(Deal deal) {
        double loss = Math.max(0, -gain(own, deal));
        double labGain = Prospects.gain(publicly, publicly, deal, deal.lab());
        double fee = loss + Math.max(0, labGain - loss) / 2;
        return new Answer.Consent(true, fee, loss, "loss and half of the gain beyond it");
    }

    /** The lab pays, in instalments, while the deal is still worth it after that. */
    Answer willYouPay(Question.WillYouPay question) {
        MarketState signed =
                Prospects.signed(own, publicly, List.of(question.deal())).state();
        List<Tranche> parts = question.feeUsdBn() == 0
                ? List.of()
                : Instalments.of(
                        question.price(), signed.period(), own.industry().settings());
        double gain = WholeDollars.of(
                own.payoffs(signed.promising(parts)).of(actor) - own.now().of(actor));
        return new Answer.Decision(gain >= 0, gain, "gain after the fee");
    }

    /** A party takes remedies when the deal under them is worth more than the chance of it without. */
    Answer willYouRemedy(Question.WillYouRemedy question) {
        Deal deal = question.deal();
        double gain = gain(own, remedied(deal, question.remedies()));
        double fight = (1 - question.blockProbability()) * gain(own, deal);
        return new Answer.Decision(gain >= Math.max(0, fight), gain, "fight worth " + (float) fight);
    }

    private Deal remedied(Deal deal, List<Remedy> remedies) {
        return Remedied.deal(
                deal, new Remedies(Set.copyOf(remedies)), self.scenario().regulation(), publicly);
    }

    /** A party closes while the deal is worth it now and nothing has come in its way. */
    Answer willYouClose(Deal deal) {
        double gain = gain(own, deal);
        Optional<String> obstacle = Obstacles.to(deal, own);
        return new Answer.Decision(gain >= 0 && obstacle.isEmpty(), gain, obstacle.orElse("gain"));
    }
}
