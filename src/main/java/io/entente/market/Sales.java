package io.entente.market;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What customers buy over the horizon, given long-run shares and the inertia of each cloud: no private type changes it.
 * A path is worked out when first asked for; safe for use by several threads. Arrays are not to be changed.
 */
final class Sales {

    private final Paths paths;
    private final Shares shares;
    private final double[] inertia;
    private final AtomicReferenceArray<Cloud> clouds;
    private final AtomicReferenceArray<double[]> direct;
    private final AtomicReferenceArray<double[]> models;

    private final int hash;

    /** What sales follow from. */
    static final class Key {

        private final Demand demand;
        private final Availability availability;
        private final double[] inertia;
        private final int hash;

        Key(Demand demand, Availability availability, double... inertia) {
            this.demand = demand;
            this.availability = availability;
            this.inertia = inertia;
            this.hash = 31 * availability.hashCode() + Arrays.hashCode(inertia);
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Key that
                    && demand == that.demand
                    && availability.equals(that.availability)
                    && Arrays.equals(inertia, that.inertia);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** A cloud's share of the potential market, AI spend on it, and revenue of its own model, by quarter. */
    private record Cloud(double[] share, double[] spend, double[] ownModel) {}

    Sales(Paths paths, Key key) {
        this.paths = paths;
        this.shares = key.demand.shares(key.availability);
        this.hash = key.hash;
        this.inertia = key.inertia;
        this.clouds = new AtomicReferenceArray<>(inertia.length);
        int labs = paths.industry().labs().size();
        this.direct = new AtomicReferenceArray<>(labs);
        this.models = new AtomicReferenceArray<>(inertia.length * labs);
    }

    /** A number that differs between most sales. */
    int hash() {
        return hash;
    }

    /** Long-run shares. */
    Shares shares() {
        return shares;
    }

    /** Inertia κ of a cloud's customers. */
    double inertia(int hyperscaler) {
        return inertia[hyperscaler];
    }

    /** Share of a cloud in the potential market, by quarter: each quarter it covers 1 − κ of the way to its long-run value. */
    double[] cloudShare(int hyperscaler) {
        return cloud(hyperscaler).share;
    }

    /** AI spend on a cloud, by quarter, USD bn. */
    double[] spend(int hyperscaler) {
        return cloud(hyperscaler).spend;
    }

    /** Revenue of a cloud's own model, by quarter, USD bn. */
    double[] ownModelRevenue(int hyperscaler) {
        return cloud(hyperscaler).ownModel;
    }

    private Cloud cloud(int hyperscaler) {
        Cloud known = clouds.get(hyperscaler);
        if (known == null) {
            known = open(hyperscaler);
            clouds.set(hyperscaler, known);
        }
        return known;
    }

    private Cloud open(int hyperscaler) {
        double[] share = new double[paths.length()];
        double[] spend = new double[share.length];
        double target = shares.cloud(hyperscaler);
        double gap = paths.laggedShare(hyperscaler) - target;
        for (int t = 0; t < share.length; t++) {
            gap *= inertia[hyperscaler];
            share[t] = target + gap;
            spend[t] = paths.potential(t) * share[t];
        }
        return new Cloud(share, spend, modelRevenue(spend, shares.within(hyperscaler, Shares.OWN)));
    }

    private double[] modelRevenue(double[] spend, double within) {
        double modelShare = paths.industry().settings().modelShare();
        double[] revenue = new double[spend.length];
        for (int t = 0; t < revenue.length; t++) {
            revenue[t] = modelShare * spend[t] * within;
        }
        return revenue;
    }

    /** Revenue of a lab's model on a cloud, by quarter, USD bn, before a preferred rival's volume limit. */
    double[] modelRevenue(int hyperscaler, int lab) {
        int at = hyperscaler * direct.length() + lab;
        double[] known = models.get(at);
        if (known == null) {
            known = modelRevenue(spend(hyperscaler), shares.within(hyperscaler, Shares.FIRST_LAB + lab));
            models.set(at, known);
        }
        return known;
    }

    /** Share of a lab's own API in the potential market. */
    double directShare(int lab, int quarter) {
        double target = shares.direct(lab);
        return target + paths.inertiaLeft(quarter) * (paths.laggedDirectShare(lab) - target);
    }

    /** What customers spend on a lab's own API, by quarter, USD bn, before its demand factor. */
    double[] direct(int lab) {
        double[] known = direct.get(lab);
        if (known == null) {
            double modelShare = paths.industry().settings().modelShare();
            known = new double[paths.length()];
            for (int t = 0; t < known.length; t++) {
                known[t] = modelShare * paths.potential(t) * directShare(lab, t);
            }
            direct.set(lab, known);
        }
        return known;
    }
}
