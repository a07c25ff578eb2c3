package io.entente.market;

import io.entente.id.ActorId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everybody's utility under one alliance structure, computed when first asked for; safe for use by several threads.
 */
public final class Payoffs {

    private final Structure structure;
    private final LabMemo memo;
    private final LabAccount[] labs;
    private final HyperscalerAccount[] hyperscalers;

    Payoffs(Structure structure, LabMemo memo) {
        this.structure = structure;
        this.memo = memo;
        labs = new LabAccount[structure.industry().labs().size()];
        hyperscalers =
                new HyperscalerAccount[structure.industry().hyperscalers().size()];
    }

    /** Accounts are opened when first asked for: most questions concern two actors. */
    synchronized LabAccount lab(int index) {
        if (labs[index] == null) {
            labs[index] = memo.account(structure, index);
        }
        return labs[index];
    }

    synchronized HyperscalerAccount hyperscaler(int index) {
        if (hyperscalers[index] == null) {
            hyperscalers[index] = new HyperscalerAccount(structure, index, this::lab);
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

    /** Present value of consumer surplus over the horizon at long-run shares, USD bn. */
    public double consumerSurplusPresentValue() {
        Paths paths = structure.paths();
        return consumerSurplus() * paths.steadyProceeds().all() / paths.potential(0);
    }

    /** Share of each cloud in AI spend on all clouds, the fringe included, at long-run shares. */
    public SortedMap<ActorId, Double> cloudMarket() {
        double all = structure.shares().fringe();
        for (int h = 0; h < hyperscalers.length; h++) {
            all += structure.shares().cloud(h);
        }
        SortedMap<ActorId, Double> market = new TreeMap<>();
        for (int h = 0; h < hyperscalers.length; h++) {
            double share = structure.shares().cloud(h);
            market.put(structure.industry().hyperscalers().get(h).id(), all == 0 ? 0 : share / all);
        }
        return market;
    }

    /** Share of each maker in enterprise spend on models, makers that are not modelled included, at long-run shares. */
    public SortedMap<ActorId, Double> modelMarket() {
        Industry industry = structure.industry();
        Shares shares = structure.shares();
        SortedMap<ActorId, Double> sold = new TreeMap<>();
        for (int h = 0; h < hyperscalers.length; h++) {
            sold.put(industry.hyperscalers().get(h).id(), shares.cloud(h) * shares.within(h, Shares.OWN));
        }
        for (int l = 0; l < labs.length; l++) {
            double share = shares.direct(l);
            for (int h = 0; h < hyperscalers.length; h++) {
                share += shares.cloud(h) * shares.within(h, Shares.FIRST_LAB + l);
            }
            sold.put(industry.labs().get(l).id(), share);
        }
        double all = industry.calibration().otherModels
                + sold.values().stream().mapToDouble(Double::doubleValue).sum();
        sold.replaceAll((maker, share) -> all == 0 ? 0 : share / all);
        return sold;
    }

    /** What a cloud's deals take from labs' models on rival clouds in a quarter, USD bn: the signal they send. */
    public double signalling(ActorId hyperscaler) {
        return structure.signalling(structure.industry().hyperscaler(hyperscaler));
    }

    /** Long-run share of a cloud among the customers of a jurisdiction, in [0, 1]. */
    public double shareIn(String jurisdiction, ActorId hyperscaler) {
        int h = structure.industry().hyperscaler(hyperscaler);
        double weights = 0;
        double share = 0;
        for (int s = 0; s < structure.industry().segments().size(); s++) {
            Segment segment = structure.industry().segments().get(s);
            if (segment.jurisdiction().equals(jurisdiction)) {
                weights += segment.weight();
                share += segment.weight() * structure.shares().segmentCloud(h, s);
            }
        }
        return weights == 0 ? 0 : share / weights;
    }

    /** Inertia κ of a cloud's customers: how hard they find it to leave, in [0, 1). */
    public double inertia(ActorId hyperscaler) {
        return structure.inertia(structure.industry().hyperscaler(hyperscaler));
    }

    /** Price of a cloud's bundles over their price at the start. */
    public double priceIndex(ActorId hyperscaler) {
        return structure.prices().index(structure.industry().hyperscaler(hyperscaler));
    }

    /** The price equilibrium of the moment; empty where margins are fixed. */
    public Optional<BertrandPrices> priceEquilibrium() {
        return structure.prices().equilibrium();
    }

    /** Long-run share of a cloud in the potential market. */
    public double longRunShare(ActorId hyperscaler) {
        return structure.shares().cloud(structure.industry().hyperscaler(hyperscaler));
    }

    private int labIndex(ActorId actor) {
        int l = structure.industry().lab(actor);
        if (l < 0) {
            throw new IllegalArgumentException("The actor (" + actor
                    + ") must be a hyperscaler or a lab.\nMaybe it is a regulator or a supplier.");
        }
        return l;
    }
}
