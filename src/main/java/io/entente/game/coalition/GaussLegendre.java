package io.entente.game.coalition;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Nodes and weights in (0, 1) that integrate polynomials up to a degree exactly: roots of the Legendre polynomial by
 * Newton's method [AbramowitzStegun1964, 25.4.29].
 */
final class GaussLegendre {

    private static final int STEPS = 100;

    private GaussLegendre() {}

    /** A place in (0, 1) and its weight; the weights of a rule add up to 1. */
    record Node(double place, double weight) {}

    private record Legendre(double value, double slope) {}

    static List<Node> exactUpToDegree(int degree) {
        int count = degree / 2 + 1;
        return IntStream.range(0, count).mapToObj(i -> node(i, count)).toList();
    }

    private static Node node(int index, int count) {
        double x = StrictMath.cos(StrictMath.PI * (index + 0.75) / (count + 0.5));
        Legendre at = legendre(count, x);
        for (int step = 0; step < STEPS; step++) {
            double change = at.value / at.slope;
            x -= change;
            at = legendre(count, x);
            if (Math.abs(change) < 1e-16) {
                break;
            }
        }
        return new Node((1 + x) / 2, 1 / ((1 - x * x) * at.slope * at.slope));
    }

    private static Legendre legendre(int degree, double x) {
        double before = 1;
        double value = x;
        for (int k = 2; k <= degree; k++) {
            double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
            before = value;
            value = next;
        }
        return new Legendre(value, degree * (x * value - before) / (x * x - 1));
    }
}
