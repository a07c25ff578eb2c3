package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Parameters;
import io.entente.describe.Trait;
import io.entente.outcome.OutcomeSpace;
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

    static final Description<TradeOffOffers> DESCRIPTION = IsoCurve.parameters(describe(
                            "trade-off",
                            "concedes with time; of outcomes equally good for itself offers the most like the last it received",
                            TradeOffOffers::from)
                    .reference("Faratin2002"))
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
        return new IsoCurve(view, view.own().utility(plain), breadth)
                .best(plain, outcome -> similarity(view.space(), outcome, received));
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
        return new TradeOffOffers(IsoCurve.concession(given), given.number("breadth"));
    }
}
