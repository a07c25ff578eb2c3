package io.entente.market;

/** What sums to come are worth now. */
final class Discount {

    private final double[] factors;
    private final double end;

    Discount(double ratePerQuarter, int quarters) {
        factors = new double[quarters];
        double factor = 1;
        for (int t = 0; t < quarters; t++) {
            factors[t] = factor;
            factor /= 1 + ratePerQuarter;
        }
        end = StrictMath.pow(1 + ratePerQuarter, 1.0 - quarters);
    }

    /** What a path is worth now, by quarter of the horizon. */
    double value(double... path) {
        double value = 0;
        for (int t = 0; t < path.length; t++) {
            value += factors[t] * path[t];
        }
        return value;
    }

    /** 1, 1/(1 + rate), …: one for each quarter of the horizon; not to be changed. */
    double[] factors() {
        return factors;
    }

    /** The factor of what comes after the horizon. */
    double end() {
        return end;
    }
}
