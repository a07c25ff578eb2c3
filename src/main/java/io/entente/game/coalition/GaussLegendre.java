package io.entente.game.coalition;

/**
 * Nodes and weights in (0, 1) that integrate polynomials up to a degree exactly: roots of the Legendre polynomial by
 * Newton's method [AbramowitzStegun1964, 25.4.29].
 *
 * @param nodes in (0, 1)
 * @param weights adding up to 1
 */
record GaussLegendre(double[] nodes, double[] weights) {

    private static final int STEPS = 100;

    static GaussLegendre exactUpToDegree(int degree) {
        int count = degree / 2 + 1;
        double[] nodes = new double[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            double x = StrictMath.cos(StrictMath.PI * (i + 0.75) / (count + 0.5));
            double slope = 1;
            for (int step = 0; step < STEPS; step++) {
                double[] legendre = legendre(count, x);
                slope = legendre[1];
                double change = legendre[0] / slope;
                x -= change;
                if (Math.abs(change) < 1e-16) {
                    break;
                }
            }
            nodes[i] = (1 + x) / 2;
            weights[i] = 1 / ((1 - x * x) * slope * slope);
        }
        return new GaussLegendre(nodes, weights);
    }

    /** Value and slope of the polynomial of this degree. */
    private static double[] legendre(int degree, double x) {
        double before = 1;
        double value = x;
        for (int k = 2; k <= degree; k++) {
            double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
            before = value;
            value = next;
        }
        return new double[] {value, degree * (x * value - before) / (x * x - 1)};
    }
}
