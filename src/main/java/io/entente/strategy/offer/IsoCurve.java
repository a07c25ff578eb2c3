package io.entente.strategy.offer;

import io.entente.describe.Description;
import io.entente.describe.Parameters;
import io.entente.preference.RankedOutcomes;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import java.util.function.IntToDoubleFunction;

/**
 * The outcomes about as good for a party as the one it would offer anyway [Faratin2002], among which it can choose by
 * something else.
 *
 * @param view what the party knows
 * @param least utility of the worst of them
 * @param breadth how much better than that they may be, as a share of its range, in [0, 1]
 */
record IsoCurve(NegotiationView view, double least, double breadth) {

    /** What a policy that moves along the curves of a time-dependent one can be given. */
    static <T> Description<T> parameters(Description<T> described) {
        return described
                .number("exponent", 0.01, 100, 0.25, "shape of the concession", "write 0.2 to concede late")
                .number("breadth", 0, 1, 0.05, "share of the own range that counts as equally good", "write 0.05")
                .choice(
                        "convention",
                        Convention.class,
                        Convention.LOWEST_ABOVE,
                        "clock, and which outcome stands for the target");
    }

    /** The time-dependent policy that such parameters describe. */
    static TimeDependentOffers concession(Parameters given) {
        return new TimeDependentOffers(given.number("exponent"), 0, given.choice("convention", Convention.class));
    }

    /**
     * The outcome that is best by a measure, the worst for the party of several; the plain one where none is better.
     * Costs the number of outcomes on the curve.
     */
    int best(int plain, IntToDoubleFunction measure) {
        RankedOutcomes own = view.own();
        double most = least + breadth * (own.best() - view.utilityAt(0));
        int best = plain;
        double highest = measure.applyAsDouble(plain);
        for (int rank = own.countAtLeast(least) - 1; rank >= own.countAbove(most); rank--) {
            double value = measure.applyAsDouble(own.outcome(rank));
            if (value > highest) {
                highest = value;
                best = own.outcome(rank);
            }
        }
        return best;
    }

    /** The one that the other side is believed to like best; the plain one without a belief. */
    int favourite(int plain, Belief opponent) {
        return opponent.estimate(plain).isEmpty()
                ? plain
                : best(plain, outcome -> opponent.estimate(outcome).orElse(0.0));
    }
}
