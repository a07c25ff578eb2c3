package io.entente.mind;

import io.entente.actor.Actor;
import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.actor.Regulator;
import io.entente.actor.Supplier;
import io.entente.market.Industry;
import io.entente.market.MarketState;
import io.entente.market.Opening;
import io.entente.scenario.Scenario;
import io.entente.strategy.Catalogue;
import java.util.ArrayList;
import java.util.List;

/**
 * Prepares a run: calibrates the industry at public types, draws private ones, and gives every deciding actor its mind.
 */
public final class Casting {

    private final Scenario scenario;
    private final long seed;
    private final Industry publicIndustry;
    private final Industry trueIndustry;
    private final MarketState opening;
    private final PublicView publicView;

    /**
     * Casts a scenario under a seed; costs some milliseconds, most of them the calibration.
     *
     * @throws IllegalArgumentException where observed shares or revenues cannot be reproduced
     */
    public Casting(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
        publicIndustry = scenario.industry();
        opening = Opening.ready(publicIndustry, scenario.opening());
        publicView = new PublicView(publicIndustry, opening);
        PrivateTypes types = new PrivateTypes(seed, scenario.uncertainty());
        Industry drawn = publicIndustry;
        for (Hyperscaler hyperscaler : scenario.hyperscalers()) {
            drawn = drawn.with(types.drawn(hyperscaler));
        }
        for (ModelLab lab : scenario.labs()) {
            drawn = drawn.with(types.drawn(lab));
        }
        trueIndustry = drawn;
    }

    /** The industry at public types. */
    public Industry publicIndustry() {
        return publicIndustry;
    }

    /** The industry at the types drawn for this run: what happens. */
    public Industry trueIndustry() {
        return trueIndustry;
    }

    /** The state of the market before period 0. */
    public MarketState opening() {
        return opening;
    }

    /** The world as everybody sees it: one for all who ask, so that what follows from it is worked out once. */
    public PublicView publicView() {
        return publicView;
    }

    /** A mind for every actor that decides, in actor order. */
    public List<Mind> minds() {
        Catalogue catalogue = Catalogue.load();
        List<Mind> minds = new ArrayList<>();
        for (Actor actor : scenario.actors()) {
            if (actor instanceof Regulator regulator) {
                minds.add(new RegulatorMind(scenario, seed, regulator, publicView));
            } else if (!(actor instanceof Supplier)) {
                minds.add(DealMind.of(
                        scenario, seed, actor.id(), new Knowledge(publicView, ownIndustry(actor)), catalogue));
            }
        }
        return minds;
    }

    /** The industry as one actor knows it: everybody's public type and its own in full. */
    private Industry ownIndustry(Actor actor) {
        if (actor instanceof Hyperscaler hyperscaler) {
            return publicIndustry.with(trueIndustry.hyperscalers().get(trueIndustry.hyperscaler(hyperscaler.id())));
        }
        return publicIndustry.with(trueIndustry.labs().get(trueIndustry.lab(actor.id())));
    }
}
