package io.entente.market;

/** How compute binds a lab's revenue, and how spot capacity follows the gap (model.md §4). */
final class Serving {

    private Serving() {}

    /** Part of the demand that capacity lets through, a smooth minimum of both: R/D = cap / (cap^4 + D^4)^(1/4). */
    static double partServed(double demand, double cap) {
        if (cap <= 0) {
            return 0;
        }
        double needed = demand * demand;
        double there = cap * cap;
        return cap / StrictMath.sqrt(StrictMath.sqrt(needed * needed + there * there));
    }

    /** Part of the gap to the wanted spot capacity that is closed in a quarter. */
    static double spotSpeed(MarketSettings settings) {
        return 1 - StrictMath.exp(-1 / settings.spotLagQuarters());
    }

    /** Spot capacity in GW after one more quarter. */
    static double spot(double before, double neededGw, double contractedGw, MarketSettings settings) {
        return spot(before, neededGw, contractedGw, settings, spotSpeed(settings));
    }

    /** The same at a speed that was worked out before. Compares: Math.min and Math.max have those wait who need the result. */
    static double spot(double before, double neededGw, double contractedGw, MarketSettings settings, double speed) {
        double gap = neededGw - contractedGw;
        double most = settings.spotShare() * neededGw;
        double wanted = gap <= 0 ? 0 : gap < most ? gap : most;
        return before + speed * (wanted - before);
    }
}
