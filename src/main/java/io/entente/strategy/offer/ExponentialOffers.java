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
 * Concedes along an exponential of time, whatever the other side does [Faratin1998].
 *
 * @param exponent of the {@link ExponentialConcession}
 * @param initial what is conceded in the first offer, in (0, 1]
 * @param convention how a target becomes an offer
 */
record ExponentialOffers(double exponent, double initial, Convention convention) implements OfferPolicy {

    static final Description<ExponentialOffers> DESCRIPTION = describe(
                    "exponential", "concedes along an exponential of time", ExponentialOffers::from)
            .reference("Faratin1998")
            .number(
                    "exponent",
                    0.01,
                    100,
                    1,
                    "shape of the concession: below 1 late, above 1 early",
                    "write 0.2 to concede late, 2 to concede early")
            .number("initial", 0.001, 1, 0.05, "share conceded at once", "write 0.05")
            .choice(
                    "convention",
                    Convention.class,
                    Convention.LOWEST_ABOVE,
                    "clock, and which outcome stands for the target")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    ExponentialOffers {
        DESCRIPTION.check("exponent", exponent);
        DESCRIPTION.check("initial", initial);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        double conceded = new ExponentialConcession(initial, exponent).at(convention.time(view));
        double target = convention.target(view, conceded);
        return new Turn(convention.choose(view.own(), target, view.reservation()), target, this);
    }

    private static ExponentialOffers from(Parameters given) {
        return new ExponentialOffers(
                given.number("exponent"), given.number("initial"), given.choice("convention", Convention.class));
    }
}
