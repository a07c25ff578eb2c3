package io.entente.market;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * What customers buy over the horizon, given long-run shares and the inertia of each cloud: no private type changes it.
 * A path is worked out when first asked for; safe for use by several threads. Arrays are not to be changed.
 */
final class Sales {

    private final Paths paths;
    private final Key key;
    private final Shares shares;
    private final double[] inertia;
    private final int labs;
    private final AtomicReferenceArray<Proceeds> proceeds;
    private final AtomicReferenceArray<double[]> spend;
    private final AtomicReferenceArray<double[]> direct;
    private final AtomicReferenceArray<double[]> models;

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

        /** The same in a book that differs in contracts of one pair, given its cloud's inertia there. */
        Key in(Book after, int hyperscaler, int lab, double inertiaOfCloud) {
            double[] changed = inertia.clone();
            changed[hyperscaler] = inertiaOfCloud;
            return new Key(demand, availability.in(after, hyperscaler, lab), changed);
        }

        Demand demand() {
            return demand;
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

    Sales(Paths paths, Key key) {
        this.paths = paths;
        this.key = key;
        this.shares = key.demand.shares(key.availability);
        this.inertia = key.inertia;
        this.labs = paths.industry().labs().size();
        this.proceeds = new AtomicReferenceArray<>(inertia.length);
        this.spend = new AtomicReferenceArray<>(inertia.length);
        this.direct = new AtomicReferenceArray<>(labs);
        this.models = new AtomicReferenceArray<>(inertia.length * labs);
    }

    /** Sales are equal as objects; this differs between most, and costs nothing. */
    @Override
    public int hashCode() {
        return key.hash;
    }

    /** What these sales follow from. */
    Key key() {
        return key;
    }

    /** Long-run shares. */
    Shares shares() {
        return shares;
    }

    /** Inertia κ of a cloud's customers. */
    double inertia(int hyperscaler) {
        return inertia[hyperscaler];
    }

    private static <T> T once(AtomicReferenceArray<T> known, int at, IntFunction<T> work) {
        T found = known.getAcquire(at);
        if (found == null) {
            found = work.apply(at);
            known.setRelease(at, found);
        }
        return found;
    }

    /** How far a cloud's share was from its long-run value in the last quarter; inertia leaves a part of it in each. */
    double gap(int hyperscaler) {
        return paths.laggedShare(hyperscaler) - shares.cloud(hyperscaler);
    }

    /** Share of a cloud in the potential market in a quarter: in each it covers 1 − κ of the way to its long-run value. */
    double cloudShare(int hyperscaler, int quarter) {
        double target = shares.cloud(hyperscaler);
        double gap = gap(hyperscaler);
        for (int t = 0; t <= quarter; t++) {
            gap *= inertia[hyperscaler];
        }
        return target + gap;
    }

    /** AI spend on a cloud, by quarter, USD bn: the potential market times its share. */
    double[] spend(int hyperscaler) {
        return once(spend, hyperscaler, h -> {
            double target = shares.cloud(h);
            double gap = gap(h);
            double[] path = new double[paths.length()];
            for (int t = 0; t < path.length; t++) {
                gap *= inertia[h];
                path[t] = paths.potential(t) * (target + gap);
            }
            return path;
        });
    }

    /** What customers spend on a cloud comes to: its share of the market has a steady part and one that fades. */
    Proceeds proceeds(int hyperscaler) {
        return once(
                proceeds,
                hyperscaler,
                h -> paths.steadyProceeds().mixed(shares.cloud(h), gap(h), paths.fadingProceeds(inertia[h])));
    }

    /** Revenue of a lab's model on a cloud, by quarter, USD bn, before a preferred rival's volume limit. */
    double[] modelRevenue(int hyperscaler, int lab) {
        return once(models, hyperscaler * labs + lab, at -> {
            double part = modelPart(hyperscaler, lab);
            return Arrays.stream(spend(hyperscaler)).map(spent -> part * spent).toArray();
        });
    }

    /** Part of the spend on a cloud that its own model earns. */
    double ownModelPart(int hyperscaler) {
        return paths.industry().settings().modelShare() * shares.within(hyperscaler, Shares.OWN);
    }

    /** Part of the spend on a cloud that a lab's model earns, before a preferred rival's volume limit. */
    double modelPart(int hyperscaler, int lab) {
        return paths.industry().settings().modelShare() * shares.within(hyperscaler, Shares.FIRST_LAB + lab);
    }

    /** Share of a lab's own API in the potential market. */
    double directShare(int lab, int quarter) {
        double target = shares.direct(lab);
        return target + paths.inertiaLeft(quarter) * (paths.laggedDirectShare(lab) - target);
    }

    /** What customers spend on a lab's own API, by quarter, USD bn, before its demand factor. */
    double[] direct(int lab) {
        return once(direct, lab, l -> {
            double modelShare = paths.industry().settings().modelShare();
            double[] path = new double[paths.length()];
            for (int t = 0; t < path.length; t++) {
                path[t] = modelShare * paths.potential(t) * directShare(l, t);
            }
            return path;
        });
    }
}
