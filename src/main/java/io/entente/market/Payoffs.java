package io.entente.market;

import io.entente.id.ActorId;

/**
 * Everybody's utility under one alliance structure, computed when first asked for. Not safe for use by several threads.
 */
public final class Payoffs {

    private final Structure structure;
    private final LabAccount[] labs;
    private final HyperscalerAccount[] hyperscalers;

    Payoffs(Structure structure) {
        this.structure = structure;
        labs = new LabAccount[structure.industry().labs().size()];
        hyperscalers = new HyperscalerAccount[structure.industry().hyperscalers().size()];
    }

    /** Accounts are opened when first asked for: most questions concern two actors. */
    LabAccount lab(int index) {
        if (labs[index] == null) {
            labs[index] = new LabAccount(structure, index);
        }
        return labs[index];
    }

    HyperscalerAccount hyperscaler(int index) {
        if (hyperscalers[index] == null) {
            hyperscalers[index] = new HyperscalerAccount(structure, index, this);
        }
        return hyperscalers[index];
    }

    /** Utility of a hyperscaler or lab in USD bn. */
    public double of(ActorId actor) {
        int h = structure.industry().hyperscaler(actor);
        return h >= 0 ? hyperscaler(h).utility() : lab(labIndex(actor)).utility();
    }

    /** The motives of a hyperscaler or lab. */
    public Payoff motives(ActorId actor) {
        int h = structure.industry().hyperscaler(actor);
        return h >= 0 ? hyperscaler(h).payoff() : lab(labIndex(actor)).payoff();
    }

    /** What a lab is worth: V of model.md §4, USD bn. */
    public double labValue(ActorId lab) {
        return lab(labIndex(lab)).value();
    }

    /** The part of a lab's value that lies beyond the horizon, USD bn. */
    public double terminalValue(ActorId lab) {
        return lab(labIndex(lab)).terminalValue();
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
