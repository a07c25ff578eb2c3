package io.entente.session;

import io.entente.game.bargaining.FiniteBargain;
import io.entente.game.bargaining.FiniteSolution;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far the result of a session lies from the frontier and from each solution: Euclidean, in undiscounted utilities,
 * to the nearest of several points. Without an agreement the result is the reservation values.
 *
 * @param pareto to the frontier of the rational outcomes; empty where no outcome is rational, so everywhere here
 * @param nash to the Nash solution
 * @param kalaiSmorodinsky to the Kalai-Smorodinsky solution
 * @param egalitarian to the egalitarian solution
 * @param utilitarian to the utilitarian solution
 */
public record Distances(
        Optional<Double> pareto,
        Optional<Double> nash,
        Optional<Double> kalaiSmorodinsky,
        Optional<Double> egalitarian,
        Optional<Double> utilitarian) {

    /** Measures from a point of utilities. Costs the analysis of the bargain. */
    public static Distances of(FiniteBargain bargain, List<Double> point) {
        return new Distances(
                nearest(bargain, point, Arrays.stream(bargain.frontier())),
                nearest(bargain, point, bargain.nash()),
                nearest(bargain, point, bargain.kalaiSmorodinsky()),
                nearest(bargain, point, bargain.egalitarian()),
                nearest(bargain, point, bargain.utilitarian()));
    }

    private static Optional<Double> nearest(FiniteBargain bargain, List<Double> point, FiniteSolution solution) {
        return nearest(bargain, point, solution.agreements().stream().mapToInt(Integer::intValue));
    }

    private static Optional<Double> nearest(FiniteBargain bargain, List<Double> point, IntStream agreements) {
        return agreements
                .mapToDouble(agreement -> distance(bargain.utilities(agreement), point))
                .boxed()
                .min(Double::compare);
    }

    private static double distance(double[] utilities, List<Double> point) {
        double square = 0;
        for (int party = 0; party < utilities.length; party++) {
            double difference = utilities[party] - point.get(party);
            square += difference * difference;
        }
        return StrictMath.sqrt(square);
    }
}
