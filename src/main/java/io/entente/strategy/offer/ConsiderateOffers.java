package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Parameters;
import io.entente.describe.Trait;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Concedes with time, and of the outcomes about as good for itself offers the one that the opponent model believes best
 * for the other side [HindriksTykhonov2008]. Without a belief it is the time-dependent policy.
 *
 * <p>A turn costs the number of outcomes within the breadth.
 *
 * @param curve the time-dependent policy that sets the least it wants
 * @param breadth how much better than that an outcome may be for itself, as a share of its range, in [0, 1]
 */
record ConsiderateOffers(TimeDependentOffers curve, double breadth) implements OfferPolicy {

    static final Description<ConsiderateOffers> DESCRIPTION = IsoCurve.parameters(describe(
                            "considerate",
                            "concedes with time; of outcomes equally good for itself offers the other side's favourite",
                            ConsiderateOffers::from)
                    .reference("HindriksTykhonov2008"))
            .traits(Trait.DETERMINISTIC, Trait.LEARNS, Trait.NEEDS_OPPONENT_MODEL);

    ConsiderateOffers {
        DESCRIPTION.check("breadth", breadth);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        Turn plain = curve.next(view, opponent, random);
        IsoCurve equallyGood = new IsoCurve(view, view.own().utility(plain.outcome()), breadth);
        return new Turn(equallyGood.favourite(plain.outcome(), opponent), plain.target(), this);
    }

    private static ConsiderateOffers from(Parameters given) {
        return new ConsiderateOffers(IsoCurve.concession(given), given.number("breadth"));
    }
}
