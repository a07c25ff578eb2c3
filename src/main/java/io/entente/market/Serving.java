package io.entente.market;

/** How compute binds a lab's revenue, and how spot capacity follows the gap (model.md §4). */
final class Serving {

    private Serving() {}

    /** Revenue that capacity lets through: a smooth minimum, R = D / (1 + (D/cap)^4)^(1/4). */
    static double served(double demand, double cap) {
        if (cap <= 0) {
            return 0;
        }
        double ratio = demand / cap;
        double square = ratio * ratio;
        return demand / StrictMath.sqrt(StrictMath.sqrt(1 + square * square));
    }

    /** Spot capacity in GW after one more quarter. */
    static double spot(double before, double neededGw, double contractedGw, MarketSettings settings) {
        double gap = Math.max(0, neededGw - contractedGw);
        double wanted = Math.min(gap, settings.spotShare() * neededGw);
        double speed = 1 - StrictMath.exp(-1 / settings.spotLagQuarters());
        return Math.max(0, before + speed * (wanted - before));
    }
}
