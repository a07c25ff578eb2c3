package io.entente.mind;

import io.entente.actor.Regulator;
import io.entente.deal.Deal;
import io.entente.id.ActorId;
import io.entente.market.MarketState;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import io.entente.random.RandomStream;
import io.entente.regulation.DealUnderReview;
import io.entente.regulation.JurisdictionRuling;
import io.entente.regulation.Review;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** The mind of a regulator: it judges deals by public knowledge and takes part in no talk. */
final class RegulatorMind implements Mind {

    private final Scenario scenario;
    private final long seed;
    private final Regulator regulator;
    private final PublicView view;
    private final Optional<MarketState> state;

    RegulatorMind(Scenario scenario, long seed, Regulator regulator, PublicView view) {
        this(scenario, seed, regulator, view, Optional.empty());
    }

    private RegulatorMind(
            Scenario scenario, long seed, Regulator regulator, PublicView view, Optional<MarketState> state) {
        this.scenario = scenario;
        this.seed = seed;
        this.regulator = regulator;
        this.view = view;
        this.state = state;
    }

    @Override
    public ActorId actor() {
        return regulator.id();
    }

    @Override
    public Mind informed(MarketState news) {
        return new RegulatorMind(scenario, seed, regulator, view, Optional.of(news));
    }

    @Override
    public Mind entering(List<TalkOpening> talks) {
        return this;
    }

    @Override
    public Step step(HalfStep now, List<Move> received) {
        return new Step(List.of(), this);
    }

    @Override
    public Answer answer(Question question) {
        MarketState now = state.orElseThrow(() -> new IllegalStateException(
                "The mind of " + actor() + " must be told the state of the market before it is asked anything."));
        if (question instanceof Question.HaveYouJurisdiction have) {
            return jurisdiction(have.deal(), now);
        } else if (question instanceof Question.WhatDoYouFind what) {
            return new Answer.Finding(review(what.deal(), now));
        }
        throw new IllegalArgumentException("The question (" + question
                + ") must be one for a regulator.\nMaybe it was meant for a party to deals.");
    }

    private CaseFile file(Deal deal, MarketState now) {
        return new CaseFile(regulator, scenario.regulation(), view.at(now), deal);
    }

    private Answer jurisdiction(Deal deal, MarketState now) {
        JurisdictionRuling ruling = JurisdictionRuling.of(
                regulator, scenario.regulation(), file(deal, now).facts());
        return new Answer.Jurisdiction(ruling.yes(), ruling.yes() ? regulator.reviewQuarters() : 0, ruling.rule());
    }

    private Review review(Deal deal, MarketState now) {
        CaseFile file = file(deal, now);
        RandomStream random = RandomStream.of(seed, actor().value(), deal.talk().value(), "review");
        return Review.of(
                regulator,
                scenario.regulation(),
                new DealUnderReview(file.facts(), file::facts, file::jointGain),
                random);
    }
}
