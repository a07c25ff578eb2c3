package io.entente.market;

import io.entente.id.ActorId;

/**
 * Everybody's utility under one alliance structure. Totals are at hand; the motives behind one are computed on demand.
 */
public final class Payoffs {

    private final Structure structure;
    private final LabAccount[] labs;
    private final HyperscalerAccount[] hyperscalers;

    Payoffs(Structure structure) {
        this.structure = structure;
        Industry industry = structure.industry();
        labs = new LabAccount[industry.labs().size()];
        for (int l = 0; l < labs.length; l++) {
            labs[l] = new LabAccount(structure, l);
        }
        hyperscalers = new HyperscalerAccount[industry.hyperscalers().size()];
        for (int h = 0; h < hyperscalers.length; h++) {
            hyperscalers[h] = new HyperscalerAccount(structure, h, labs);
        }
    }

    /** Utility of a hyperscaler or lab in USD bn. */
    public double of(ActorId actor) {
        int h = structure.industry().hyperscaler(actor);
        return h >= 0 ? hyperscalers[h].utility() : labs[labIndex(actor)].utility();
    }

    /** The motives of a hyperscaler or lab. */
    public Payoff motives(ActorId actor) {
        int h = structure.industry().hyperscaler(actor);
        return h >= 0 ? hyperscalers[h].payoff() : labs[labIndex(actor)].payoff();
    }

    /** What a lab is worth: V of model.md §4, USD bn. */
    public double labValue(ActorId lab) {
        return labs[labIndex(lab)].value();
    }

    /** The part of a lab's value that lies beyond the horizon, USD bn. */
    public double terminalValue(ActorId lab) {
        return labs[labIndex(lab)].terminalValue();
    }

    /** Consumer surplus of the quarter, USD bn [SmallRosen1981]. */
    public double consumerSurplus() {
        MarketSettings settings = structure.industry().settings();
        double perUtil = settings.priceSensitivity() == 0 ? 1 : settings.priceSensitivity();
        return structure.paths().potential(0) / perUtil * structure.shares().logSum();
    }

    /** Long-run share of a cloud in the potential market. */
    public double longRunShare(ActorId hyperscaler) {
        return structure.shares().cloud(structure.industry().hyperscaler(hyperscaler));
    }

    private int labIndex(ActorId actor) {
        int l = structure.industry().lab(actor);
        if (l < 0) {
            throw new IllegalArgumentException(
                    "The actor (" + actor + ") must be a hyperscaler or a lab.\nMaybe it is a regulator or a supplier.");
        }
        return l;
    }
}
