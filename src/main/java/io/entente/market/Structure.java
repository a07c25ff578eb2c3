package io.entente.market;

import io.entente.deal.Exclusivity;
import io.entente.market.Book.Entry;
import java.util.ArrayList;
import java.util.List;

/** One alliance structure over the horizon of a valuation: who serves whom, and the shares that follow. */
final class Structure {

    private final Industry industry;
    private final MarketState state;
    private final MarketState reference;
    private final Paths paths;
    private final Book book;
    private final Shares shares;
    private final Prices prices;
    private final Demand demand;
    private final double[][] cloudShare;
    private final List<Double> inertias;
    private final double[][] capacities;
    private final double[][] bills;
    private final double[][] revenues;
    private final ExclusivityPrices exclusivity;
    private final Promises promises;
    private final boolean[] somebodyPreferred;

    Structure(
            MarketState state,
            MarketState reference,
            Paths paths,
            Demand demand,
            Promises promises,
            ExclusivityPrices exclusivity) {
        this.industry = paths.industry();
        this.state = state;
        this.reference = reference;
        this.exclusivity = exclusivity;
        this.promises = promises;
        this.paths = paths;
        this.book = Book.of(industry, state.contracts());
        this.somebodyPreferred = preferred(book);
        this.shares = demand.shares(Availability.of(book));
        this.prices = demand.prices();
        this.demand = demand;
        this.capacities = new double[book.entries().size()][];
        this.bills = new double[capacities.length][];
        this.revenues = new double[capacities.length][];
        this.cloudShare = new double[book.hyperscalers()][];
        List<Double> found = new ArrayList<>(cloudShare.length);
        for (int h = 0; h < cloudShare.length; h++) {
            double inertia = paths.inertia(state.hyperscalers().get(h), book.ofHyperscaler(h));
            found.add(inertia);
            cloudShare[h] = approach(laggedShare(h), shares.cloud(h), inertia);
        }
        this.inertias = List.copyOf(found);
    }

    private static boolean[] preferred(Book book) {
        boolean[] preferred = new boolean[book.labs()];
        for (Entry entry : book.entries()) {
            preferred[entry.lab()] |= prefers(entry);
        }
        return preferred;
    }

    /** Inertia: each quarter a share covers 1 − κ of the way to its long-run value. */
    private double[] approach(double lagged, double target, double inertia) {
        double[] path = new double[paths.length()];
        double gap = lagged - target;
        for (int t = 0; t < path.length; t++) {
            gap *= inertia;
            path[t] = target + gap;
        }
        return path;
    }

    private double laggedShare(int hyperscaler) {
        List<Double> bySegment = state.hyperscalers().get(hyperscaler).segmentShares();
        List<Segment> segments = industry.segments();
        double share = 0;
        for (int s = 0; s < segments.size(); s++) {
            share += segments.get(s).weight() * bySegment.get(s);
        }
        return share;
    }

    Industry industry() {
        return industry;
    }

    MarketState state() {
        return state;
    }

    Paths paths() {
        return paths;
    }

    Book book() {
        return book;
    }

    Shares shares() {
        return shares;
    }

    Prices prices() {
        return prices;
    }

    /** What a cloud's contracts take from labs' models on rival clouds in the state's quarter, at long-run shares, USD bn. */
    double signalling(int hyperscaler) {
        Shares without = demand.shares(Availability.of(Book.of(
                industry,
                state.contracts().stream()
                        .filter(c -> industry.hyperscaler(c.hyperscaler()) != hyperscaler)
                        .toList())));
        double taken = 0;
        for (int rival = 0; rival < cloudShare.length; rival++) {
            taken += rival == hyperscaler ? 0 : partnerModelSales(without, rival) - partnerModelSales(shares, rival);
        }
        return taken;
    }

    private double partnerModelSales(Shares of, int hyperscaler) {
        double within = 0;
        for (int l = 0; l < industry.labs().size(); l++) {
            within += of.within(hyperscaler, Shares.FIRST_LAB + l);
        }
        return industry.settings().modelShare() * paths.potential(0) * of.cloud(hyperscaler) * within;
    }

