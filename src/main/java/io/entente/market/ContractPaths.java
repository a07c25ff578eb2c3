package io.entente.market;

import io.entente.deal.Contract;
import java.util.Arrays;

/**
 * Capacity and bills of a contract over the horizon of a valuation; contracts that buy the same have equal ones. Arrays are
 * not to be changed.
 */
final class ContractPaths {

    private final double[] capacityGw;
    private final double[] bill;
    private final int hash;

    /**
     * The paths of a contract from a period on.
     *
     * @param listPrice of its hyperscaler, in USD bn per GW-year: what renewed capacity costs
     */
    ContractPaths(Contract contract, int period, MarketSettings settings, double listPrice) {
        capacityGw = new double[settings.horizonQuarters()];
        bill = new double[capacityGw.length];
        int terms = contract.capacityGw().size();
        double renewed =
                terms == 0 ? 0 : settings.renewalShare() * contract.capacityGw().get(terms - 1);
        for (int t = 0; t < bill.length; t++) {
            boolean inTerm = period + t < contract.endPeriod();
            capacityGw[t] = inTerm ? contract.capacityGwAt(period + t) : renewed;
            bill[t] = capacityGw[t] * (inTerm ? contract.pricePerGwYearUsdBn() : listPrice) / 4;
        }
        hash = 31 * Double.hashCode(capacityGw[0]) + Double.hashCode(capacityGw[capacityGw.length / 2]);
    }

    /** The paths of several contracts, in their order. */
    static ContractPaths[] of(Book.Entry... contracts) {
        ContractPaths[] paths = new ContractPaths[contracts.length];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = contracts[i].paths();
        }
        return paths;
    }

    /** Capacity that the lab has by quarter, GW; after the term a part is renewed. */
    double[] capacityGw() {
        return capacityGw;
    }

    /** What that capacity costs the lab by quarter, USD bn; renewals at list. */
    double[] bill() {
        return bill;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ContractPaths that
                        && Arrays.equals(capacityGw, that.capacityGw)
                        && Arrays.equals(bill, that.bill);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
