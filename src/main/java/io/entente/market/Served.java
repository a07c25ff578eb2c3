package io.entente.market;

import io.entente.market.Book.Entry;

/**
 * What a lab's customers are served with and what the lab owes of that: follows from its purchases, its royalties and its own
 * demand, whoever else sells its model. Immutable; arrays are not to be changed.
 */
final class Served {

    private final LabServices.Service service;
    private final double[] royaltiesUpTo;

    private Served(LabServices.Service service, double... royaltiesUpTo) {
        this.service = service;
        this.royaltiesUpTo = royaltiesUpTo;
    }

    /** What a lab serves under a structure with these contracts. */
    static Served of(Structure structure, int lab, Entry... contracts) {
        LabState state = structure.state().labs().get(lab);
        LabServices.Service service = structure.paths().services(lab).of(state, structure.sales(), contracts);
        return new Served(
                service, royalties(service.revenue(), structure.paths().commonDiscount(), contracts));
    }

    private static double[] royalties(double[] revenue, double[] discount, Entry... contracts) {
        double[] upTo = new double[discount.length];
        double sum = 0;
        for (int t = 0; t < upTo.length; t++) {
            for (Entry contract : contracts) {
                sum += t < contract.royaltyQuarters() ? discount[t] * contract.royalty() * revenue[t] : 0;
            }
            upTo[t] = sum;
        }
        return upTo;
    }

    /** Demand served, and what the compute for it costs. */
    LabServices.Service service() {
        return service;
    }

    /** Present value, at the common rate, of royalties up to each quarter and in it, USD bn. */
    double[] royaltiesUpTo() {
        return royaltiesUpTo;
    }
}
