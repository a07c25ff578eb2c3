package io.entente.market;

import io.entente.actor.Hyperscaler;
import io.entente.deal.ComputePurchase;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Ramp;
import io.entente.deal.Stake;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What two parties can promise each other at a moment: at most the hyperscaler's free and buildable capacity and the
 * lab's unmet need, and no more cash than there is.
 */
public final class Feasibility {

    /** A lab buys ahead of its need: its path may exceed the need by this factor in any quarter. */
    private static final double AHEAD = 1.5;

    private final Structure structure;
    private final int hyperscaler;
    private final int lab;
    private final List<Hold> ofCloud;
    private final double listPrice;
    private final double presentGw;
    private final double[] freeGw;
    private final double[] unmetGw;
    private final double hyperscalerCash;
    private final double labCash;
    private final double equityLeft;
    private final MarketSettings settings;

    private Feasibility(Valuation valuation, int hyperscaler, int lab) {
        Industry industry = valuation.industry();
        MarketState state = valuation.state();
        this.structure = valuation.present();
        this.hyperscaler = hyperscaler;
        this.lab = lab;
        settings = industry.settings();
        ActorId cloud = industry.hyperscalers().get(hyperscaler).id();
        ActorId buyer = industry.labs().get(lab).id();
        listPrice = industry.hyperscalers()
                .get(hyperscaler)
                .listPriceUsdBnPerGwYear()
                .value();
        List<Hold> others = holdsOfOthers(industry, state, hyperscaler, lab);
        ofCloud =
                others.stream().filter(hold -> hold.hyperscaler().equals(cloud)).toList();
        hyperscalerCash = state.hyperscalers().get(hyperscaler).cashUsdBn() - sum(ofCloud, Hold::hyperscalerCashUsdBn);
        labCash = Math.max(0, state.labs().get(lab).cashUsdBn())
                - sum(others, hold -> hold.lab().equals(buyer) ? hold.labCashUsdBn() : 0);
        equityLeft = equityLeft(industry.hyperscalers().get(hyperscaler), state);
        int quarters = structure.paths().length();
        freeGw = new double[quarters];
        unmetGw = new double[quarters];
        double present = 0;
        for (Book.Entry entry : structure.book().ofLab(lab)) {
            present += entry.hyperscaler() == hyperscaler ? entry.paths().capacityGw()[0] : 0;
        }
        presentGw = present;
        for (int t = 0; t < quarters; t++) {
            freeGw[t] = free(t);
            unmetGw[t] = AHEAD * unmet(structure, hyperscaler, lab, t);
        }
    }

    /** The feasibility of deals between two actors, their present contract aside. */
    public static Feasibility of(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return new Feasibility(
                valuation,
                valuation.industry().hyperscaler(hyperscaler),
                valuation.industry().lab(lab));
    }

    /** Holds of other pairs; the pair's own is what it talks about. */
    private static List<Hold> holdsOfOthers(Industry industry, MarketState state, int hyperscaler, int lab) {
        ActorId cloud = industry.hyperscalers().get(hyperscaler).id();
        ActorId buyer = industry.labs().get(lab).id();
        return state.holds().stream().filter(hold -> !hold.isOf(cloud, buyer)).toList();
    }

    /** What a hyperscaler has of its own equity that nobody else holds yet, at its market value, USD bn. */
    private static double equityLeft(Hyperscaler cloud, MarketState state) {
        double given = state.stakes().stream()
                .filter(s -> s.issuer().equals(cloud.id()))
                .mapToDouble(Stake::share)
                .sum();
        return (1 - given) * cloud.marketValueUsdBn().value();
    }

    private static double sum(List<Hold> holds, ToDoubleFunction<Hold> part) {
        return holds.isEmpty() ? 0 : holds.stream().mapToDouble(part).sum();
    }

    private double free(int quarter) {
        Industry industry = structure.industry();
        double capacity = industry.capacityGw(hyperscaler, structure.state(), quarter);
        double base = industry.hyperscalers().get(hyperscaler).baseUtilisation().value();
        double free = capacity * (1 - base);
        for (Book.Entry entry : structure.book().ofHyperscaler(hyperscaler)) {
            free -= entry.lab() == lab ? 0 : sold(entry, quarter);
        }
        int period = structure.state().period() + quarter;
        return free - sum(ofCloud, hold -> hold.capacityGwAt(period));
    }

    /** A contract may run for longer than valuations look. */
    private double sold(Book.Entry entry, int quarter) {
        double[] path = entry.paths().capacityGw();
        return quarter < path.length
                ? path[quarter]
                : entry.contract().capacityGwAt(structure.state().period() + quarter);
    }

    /** What the lab's demand needs in a quarter beyond its own compute and its contracts with others. */
    private static double unmet(Structure structure, int hyperscaler, int lab, int quarter) {
        double demand = structure.state().labs().get(lab).demandFactor() * structure.ownDemand(lab, quarter);
        double need = demand * structure.paths().gwPerUsdBn(quarter)
                - structure.industry().labs().get(lab).ownComputeGw().value();
        for (Book.Entry entry : structure.book().ofLab(lab)) {
            need -= entry.hyperscaler() == hyperscaler ? 0 : entry.paths().capacityGw()[quarter];
        }
        return Math.max(0, need);
    }

    /** Whether the compute can be delivered, and the lab needs it over the term. */
    public boolean admits(ComputePurchase compute) {
        if (compute.commitmentUsdBn() == 0) {
            return true;
        }
        double[] path = path(compute);
        return delivers(path) && needs(path);
    }

    /** Whether the hyperscaler has the capacity in every quarter, free or built by then; nothing can always be had. */
    public boolean delivers(ComputePurchase compute) {
        return delivers(path(compute));
    }

    private boolean delivers(double... path) {
        for (int t = 0; t < path.length; t++) {
            double free = t < freeGw.length ? freeGw[t] : free(t);
            if (path[t] > Math.max(0, free) + 1e-9) {
                return false;
            }
        }
        return true;
    }

    private boolean needs(double... path) {
        double bought = 0;
        double needed = 0;
        for (int t = 0; t < Math.min(path.length, unmetGw.length); t++) {
            bought += path[t];
            needed += unmetGw[t];
        }
        return bought <= needed + 1e-9;
    }

    private double[] path(ComputePurchase compute) {
        return Ramp.path(compute, listPrice * (1 + compute.priceOverList()), presentGw);
    }

    /** Whether both sides have the cash that falls due at signature, and the hyperscaler the equity that it gives. */
    public boolean affords(Terms terms) {
        return affords(terms.equity(), terms.signingFeeUsdBn());
    }

    /** The same of terms of which only these two move money at signature. */
    public boolean affords(Equity equity, double signingFeeUsdBn) {
        double intoLab = signingFeeUsdBn + settings.upfrontShare() * equity.cashIntoLabUsdBn();
        return owns(equity, equityLeft) && intoLab <= hyperscalerCash && -intoLab <= labCash;
    }

    /** Whether a hyperscaler has the equity that it gives; a deal without cannot even be thought of as signed. */
    public static boolean owns(Equity equity, ActorId hyperscaler, Valuation valuation) {
        Industry industry = valuation.industry();
        Hyperscaler cloud = industry.hyperscalers().get(industry.hyperscaler(hyperscaler));
        return owns(equity, equityLeft(cloud, valuation.state()));
    }

    private static boolean owns(Equity equity, double equityLeft) {
        return equity.direction() == EquityDirection.INTO_LAB || equity.investmentUsdBn() <= equityLeft;
    }
}
