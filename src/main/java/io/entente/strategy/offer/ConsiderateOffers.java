package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Parameters;
import io.entente.describe.Trait;
import io.entente.preference.RankedOutcomes;
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

    static final Description<ConsiderateOffers> DESCRIPTION = describe(
                    "considerate",
                    "concedes with time; of outcomes equally good for itself offers the other side's favourite",
                    ConsiderateOffers::from)
            .reference("HindriksTykhonov2008")
            .number("exponent", 0.01, 100, 0.25, "shape of the concession", "write 0.2 to concede late")
            .number("breadth", 0, 1, 0.05, "share of the own range that counts as equally good", "write 0.05")
            .choice(
                    "convention",
                    Convention.class,
                    Convention.LOWEST_ABOVE,
                    "clock, and which outcome stands for the target")
            .traits(Trait.DETERMINISTIC, Trait.LEARNS, Trait.NEEDS_OPPONENT_MODEL);

    ConsiderateOffers {
        DESCRIPTION.check("breadth", breadth);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        Turn plain = curve.next(view, opponent, random);
        return new Turn(favourite(plain.outcome(), view, opponent), plain.target(), this);
    }

    private int favourite(int plain, NegotiationView view, Belief opponent) {
        RankedOutcomes own = view.own();
        double least = own.utility(plain);
        double most = least + breadth * (own.best() - view.utilityAt(0));
        return Favourite.among(own, least, most, plain, opponent);
    }

    private static ConsiderateOffers from(Parameters given) {
        return new ConsiderateOffers(
                new TimeDependentOffers(given.number("exponent"), 0, given.choice("convention", Convention.class)),
                given.number("breadth"));
    }
}
