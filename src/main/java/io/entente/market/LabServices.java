package io.entente.market;

import io.entente.actor.ModelLab;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much of its demand a lab can serve over the horizon with the capacity that it has contracted. Rolled forward once for
 * each capacity and demand: most contracts on a table differ in other things. Safe for use by several threads.
 */
final class LabServices {

    private final Paths paths;
    private final int lab;
    private final Map<Key, Service> known = new ConcurrentHashMap<>();

    LabServices(Paths paths, int lab) {
        this.paths = paths;
        this.lab = lab;
    }

    /** What a service follows from: where the lab stands, its long-run direct share, and its capacity by quarter. */
    private static final class Key {

        private final LabState state;
        private final double directShare;
        private final double[] capacityGw;

        Key(LabState state, double directShare, double... capacityGw) {
            this.state = state;
            this.directShare = directShare;
            this.capacityGw = capacityGw;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && directShare == that.directShare
                    && state.spotGw() == that.state.spotGw()
                    && state.demandFactor() == that.state.demandFactor()
                    && Arrays.equals(capacityGw, that.capacityGw);
        }

        @Override
        public int hashCode() {
            int first = Double.hashCode(capacityGw[0]);
            int middle = Double.hashCode(capacityGw[capacityGw.length / 2]);
            return 31 * (31 * Double.hashCode(directShare) + first) + middle;
        }
    }

    /** Demand served over the horizon; arrays are not to be changed. */
    static final class Service {

        private final double[] revenue;
        private final double[] earned;
        private double earnings;
        private double spotPayments;

        private Service(int quarters) {
            revenue = new double[quarters];
            earned = new double[quarters];
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

        /** Present value of what spot capacity costs at the common rate, USD bn. */
        double spotPayments() {
            return spotPayments;
        }
    }

    /** The service with a capacity, own and contracted, by quarter in GW. */
    Service of(LabState state, Sales sales, double[] capacityGw) {
        Key key = new Key(state, sales.shares().direct(lab), capacityGw);
        Service service = known.get(key);
        if (service == null) {
            service = roll(state, sales.direct(lab), capacityGw);
            known.put(key, service);
        }
        return service;
    }

    private Service roll(LabState state, double[] direct, double... capacityGw) {
        MarketSettings settings = paths.industry().settings();
        ModelLab type = paths.industry().labs().get(lab);
        double opex = type.opexUsdBnPerQuarter().value();
        double[] ownDiscount = paths.discountOfLab(lab).factors();
        double[] commonDiscount = paths.commonDiscount();
        Service service = new Service(capacityGw.length);
        double spot = state.spotGw();
        double factor = state.demandFactor();
        for (int t = 0; t < capacityGw.length; t++) {
            double demand = factor * (paths.consumer(lab, t) + direct[t]);
            double perGw = paths.servedPerGw(t);
            spot = Serving.spot(spot, demand / perGw, capacityGw[t], settings, paths.spotSpeed());
            double revenue = Serving.served(demand, perGw * (capacityGw[t] + spot));
            factor *= demand == 0 ? 1 : 1 - settings.lostDemand() * (1 - revenue / demand);
            double spotBill = spot * paths.spotPrice();
            service.revenue[t] = revenue;
            service.earned[t] = revenue - opex * paths.opexGrowth(t) - spotBill;
            service.spotPayments += commonDiscount[t] * spotBill;
            service.earnings += ownDiscount[t] * service.earned[t];
        }
        return service;
    }
}
