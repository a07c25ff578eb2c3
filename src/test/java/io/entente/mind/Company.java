package io.entente.mind;

import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.leverage.ExclusivityPricing;
import io.entente.market.MarketState;
import io.entente.market.Valuation;
import io.entente.preference.Appraisal;
import io.entente.preference.DealSpace;
import io.entente.protocol.TalkOpening;
import io.entente.random.RandomStream;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The flagship's minds under a seed, told the opening: what the tests of minds ask. */
final class Company {

    static final ActorId AMAZON = new ActorId("amazon");
    static final ActorId MICROSOFT = new ActorId("microsoft");
    static final ActorId GOOGLE = new ActorId("google");
    static final ActorId OPENAI = new ActorId("openai");

    private final Scenario scenario;
    private final Casting casting;
    private final MarketState state;
    private final List<Mind> minds;
    private final Valuation publicly;

    Company(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.casting = new Casting(scenario, seed);
        this.state = casting.opening();
        this.publicly = ExclusivityPricing.priced(Valuation.of(casting.publicIndustry(), state));
        this.minds = casting.minds().stream().map(m -> m.informed(state)).toList();
    }

    static Company flagship(long seed, String... sets) {
        return new Company(Worlds.scenario("amazon-openai", sets), seed);
    }

    Scenario scenario() {
        return scenario;
    }

    Casting casting() {
        return casting;
    }

    MarketState state() {
        return state;
    }

    List<Mind> minds() {
        return minds;
    }

    Mind mind(ActorId actor) {
        return minds.stream().filter(m -> m.actor().equals(actor)).findFirst().orElseThrow();
    }

    Valuation publicly() {
        return publicly;
    }

    /** A party's own view. */
    Valuation truly(ActorId actor) {
        var known = casting.publicIndustry();
        var drawn = casting.trueIndustry();
        int h = known.hyperscaler(actor);
        return publicly.as(
                h >= 0
                        ? known.with(drawn.hyperscalers().get(h))
                        : known.with(drawn.labs().get(known.lab(actor))));
    }

    /** What a deal brings a party, as it sees it. */
    double gain(ActorId actor, Deal deal) {
        return Prospects.gain(truly(actor), publicly(), deal, actor);
    }

    /** Random deals to which an actor is a party, one a pair. */
    List<Deal> deals(ActorId actor, RandomStream random) {
        List<Deal> deals = new ArrayList<>();
        while (deals.size() < 3) {
            Deal deal = Worlds.deal(publicly(), random);
            boolean first = deals.stream().noneMatch(d -> d.talk().equals(deal.talk()));
            if (deal.involves(actor) && first) {
                deals.add(deal);
            }
        }
        return deals;
    }

    /** The talk of a pair, its table laid at public types. */
    TalkOpening talk(ActorId opener, ActorId hyperscaler, ActorId lab) {
        TalkId id = TalkId.of(scenario.quarter(0), hyperscaler, lab);
        Optional<Contract> present = state.contract(hyperscaler, lab);
        DealSpace space =
                new DealSpace(scenario.negotiation().issues(), publicly().now().labValue(lab), present);
        Deal blank = new Deal(id, hyperscaler, lab, space.terms(0), 0, present.map(Contract::id));
        List<Integer> table = Appraisal.pruned(publicly(), space, blank).outcomes();
        ActorId responder = opener.equals(lab) ? hyperscaler : lab;
        return new TalkOpening(id, opener, responder, hyperscaler, lab, blank.amends(), table, 40);
    }
}
