package io.entente.market;

import java.util.List;

/**
 * Long-run market shares under one availability. Shares are of the potential market, outside option included.
 */
final class Shares {

    /** Position of a cloud's base bundle. */
    static final int BASE = 0;
    /** Position of a cloud's own model. */
    static final int OWN = 1;
    /** Position of the first lab's model. */
    static final int FIRST_LAB = 2;

    private final double[][] segmentCloud;
    private final double[] cloud;
    private final double[][] scale;
    private final double[] nest;
    private final double[][] within;
    private final double[] direct;
    private final double[][] segmentDirect;
    private final double fringe;
    private final double[] totals;
    private final List<Segment> segments;
    private final double tasteForChoice;

    /** exp v of the outside option and of the fringe of other clouds. */
    record Elsewhere(double outside, double fringe) {}

    Shares(
            List<Segment> segments,
            double[][] scale,
            double[] nest,
            double[][] within,
            double[] directWeights,
            Elsewhere elsewhere,
            double tasteForChoice) {
        int clouds = nest.length;
        this.scale = scale;
        this.nest = nest;
        this.within = within;
        this.segmentCloud = new double[clouds][segments.size()];
        this.cloud = new double[clouds];
        this.totals = new double[segments.size()];
        this.segments = segments;
        this.tasteForChoice = tasteForChoice;
        this.direct = new double[directWeights.length];
        this.segmentDirect = new double[directWeights.length][segments.size()];
        double rest = elsewhere.outside + elsewhere.fringe;
        for (double directWeight : directWeights) {
            rest += directWeight;
        }
        double left = 0;
        for (int s = 0; s < totals.length; s++) {
            totals[s] = total(s, rest);
            place(s, directWeights);
            left += segments.get(s).weight() * elsewhere.fringe / totals[s];
        }
        this.fringe = left;
    }

    /** Sum of exp v over all that a segment chooses from: the clouds after the rest. */
    private double total(int segment, double rest) {
        double total = rest;
        for (int h = 0; h < nest.length; h++) {
            total += scale[h][segment] * nest[h];
        }
        return total;
    }

    private void place(int segment, double... directWeights) {
        double weight = segments.get(segment).weight();
        double total = totals[segment];
        for (int h = 0; h < nest.length; h++) {
            double value = scale[h][segment] * nest[h];
            segmentCloud[h][segment] = value / total;
            cloud[h] += weight * value / total;
        }
        for (int l = 0; l < direct.length; l++) {
            segmentDirect[l][segment] = directWeights[l] / total;
            direct[l] += weight * directWeights[l] / total;
        }
    }

    /** Effective number of models on a cloud, 1/Σ w²; n equal ones add λ ln n to the value of the cloud. */
    private static double models(double[] within) {
        double squares = 0;
        for (double share : within) {
            squares += share * share;
        }
        return squares == 0 ? 1 : 1 / squares;
    }

    /** Share of a cloud in a segment. */
    double segmentCloud(int hyperscaler, int segment) {
        return segmentCloud[hyperscaler][segment];
    }

    /** Share of a cloud in the world. */
    double cloud(int hyperscaler) {
        return cloud[hyperscaler];
    }

    /** What the share of a cloud would be if its customers saw no value in choosing among its models. */
    double cloudWithoutChoice(int hyperscaler) {
        double plainness = StrictMath.pow(models(within[hyperscaler]), tasteForChoice);
        double share = 0;
        for (int s = 0; s < totals.length; s++) {
            double value = scale[hyperscaler][s] * nest[hyperscaler];
            double plain = value / plainness;
            share += segments.get(s).weight() * plain / (totals[s] - value + plain);
        }
        return share;
    }

    /** Part of a cloud's customers that take a bundle. */
    double within(int hyperscaler, int bundle) {
        return within[hyperscaler][bundle];
    }

    /** Share of a lab's own API in the world. */
    double direct(int lab) {
        return direct[lab];
    }

    /** Share of a lab's own API in a segment. */
    double segmentDirect(int lab, int segment) {
        return segmentDirect[lab][segment];
    }

    /** Share of the fringe of other clouds in the world. */
    double fringe() {
        return fringe;
    }

    /** Σ over segments of ln(exp v_0 + Σ exp I): consumer surplus over M/α [SmallRosen1981]. */
    double logSum() {
        double sum = 0;
        for (int s = 0; s < totals.length; s++) {
            sum += segments.get(s).weight() * StrictMath.log(totals[s]);
        }
        return sum;
    }
}
