package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Parameters;
import io.entente.describe.Trait;
import io.entente.outcome.OutcomeSpace;
import io.entente.preference.RankedOutcomes;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Makes trade-offs [Faratin2002]: concedes with time, and of the outcomes about as good for itself offers the one most
 * similar to the other side's last offer. Similarity is the mean over the issues of 1 − distance of the levels as a share
 * of the largest possible: levels are taken to be in order, and the other side's weights to be equal.
 *
 * <p>A turn costs the number of outcomes within the breadth times that of the issues.
 *
 * @param curve the time-dependent policy that sets the least it wants
 * @param breadth how much better than that an outcome may be for itself, as a share of its range, in [0, 1]
 */
record TradeOffOffers(TimeDependentOffers curve, double breadth) implements OfferPolicy {

    static final Description<TradeOffOffers> DESCRIPTION = describe(
                    "trade-off",
                    "concedes with time; of outcomes equally good for itself offers the most like the last it received",
                    TradeOffOffers::from)
            .reference("Faratin2002")
            .number("exponent", 0.01, 100, 0.25, "shape of the concession", "write 0.2 to concede late")
            .number("breadth", 0, 1, 0.05, "share of the own range that counts as equally good", "write 0.05")
            .choice(
                    "convention",
                    Convention.class,
                    Convention.LOWEST_ABOVE,
                    "clock, and which outcome stands for the target")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    TradeOffOffers {
        DESCRIPTION.check("breadth", breadth);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        Turn plain = curve.next(view, opponent, random);
        int offer = view.lastReceived()
                .map(received -> mostSimilar(view, plain.outcome(), received))
                .orElse(plain.outcome());
        return new Turn(offer, plain.target(), this);
    }

    private int mostSimilar(NegotiationView view, int plain, int received) {
        RankedOutcomes own = view.own();
        double least = own.utility(plain);
        double most = least + breadth * (own.best() - view.utilityAt(0));
        int best = plain;
        double highest = similarity(view.space(), plain, received);
        for (int rank = own.countAtLeast(least) - 1; rank >= own.countAbove(most); rank--) {
            double similarity = similarity(view.space(), own.outcome(rank), received);
            if (similarity > highest) {
                highest = similarity;
                best = own.outcome(rank);
            }
        }
        return best;
    }

    /** In [0, 1]; 1 for the same outcome. */
    static double similarity(OutcomeSpace space, int one, int other) {
        int[] left = space.decode(one);
        int[] right = space.decode(other);
        double sum = 0;
        for (int issue = 0; issue < left.length; issue++) {
            int largest = Math.max(1, space.levels().get(issue) - 1);
            sum += 1 - Math.abs(left[issue] - right[issue]) / (double) largest;
        }
        return left.length == 0 ? 1 : sum / left.length;
    }

    private static TradeOffOffers from(Parameters given) {
        return new TradeOffOffers(
                new TimeDependentOffers(given.number("exponent"), 0, given.choice("convention", Convention.class)),
                given.number("breadth"));
    }
}
