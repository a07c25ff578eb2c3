package io.entente.game.normalform;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * The vertices of {x ≥ 0, A x ≤ 1} with positive A, by the double description method [MotzkinEtAl1953,
 * FukudaProdon1996]: the rays of the cone over the polytope, one inequality after the other. Whole numbers throughout.
 */
final class PolytopeVertices {

    private final int dimension;

    private PolytopeVertices(int dimension) {
        this.dimension = dimension;
    }

    /**
     * A vertex, or on the way to one a ray of the cone.
     *
     * @param ray its coordinates and a last one by which to divide them, whole numbers without a common factor
     * @param tight which inequalities hold with equality: x_i ≥ 0 in bit i, then the rows of A
     */
    record Vertex(List<BigInteger> ray, long tight) {

        /** Whether it is the point 0, which stands for no mix. */
        boolean origin() {
            return ray.subList(0, ray.size() - 1).stream().allMatch(c -> c.signum() == 0);
        }

        /** The coordinates over their sum. */
        List<BigFraction> normalized() {
            List<BigInteger> coordinates = ray.subList(0, ray.size() - 1);
            BigInteger sum = coordinates.stream().reduce(BigInteger.ZERO, BigInteger::add);
            return coordinates.stream().map(c -> new BigFraction(c, sum)).toList();
        }
    }

    /** All vertices. Costs rays³ for each inequality in the worst case. */
    static List<Vertex> of(BigFraction[][] rows) {
        PolytopeVertices cone = new PolytopeVertices(rows[0].length);
        List<Vertex> rays = cone.corner();
        for (int i = 0; i < rows.length; i++) {
            rays = cone.cut(rays, cone.inequality(rows[i]), i);
        }
        return rays.stream().map(r -> new Vertex(r.ray, r.tight & ~(1L << 63))).toList();
    }

    /** Axes of the orthant; bit 63 stands for the last coordinate, whose sign the first inequality settles. */
    private List<Vertex> corner() {
        List<Vertex> rays = new ArrayList<>();
        long axes = (1L << dimension) - 1;
        for (int i = 0; i <= dimension; i++) {
            BigInteger[] axis = new BigInteger[dimension + 1];
            Arrays.fill(axis, BigInteger.ZERO);
            axis[i] = BigInteger.ONE;
            rays.add(new Vertex(List.of(axis), i == dimension ? axes : axes & ~(1L << i) | 1L << 63));
        }
        return rays;
    }

    /** t − row · x ≥ 0 without fractions. */
    private BigInteger[] inequality(BigFraction[] row) {
        BigInteger common = BigInteger.ONE;
        for (BigFraction entry : row) {
            BigInteger denominator = entry.getDenominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        BigInteger[] whole = new BigInteger[dimension + 1];
        for (int i = 0; i < dimension; i++) {
            whole[i] = row[i].getNumerator()
                    .multiply(common.divide(row[i].getDenominator()))
                    .negate();
        }
        whole[dimension] = common;
        return whole;
    }

    private List<Vertex> cut(List<Vertex> rays, BigInteger[] inequality, int index) {
        long label = 1L << dimension + index;
        List<Vertex> kept = new ArrayList<>();
        List<Vertex> inside = new ArrayList<>();
        List<Vertex> outside = new ArrayList<>();
        for (Vertex ray : rays) {
            int side = dot(inequality, ray).signum();
            if (side == 0) {
                kept.add(new Vertex(ray.ray, ray.tight | label));
            } else {
                (side > 0 ? inside : outside).add(ray);
            }
        }
        kept.addAll(inside);
        for (Vertex in : inside) {
            for (Vertex out : outside) {
                if (adjacent(in, out, rays)) {
                    kept.add(between(in, out, inequality, label));
                }
            }
        }
        return kept;
    }

    /** Two rays span an edge if no third lies on all the faces they share. */
    private boolean adjacent(Vertex one, Vertex other, List<Vertex> rays) {
        long shared = one.tight & other.tight;
        if (Long.bitCount(shared) < dimension - 1) {
            return false;
        }
        int sharing = 0;
        for (Vertex ray : rays) {
            sharing += (ray.tight & shared) == shared ? 1 : 0;
        }
        return sharing == 2;
    }

    private Vertex between(Vertex in, Vertex out, BigInteger[] inequality, long label) {
        BigInteger ofIn = dot(inequality, in);
        BigInteger ofOut = dot(inequality, out).negate();
        BigInteger[] mixed = new BigInteger[dimension + 1];
        BigInteger divisor = BigInteger.ZERO;
        for (int i = 0; i <= dimension; i++) {
            mixed[i] = out.ray.get(i).multiply(ofIn).add(in.ray.get(i).multiply(ofOut));
            divisor = divisor.gcd(mixed[i]);
        }
        for (int i = 0; i <= dimension; i++) {
            mixed[i] = mixed[i].divide(divisor);
        }
        return new Vertex(List.of(mixed), in.tight & out.tight | label);
    }

    private static BigInteger dot(BigInteger[] inequality, Vertex ray) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < inequality.length; i++) {
            if (ray.ray.get(i).signum() != 0) {
                sum = sum.add(inequality[i].multiply(ray.ray.get(i)));
            }
        }
        return sum;
    }
}