    /** A hyperscaler's cash over its cash at the moment of the valuation, USD bn. */
    double cashChange(int hyperscaler) {
        return state.hyperscalers().get(hyperscaler).cashUsdBn()
                - reference.hyperscalers().get(hyperscaler).cashUsdBn();
    }

    Promises promises() {
        return promises;
    }

    ExclusivityPrices exclusivity() {
        return exclusivity;
    }

    double inertia(int hyperscaler) {
        return inertias.get(hyperscaler);
    }

    /** Inertia of all clouds, in actor order. */
    List<Double> inertias() {
        return inertias;
    }

    /** Capacity that the lab of a contract has under it, by quarter, GW. Not to be changed. */
    double[] capacityGw(Entry entry) {
        double[] path = capacities[entry.index()];
        if (path == null) {
            path = paths.capacityGw(entry.contract());
            capacities[entry.index()] = path;
        }
        return path;
    }

    /** What the lab of a contract pays for that capacity, by quarter, USD bn. Not to be changed. */
    double[] bill(Entry entry) {
        double[] path = bills[entry.index()];
        if (path == null) {
            path = paths.bill(entry.contract());
            bills[entry.index()] = path;
        }
        return path;
    }

    /** Share of a cloud in the potential market. */
    double cloudShare(int hyperscaler, int quarter) {
        return cloudShare[hyperscaler][quarter];
    }

    /** AI spend on a cloud, USD bn. */
    double spend(int hyperscaler, int quarter) {
        return paths.potential(quarter) * cloudShare[hyperscaler][quarter];
    }

    /** Revenue of a cloud's own model, USD bn. */
    double ownModelRevenue(int hyperscaler, int quarter) {
        return industry.settings().modelShare() * spend(hyperscaler, quarter) * shares.within(hyperscaler, Shares.OWN);
    }

    /** Revenue of a lab's model on a cloud, by quarter, USD bn, after a preferred rival's volume limit. Not to be changed. */
    double[] modelRevenue(Entry entry) {
        double[] path = revenues[entry.index()];
        if (path == null) {
            path = new double[paths.length()];
            for (int t = 0; t < path.length; t++) {
                double raw = rawModelRevenue(entry, t);
                path[t] = somebodyPreferred[entry.lab()] && raw > 0 ? raw * preferredLimit(entry, t) : raw;
            }
            revenues[entry.index()] = path;
        }
        return path;
    }

    private double rawModelRevenue(Entry entry, int quarter) {
        double within = shares.within(entry.hyperscaler(), Shares.FIRST_LAB + entry.lab());
        return within == 0 ? 0 : industry.settings().modelShare() * spend(entry.hyperscaler(), quarter) * within;
    }

    /** Where another cloud is preferred, all the rest together sell at most 30 % of the volume. */
    private double preferredLimit(Entry entry, int quarter) {
        if (prefers(entry)) {
            return 1;
        }
        double preferred = 0;
        double others = 0;
        for (Entry one : book.ofLab(entry.lab())) {
            double volume = rawModelRevenue(one, quarter);
            preferred += prefers(one) ? volume : 0;
            others += prefers(one) ? 0 : volume;
        }
        double most = preferred * Exclusivity.PREFERRED_REST / (1 - Exclusivity.PREFERRED_REST);
        return preferred > 0 && others > most ? most / others : 1;
    }

    private static boolean prefers(Entry entry) {
        return entry.contract().terms().distribution().exclusivity() == Exclusivity.PREFERRED;
    }

    /** Share of a lab's own API in the potential market. */
    double directShare(int lab, int quarter) {
        double lagged = state.labs().get(lab).directShare();
        return shares.direct(lab) + paths.inertiaLeft(quarter) * (lagged - shares.direct(lab));
    }

    /** Own and direct demand of a lab before its demand factor, USD bn. */
    double ownDemand(int lab, int quarter) {
        double direct = industry.settings().modelShare() * paths.potential(quarter) * directShare(lab, quarter);
        return paths.consumer(lab, quarter) + direct;
    }
}
