package io.entente.market;

import io.entente.deal.Exclusivity;
import io.entente.id.ContractId;
import io.entente.market.Book.Entry;
import java.util.Arrays;

/** One alliance structure over the horizon of a valuation: who serves whom, and the shares that follow. */
final class Structure {

    private final Vantage vantage;
    private final Industry industry;
    private final MarketState state;
    private final Claims claims;
    private final Book book;
    private final Sales sales;
    private final double[][] leftByPreferred;
    private final boolean[] somebodyPreferred;

    private Structure(
            Vantage vantage, MarketState state, Claims claims, Book book, boolean[] somebodyPreferred, Sales sales) {
        this.vantage = vantage;
        this.industry = vantage.paths().industry();
        this.state = state;
        this.claims = claims;
        this.book = book;
        this.somebodyPreferred = somebodyPreferred;
        this.leftByPreferred = new double[book.labs()][];
        this.sales = sales;
    }

    private static Structure of(Vantage vantage, MarketState state, Claims claims, Book book) {
        boolean[] preferred = new boolean[book.labs()];
        for (int l = 0; l < preferred.length; l++) {
            preferred[l] = preferred(book, l);
        }
        double[] inertia = new double[book.hyperscalers()];
        for (int h = 0; h < inertia.length; h++) {
            inertia[h] = vantage.paths().inertia(state.hyperscalers().get(h), book.ofHyperscaler(h));
        }
        Sales.Key key = new Sales.Key(vantage.demandIn(state), Availability.of(book), inertia);
        return new Structure(
                vantage, state, claims, book, preferred, vantage.paths().sales(key));
    }

    /** The structure of a state at its own moment. */
    static Structure of(Industry industry, MarketState state) {
        Vantage vantage = Vantage.of(industry, state);
        Paths paths = vantage.paths();
        return of(vantage, state, Claims.of(paths, state), Book.of(paths, state.contracts()));
    }

    /** The structure of another state of the moment. */
    Structure at(MarketState other) {
        return of(vantage, other, claims.in(other, paths()), book.turnedInto(paths(), other.contracts()));
    }

    /** The same structure as another industry sees it. */
    Structure as(Industry view) {
        Vantage seen = vantage.as(view);
        boolean sameBills = seen.paths().contractsAre(paths());
        return of(seen, state, claims, sameBills ? book : Book.of(seen.paths(), state.contracts()));
    }

    /** The same structure with other prices of exclusivity. */
    Structure pricing(ExclusivityPrices prices) {
        return new Structure(vantage.pricing(prices), state, claims, book, somebodyPreferred, sales);
    }

    /** The structure with a further contract, or an amended one, that no money comes with and no exclusivity bars. */
    Structure with(Entry signed) {
        return in(book.with(signed), signed.hyperscaler(), signed.lab());
    }

    /** The structure with other terms of a contract that it holds. */
    Structure amended(Entry changed) {
        return in(book.amended(changed), changed.hyperscaler(), changed.lab());
    }

    /** The structure without a contract; the same where it joins no actors of the industry. */
    Structure without(ContractId id) {
        return book.entry(id)
                .map(ended -> in(book.without(ended), ended.hyperscaler(), ended.lab()))
                .orElse(this);
    }

    /** The structure with a book that differs in contracts of one pair. */
    private Structure in(Book after, int hyperscaler, int lab) {
        boolean[] preferred = somebodyPreferred.clone();
        preferred[lab] = preferred(after, lab);
        double inertia = paths().inertia(state.hyperscalers().get(hyperscaler), after.ofHyperscaler(hyperscaler));
        Sales.Key key = sales.key().in(after, hyperscaler, lab, inertia);
        return new Structure(vantage, state, claims, after, preferred, paths().sales(key));
    }

    private static boolean preferred(Book book, int lab) {
        for (Entry entry : book.ofLab(lab)) {
            if (prefers(entry)) {
                return true;
            }
        }
        return false;
    }

    Industry industry() {
        return industry;
    }

    MarketState state() {
        return state;
    }

    Paths paths() {
        return vantage.paths();
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
        return demand().prices();
    }

    /** What a cloud's contracts take from labs' models on rival clouds in the state's quarter, at long-run shares, USD bn. */
    double signalling(int hyperscaler) {
        Shares without = demand().shares(Availability.of(
                industry,
                Arrays.stream(book.entries())
                        .filter(entry -> entry.hyperscaler() != hyperscaler)
                        .map(Entry::contract)
                        .toList()));
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
        return industry.settings().modelShare() * paths().potential(0) * of.cloud(hyperscaler) * within;
    }

    /** A hyperscaler's cash over its cash at the moment of the valuation, USD bn. */
    double cashChange(int hyperscaler) {
        return state.hyperscalers().get(hyperscaler).cashUsdBn()
                - vantage.reference().hyperscalers().get(hyperscaler).cashUsdBn();
    }

    Demand demand() {
        return sales.key().demand();
    }

    Holdings holdings() {
        return claims.holdings();
    }

    Promises promises() {
        return claims.promises();
    }

    ExclusivityPrices exclusivity() {
        return vantage.exclusivity();
    }

    double inertia(int hyperscaler) {
        return sales.inertia(hyperscaler);
    }

    /** Share of a cloud in the potential market. */
    double cloudShare(int hyperscaler, int quarter) {
        return sales.cloudShare(hyperscaler, quarter);
    }

    /** AI spend on a cloud, USD bn. */
    double spend(int hyperscaler, int quarter) {
        return sales.spend(hyperscaler)[quarter];
    }

    /** Revenue of a cloud's own model, USD bn. */
    double ownModelRevenue(int hyperscaler, int quarter) {
        return sales.ownModelPart(hyperscaler) * spend(hyperscaler, quarter);
    }

    /** Revenue of a lab's model on a cloud, by quarter, USD bn, after a preferred rival's volume limit. Not to be changed. */
    double[] modelRevenue(Entry entry) {
        double[] all = sales.modelRevenue(entry.hyperscaler(), entry.lab());
        if (!isLimited(entry)) {
            return all;
        }
        double[] left = leftByPreferred(entry.lab());
        double[] path = new double[all.length];
        for (int t = 0; t < path.length; t++) {
            path[t] = all[t] * left[t];
        }
        return path;
    }

    /** Whether a preferred rival may limit what is sold of a lab's model on a cloud. */
    boolean isLimited(Entry entry) {
        return somebodyPreferred[entry.lab()] && !prefers(entry);
    }

    private synchronized double[] leftByPreferred(int lab) {
        if (leftByPreferred[lab] == null) {
            leftByPreferred[lab] = limits(book.ofLab(lab));
        }
        return leftByPreferred[lab];
    }

    /** Where another cloud is preferred, all the rest together sell at most 30 % of the volume: what part of theirs, by quarter. */
    private double[] limits(Entry... contracts) {
        double[] preferred = new double[paths().length()];
        double[] others = new double[preferred.length];
        for (Entry entry : contracts) {
            double[] sums = prefers(entry) ? preferred : others;
            double[] volume = sales.modelRevenue(entry.hyperscaler(), entry.lab());
            for (int t = 0; t < sums.length; t++) {
                sums[t] += volume[t];
            }
        }
        double[] limits = new double[preferred.length];
        for (int t = 0; t < limits.length; t++) {
            double most = preferred[t] * Exclusivity.PREFERRED_REST / (1 - Exclusivity.PREFERRED_REST);
            limits[t] = preferred[t] > 0 && others[t] > most ? most / others[t] : 1;
        }
        return limits;
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
        return paths().consumer(lab, quarter) + sales.direct(lab)[quarter];
    }
}
