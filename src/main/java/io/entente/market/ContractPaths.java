package io.entente.market;

import io.entente.deal.Contract;

/** Capacity and bills of a contract over the horizon of a valuation. Arrays are not to be changed. */
final class ContractPaths {

    private final double[] capacityGw;
    private final double[] bill;

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
    }

    /** Capacity that the lab has by quarter, GW; after the term a part is renewed. */
    double[] capacityGw() {
        return capacityGw;
    }

    /** What that capacity costs the lab by quarter, USD bn; renewals at list. */
    double[] bill() {
        return bill;
    }
}
