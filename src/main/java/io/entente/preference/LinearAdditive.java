package io.entente.preference;

import io.entente.outcome.NegotiationDomain;
import io.entente.quantity.Check;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One party's utility over a domain: u = Σ weight × evaluation over the issues, taken as written, so that it need not
 * end at 1 [KeeneyRaiffa1976].
 *
 * @param name of the profile
 * @param domain what is negotiated
 * @param weights of the issues, in their order, finite
 * @param evaluations of the values of each issue, in their order, finite
 * @param reservation utility without an agreement, before discounting
 * @param statedDiscount d, in (0, 1]: what is reached at time t in [0, 1] is worth d^t of its utility; empty where the
 *     profile states none
 */
public record LinearAdditive(
        String name,
        NegotiationDomain domain,
        List<Double> weights,
        List<List<Double>> evaluations,
        double reservation,
        Optional<Double> statedDiscount) {

    public LinearAdditive {
        weights = List.copyOf(weights);
        evaluations = evaluations.stream().map(List::copyOf).toList();
        Check.finite(reservation, "reservation value");
        statedDiscount.ifPresent(d -> Check.that(d > 0 && d <= 1, "discount", d, "lie in (0, 1]", "write 1 for none"));
    }

    /** The discount; 1 where the profile states none. */
    public double discount() {
        return statedDiscount.orElse(1.0);
    }

    /** The same profile with another reservation value. */
    public LinearAdditive withReservation(double other) {
        return new LinearAdditive(name, domain, weights, evaluations, other, statedDiscount);
    }

    /** The same profile, where time costs nothing. */
    public LinearAdditive withoutDiscount() {
        return new LinearAdditive(name, domain, weights, evaluations, reservation, Optional.empty());
    }

    /** Utility of an outcome given by the levels of the issues. */
    public double utility(int... levels) {
        double utility = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            utility += weights.get(issue) * evaluations.get(issue).get(levels[issue]);
        }
        return utility;
    }

    /** Utility of every outcome, by id; costs their number. */
    public double[] utilities() {
        double[] utilities = {0};
        for (int issue = 0; issue < weights.size(); issue++) {
            utilities = extended(utilities, weights.get(issue), evaluations.get(issue));
        }
        return utilities;
    }

    private static double[] extended(double[] sums, double weight, List<Double> values) {
        double[] parts = values.stream().mapToDouble(value -> weight * value).toArray();
        double[] extended = new double[sums.length * parts.length];
        int at = 0;
        for (double sum : sums) {
            for (double part : parts) {
                extended[at++] = sum + part;
            }
        }
        return extended;
    }

    /** The outcomes as the party ranks them. */
    public RankedOutcomes ranked() {
        double[] utilities = utilities();
        return RankedOutcomes.of(IntStream.range(0, utilities.length).toArray(), utilities);
    }
}
