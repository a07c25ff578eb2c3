package io.entente.market;

import io.entente.deal.Exclusivity;
import io.entente.market.Book.Entry;

/** One alliance structure over the horizon of a valuation: who serves whom, and the shares that follow. */
final class Structure {

    private final Industry industry;
    private final MarketState state;
    private final MarketState reference;
    private final Paths paths;
    private final Book book;
    private final Demand demand;
    private final Sales sales;
    private final ContractPaths[] contracts;
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
        this.demand = demand;
        this.contracts = new ContractPaths[book.entries().size()];
        this.revenues = new double[contracts.length][];
        double[] inertia = new double[book.hyperscalers()];
        for (int h = 0; h < inertia.length; h++) {
            inertia[h] = paths.inertia(state.hyperscalers().get(h), book.ofHyperscaler(h));
        }
        this.sales = paths.sales(demand.shares(Availability.of(book)), inertia);
    }

    private static boolean[] preferred(Book book) {
        boolean[] preferred = new boolean[book.labs()];
        for (Entry entry : book.entries()) {
            preferred[entry.lab()] |= prefers(entry);
        }
        return preferred;
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
        return sales.shares();
    }

    /** What customers buy. */
    Sales sales() {
        return sales;
    }

    Prices prices() {
        return demand.prices();
    }

    /** What a cloud's contracts take from labs' models on rival clouds in the state's quarter, at long-run shares, USD bn. */
    double signalling(int hyperscaler) {
        Shares without = demand.shares(Availability.of(Book.of(
                industry,
                state.contracts().stream()
                        .filter(c -> industry.hyperscaler(c.hyperscaler()) != hyperscaler)
                        .toList())));
        double taken = 0;
        for (int rival = 0; rival < book.hyperscalers(); rival++) {
            taken += rival == hyperscaler ? 0 : partnerModelSales(without, rival) - partnerModelSales(shares(), rival);
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
        return sales.inertia(hyperscaler);
    }

    private ContractPaths paths(Entry entry) {
        ContractPaths known = contracts[entry.index()];
        if (known == null) {
            known = paths.of(entry);
            contracts[entry.index()] = known;
        }
        return known;
    }

    /** Capacity that the lab of a contract has under it, by quarter, GW. Not to be changed. */
    double[] capacityGw(Entry entry) {
        return paths(entry).capacityGw();
    }

    /** What the lab of a contract pays for that capacity, by quarter, USD bn. Not to be changed. */
    double[] bill(Entry entry) {
        return paths(entry).bill();
    }

    /** How many quarters from now on the royalty of a contract is owed. */
    int royaltyQuarters(Entry entry) {
        return paths(entry).royaltyQuarters();
    }

    /** Share of a cloud in the potential market. */
    double cloudShare(int hyperscaler, int quarter) {
        return sales.cloudShare(hyperscaler)[quarter];
    }

    /** AI spend on a cloud, USD bn. */
    double spend(int hyperscaler, int quarter) {
        return sales.spend(hyperscaler)[quarter];
    }

    /** Revenue of a cloud's own model, USD bn. */
    double ownModelRevenue(int hyperscaler, int quarter) {
        return sales.ownModelRevenue(hyperscaler)[quarter];
    }

    /** Revenue of a lab's model on a cloud, by quarter, USD bn, after a preferred rival's volume limit. Not to be changed. */
    double[] modelRevenue(Entry entry) {
        double[] path = revenues[entry.index()];
        if (path == null) {
            path = sales.modelRevenue(entry.hyperscaler(), entry.lab());
            if (somebodyPreferred[entry.lab()]) {
                path = path.clone();
                for (int t = 0; t < path.length; t++) {
                    path[t] *= path[t] > 0 ? preferredLimit(entry, t) : 1;
                }
            }
            revenues[entry.index()] = path;
        }
        return path;
    }

    /** Where another cloud is preferred, all the rest together sell at most 30 % of the volume. */
    private double preferredLimit(Entry entry, int quarter) {
        if (prefers(entry)) {
            return 1;
        }
        double preferred = 0;
        double others = 0;
        for (Entry one : book.ofLab(entry.lab())) {
            double volume = sales.modelRevenue(one.hyperscaler(), one.lab())[quarter];
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
        return sales.directShare(lab, quarter);
    }

    /** Own and direct demand of a lab before its demand factor, USD bn. */
    double ownDemand(int lab, int quarter) {
        return paths.consumer(lab, quarter) + sales.direct(lab)[quarter];
    }
}
