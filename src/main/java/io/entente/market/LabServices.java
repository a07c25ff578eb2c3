package io.entente.market;

import io.entente.actor.ModelLab;
import io.entente.market.Book.Entry;
import java.util.Arrays;

/**
 * How much of its demand a lab can serve over the horizon with the capacity that it has contracted, and what that costs.
 * Rolled forward once for each set of purchases and demand: most contracts on a table differ in other things. Safe for use
 * by several threads.
 */
final class LabServices {

    private final Paths paths;
    private final int lab;
    private final Memo<Key, Service> known = new Memo<>();

    LabServices(Paths paths, int lab) {
        this.paths = paths;
        this.lab = lab;
    }

    /** What a service follows from: where the lab stands, its long-run direct share, and the compute of its contracts. */
    private static final class Key {

        private final LabState state;
        private final double directShare;
        private final ContractPaths[] contracts;

        Key(LabState state, double directShare, ContractPaths... contracts) {
            this.state = state;
            this.directShare = directShare;
            this.contracts = contracts;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && directShare == that.directShare
                    && state.spotGw() == that.state.spotGw()
                    && state.demandFactor() == that.state.demandFactor()
                    && Arrays.equals(contracts, that.contracts);
        }

        @Override
        public int hashCode() {
            return 31 * Double.hashCode(directShare) + Arrays.hashCode(contracts);
        }
    }

    /** Demand served over the horizon, and what the compute for it costs; arrays are not to be changed. */
    static final class Service {

        private final double[] revenue;
        private final double[] earned;
        private final double[] billsUpTo;
        private double earnings;
        private double spotPayments;
        private double diversification;

        private Service(int quarters) {
            revenue = new double[quarters];
            earned = new double[quarters];
            billsUpTo = new double[quarters];
        }

        /** Revenue by quarter, USD bn. */
        double[] revenue() {
            return revenue;
        }

        /** Revenue less opex and spot capacity, by quarter, USD bn. */
        double[] earned() {
            return earned;
        }

        /** Present value of what is earned at the lab's own rate, USD bn. */
        double earnings() {
            return earnings;
        }

        /** Present value, at the common rate, of what contracts cost up to each quarter and in it, USD bn. */
        double[] billsUpTo() {
            return billsUpTo;
        }

        /** 1 − Σ w² over present values of payments for compute, spot included; 0 without payments. */
        double diversification() {
            return diversification;
        }
    }

    /** The service with the compute that the contracts bring. */
    Service of(LabState state, Sales sales, Entry... contracts) {
        Key key = new Key(state, sales.shares().direct(lab), ContractPaths.of(contracts));
        return known.of(key, first -> serve(state, sales.direct(lab), first.contracts));
    }

    private Service serve(LabState state, double[] direct, ContractPaths... contracts) {
        Service service = new Service(paths.length());
        double[] payments = new double[contracts.length];
        roll(service, payments, state, direct, contracts);
        service.diversification = diversification(service.spotPayments, payments);
        return service;
    }

    /**
     * Follows demand, spot capacity, what is earned and what contracts cost, quarter by quarter. A quarter's demand waits for
     * how much of the last one's was served, by two roots and a division; all else finds its time meanwhile.
     */
    private void roll(Service service, double[] payments, LabState state, double[] direct, ContractPaths... contracts) {
        MarketSettings settings = paths.industry().settings();
        ModelLab type = paths.industry().labs().get(lab);
        double opex = type.opexUsdBnPerQuarter().value();
        double own = type.ownComputeGw().value();
        double[] ownDiscount = paths.discountOfLab(lab).factors();
        double[] commonDiscount = paths.commonDiscount();
        double staying = 1 - settings.lostDemand();
        double spot = state.spotGw();
        double factor = state.demandFactor();
        double bills = 0;
        for (int t = 0; t < direct.length; t++) {
            bills += pay(payments, commonDiscount[t], t, contracts);
            service.billsUpTo[t] = bills;
            double demand = factor * (paths.consumer(lab, t) + direct[t]);
            double needed = demand * paths.gwPerUsdBn(t);
            double capacity = own + capacityGw(t, contracts);
            spot = Serving.spot(spot, needed, capacity, settings, paths.spotSpeed());
            double part = Serving.partServed(needed, capacity + spot);
            double revenue = demand * part;
            factor *= demand == 0 ? 1 : staying + settings.lostDemand() * part;
            double spotBill = spot * paths.spotPrice();
            service.revenue[t] = revenue;
            service.earned[t] = revenue - opex * paths.opexGrowth(t) - spotBill;
            service.spotPayments += commonDiscount[t] * spotBill;
            service.earnings += ownDiscount[t] * service.earned[t];
        }
    }

    /** Adds each contract's bill of a quarter to what is paid for it, discounted, and returns all of them. */
    private static double pay(double[] payments, double discount, int quarter, ContractPaths... contracts) {
        double sum = 0;
        for (int i = 0; i < contracts.length; i++) {
            double bill = discount * contracts[i].bill()[quarter];
            payments[i] += bill;
            sum += bill;
        }
        return sum;
    }

    private static double capacityGw(int quarter, ContractPaths... contracts) {
        double sum = 0;
        for (ContractPaths contract : contracts) {
            sum += contract.capacityGw()[quarter];
        }
        return sum;
    }

    /** How payments are spread over suppliers, the spot market among them. */
    private static double diversification(double spotPayments, double... payments) {
        double total = spotPayments;
        double squares = total * total;
        for (double payment : payments) {
            total += payment;
            squares += payment * payment;
        }
        return total == 0 ? 0 : 1 - squares / (total * total);
    }
}
