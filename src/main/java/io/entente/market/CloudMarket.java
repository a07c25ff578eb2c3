package io.entente.market;

/**
 * What a cloud's part of the market is worth to it, with what lies beyond the horizon. Its share goes from where it was to where it
 * tends: the market times a steady part and one that fades with inertia, each of them valued once. Safe for use by several threads.
 */
final class CloudMarket {

    private final Paths paths;
    private final int hyperscaler;
    private final Memo<Double, Worth> fading = new Memo<>();
    private final Worth steady;

    CloudMarket(Paths paths, int hyperscaler) {
        this.paths = paths;
        this.hyperscaler = hyperscaler;
        this.steady = of(paths.potential());
    }

    /**
     * Value of a path of sales, USD bn.
     *
     * @param earned what the cloud keeps of it, at its own rate
     * @param shared what it shares with labs, at the common rate
     */
    record Worth(double earned, double shared) {}

    /** What customers spend on the cloud. */
    Worth spend(Sales sales) {
        Worth fadingPart = fading.of(sales.inertia(hyperscaler), inertia -> of(paths.fading(inertia)));
        double target = sales.shares().cloud(hyperscaler);
        double gap = paths.laggedShare(hyperscaler) - target;
        return new Worth(
                target * steady.earned + gap * fadingPart.earned, target * steady.shared + gap * fadingPart.shared);
    }

    /** Any sales, by quarter. */
    Worth of(double... path) {
        Discount discount = paths.discountOfHyperscaler(hyperscaler);
        double[] own = discount.factors();
        double[] common = paths.commonDiscount();
        double earned = 0;
        double shared = 0;
        for (int t = 0; t < path.length; t++) {
            earned += own[t] * path[t];
            shared += common[t] * path[t];
        }
        double beyond = discount.end() * paths.industry().settings().terminalCloudMultiple() * Proceeds.lastYear(path);
        return new Worth(earned + beyond, shared + beyond);
    }
}
