package io.entente.market;

/**
 * What a cloud's part of the market is worth to it, with what lies beyond the horizon. Its share goes from where it was to where it
 * tends: the market times a steady part and one that fades with inertia, each of them valued once. Safe for use by several threads.
 */
final class CloudMarket {

    private final Paths paths;
    private final int hyperscaler;
    private final double potential;
    private final Memo<Double, Double> fading = new Memo<>();

    CloudMarket(Paths paths, int hyperscaler) {
        this.paths = paths;
        this.hyperscaler = hyperscaler;
        this.potential = atOwnRate(paths.potential());
    }

    /**
     * Value of a path of sales, USD bn.
     *
     * @param earned what the cloud keeps of it, at its own rate
     * @param shared what it shares with labs, at the common rate
     */
    record Worth(double earned, double shared) {}

    /** Present value of the whole potential market at the cloud's own rate, USD bn, the horizon's end left aside. */
    double potential() {
        return potential;
    }

    /** What customers spend on the cloud. */
    Worth spend(Sales sales) {
        double passing = fading.of(sales.inertia(hyperscaler), inertia -> atOwnRate(paths.fading(inertia)));
        double kept = sales.shares().cloud(hyperscaler) * potential + sales.gap(hyperscaler) * passing;
        return worth(kept, sales.proceeds(hyperscaler));
    }

    /** Any sales, by quarter. */
    Worth of(double... path) {
        return worth(atOwnRate(path), Proceeds.of(path, paths.commonDiscount()));
    }

    private double atOwnRate(double... path) {
        return paths.discountOfHyperscaler(hyperscaler).value(path);
    }

    private Worth worth(double atOwnRate, Proceeds sales) {
        double beyond = paths.discountOfHyperscaler(hyperscaler).end()
                * paths.industry().settings().terminalCloudMultiple()
                * sales.lastYear();
        return new Worth(atOwnRate + beyond, sales.all() + beyond);
    }
}
