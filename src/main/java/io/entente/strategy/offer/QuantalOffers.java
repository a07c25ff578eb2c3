package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Quantal response [McKelveyPalfrey1998]: offers each outcome worth its reservation with a probability in proportion to
 * e^(λ v), v being its own gain from 0 to 1 times, where it has a belief, what the other side is believed to make of it,
 * as a chance of acceptance. A large λ is nearly rational, 0 is blind.
 *
 * <p>A turn costs the number of outcomes, and one uniform number.
 *
 * @param rationality λ, at least 0
 */
record QuantalOffers(double rationality) implements OfferPolicy {

    static final Description<QuantalOffers> DESCRIPTION = describe(
                    "quantal-response",
                    "offers better outcomes more often, in proportion to the exponential of what they promise",
                    given -> new QuantalOffers(given.number("rationality")))
            .reference("McKelveyPalfrey1998")
            .number("rationality", 0, 1000, 20, "how much better outcomes are preferred", "write 20")
            .traits(Trait.STOCHASTIC, Trait.LEARNS);

    QuantalOffers {
        DESCRIPTION.check("rationality", rationality);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        Estimates worth = new Estimates(view, opponent);
        double[] weights = new double[worth.rational()];
        double sum = 0;
        for (int rank = 0; rank < weights.length; rank++) {
            int outcome = view.own().outcome(rank);
            double promise = worth.own(outcome) * opponent.estimate(outcome).orElse(1.0);
            weights[rank] = StrictMath.exp(rationality * (promise - 1));
            sum += weights[rank];
        }
        double rest = random.nextDouble() * sum;
        int rank = 0;
        while (rank < weights.length - 1 && rest >= weights[rank]) {
            rest -= weights[rank++];
        }
        return new Turn(view.own().outcome(rank), view.own().utilityAtRank(rank), this);
    }
}
