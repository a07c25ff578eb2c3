package io.entente.mind;

import io.entente.deal.Deal;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.MarketState;
import io.entente.market.Valuation;
import io.entente.preference.DealSpace;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import io.entente.random.RandomStream;
import io.entente.scenario.Scenario;
import io.entente.strategy.Catalogue;
import io.entente.strategy.Circumstances;
import io.entente.strategy.Counterpart;
import io.entente.strategy.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The mind of a hyperscaler or a lab: it talks, weighs deals, and answers for its rights. What it has agreed in one
 * talk changes what the others are worth to it from its next half-step on.
 */
final class DealMind implements Mind {

    private final Self self;
    private final Optional<Judgement> present;
    private final Map<TalkId, TalkMind> talks;

    private DealMind(Self self, Optional<Judgement> present, Map<TalkId, TalkMind> talks) {
        this.self = self;
        this.present = present;
        this.talks = Collections.unmodifiableMap(talks);
    }

    /** Who it is and how it decides; the same all run long. */
    record Self(ActorId actor, Scenario scenario, long seed, Knowledge knowledge, Strategy strategy) {}

    /** The mind of an actor of a scenario. */
    static DealMind of(Scenario scenario, long seed, ActorId actor, Knowledge knowledge, Catalogue catalogue) {
        Strategy strategy = catalogue.strategy(scenario.strategies().get(actor));
        Self self = new Self(actor, scenario, seed, knowledge, strategy);
        return new DealMind(self, Optional.empty(), new TreeMap<>());
    }

    @Override
    public ActorId actor() {
        return self.actor;
    }

    @Override
    public Mind informed(MarketState news) {
        return new DealMind(self, Optional.of(new Judgement(self, news)), new TreeMap<>());
    }

    private Judgement now() {
        return present.orElseThrow(() -> new IllegalStateException(
                "The mind of " + self.actor + " must be told the state of the market before it is asked anything."));
    }

    @Override
    public Answer answer(Question question) {
        Judgement judgement = now();
        if (question instanceof Question.WhomToApproach whom) {
            return judgement.whomToApproach(whom);
        } else if (question instanceof Question.WhichToConfirm which) {
            return judgement.whichToConfirm(which.deals());
        } else if (question instanceof Question.WillYouMatch match) {
            return judgement.willYouMatch(match);
        } else if (question instanceof Question.WillYouConsent consent) {
            return judgement.willYouConsent(consent.deal());
        } else if (question instanceof Question.WillYouPay pay) {
            return judgement.willYouPay(pay);
        } else if (question instanceof Question.WillYouRemedy remedy) {
            return judgement.willYouRemedy(remedy);
        } else if (question instanceof Question.WillYouClose close) {
            return judgement.willYouClose(close.deal());
        }
        return new Bidding(self, judgement).answer(question);
    }

    @Override
    public Mind entering(List<TalkOpening> openings) {
        Judgement judgement = now();
        Map<TalkId, TalkMind> entered = new TreeMap<>();
        for (TalkOpening opening : openings) {
            DealSpace space = space(self.scenario, judgement.publicly(), opening);
            double reservation = judgement.reservation(opening);
            entered.put(
                    opening.id(),
                    TalkMind.entering(
                            opening,
                            self.actor,
                            space,
                            judgement.own(),
                            reservation,
                            self.strategy.negotiator(List.of(other(opening, space)))));
        }
        return new DealMind(self, present, entered);
    }

    private Counterpart other(TalkOpening opening, DealSpace space) {
        ActorId other = opening.other(self.actor);
        Valuation publicly = now().publicly();
        return new Counterpart(space.space(), opening.rounds(), () -> TalkMind.ranked(opening, other, space, publicly));
    }

    /** The deal space of a talk, the same for everybody: it depends on public types alone. */
    static DealSpace space(Scenario scenario, Valuation publicly, TalkOpening opening) {
        double value = publicly.now().labValue(opening.lab());
        return new DealSpace(
                scenario.negotiation().issues(),
                value,
                publicly.state().contract(opening.hyperscaler(), opening.lab()));
    }

    @Override
    public Step step(HalfStep half, List<Move> received) {
        Map<TalkId, TalkMind> next = new TreeMap<>(talks);
        for (Move move : received) {
            next.computeIfPresent(move.talk(), (id, talk) -> talk.hearing(move));
        }
        reappraise(next, half);
        Circumstances circumstances = now().circumstances();
        List<Move> moves = new ArrayList<>();
        for (TalkMind talk : List.copyOf(next.values())) {
            if (talk.actsIn(half)) {
                TalkMind.Acted acted = talk.act(half.round(), circumstances, stream(talk, half));
                moves.add(acted.move());
                next.put(talk.opening().id(), acted.next());
            }
        }
        return new Step(moves, new DealMind(self, present, next));
    }

    private RandomStream stream(TalkMind talk, HalfStep half) {
        return RandomStream.of(
                self.seed, self.actor.value(), talk.opening().id().value(), "offer", half.round() + "/" + half.party());
    }

    private static List<Deal> deals(Iterable<TalkMind> talks) {
        List<Deal> agreed = new ArrayList<>();
        talks.forEach(talk -> talk.deal().ifPresent(agreed::add));
        return agreed;
    }

    /** What is agreed provisionally counts as signed for the talks that go on: from the next move in each of them. */
    private void reappraise(Map<TalkId, TalkMind> all, HalfStep half) {
        int agreed = (int)
                all.values().stream().filter(talk -> talk.agreed().isPresent()).count();
        Predicate<TalkMind> outdated = talk -> talk.actsIn(half) && talk.agreedElsewhere() < agreed;
        if (all.values().stream().anyMatch(outdated)) {
            Valuation world = Prospects.signed(now().own(), now().publicly(), deals(all.values()));
            all.replaceAll((id, talk) -> outdated.test(talk) ? talk.reappraised(world, agreed) : talk);
        }
    }
}
