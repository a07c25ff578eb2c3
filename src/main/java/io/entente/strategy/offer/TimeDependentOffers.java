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
 * Concedes along a polynomial of time, whatever the other side does [Faratin1998]. The target falls from the best
 * outcome to the reservation, or to the worst outcome where that is better.
 *
 * @param exponent of the {@link Concession}
 * @param initial what is conceded in the first offer, in [0, 1]
 * @param convention how a target becomes an offer
 */
record TimeDependentOffers(double exponent, double initial, Convention convention) implements OfferPolicy {

    private static final String SHAPE = "shape of the concession: below 1 late, 1 linear, above 1 early";
    private static final String MAPPING = "clock, and which outcome stands for the target";

    static final Description<TimeDependentOffers> DESCRIPTION = entry(
                    "time-dependent", "concedes along a polynomial of time")
            .number("exponent", 0.01, 100, 1, SHAPE, "write 0.2 to concede late, 2 to concede early")
            .number("initial", 0, 1, 0, "share conceded at once", "write 0 to open with the best outcome")
            .choice("convention", Convention.class, Convention.LOWEST_ABOVE, MAPPING);

    static final Description<TimeDependentOffers> BOULWARE = late("boulware", 0.25, Convention.LOWEST_ABOVE);
    static final Description<TimeDependentOffers> LINEAR = linear("linear", Convention.LOWEST_ABOVE);
    static final Description<TimeDependentOffers> CONCEDER = early("conceder", 4, Convention.LOWEST_ABOVE);
    static final Description<TimeDependentOffers> GENIUS_BOULWARE = late("genius-boulware", 0.2, Convention.NEAREST);
    static final Description<TimeDependentOffers> GENIUS_LINEAR = linear("genius-linear", Convention.NEAREST);
    static final Description<TimeDependentOffers> GENIUS_CONCEDER = early("genius-conceder", 2, Convention.NEAREST);

    TimeDependentOffers {
        DESCRIPTION.check("exponent", exponent);
        DESCRIPTION.check("initial", initial);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        double target = convention.target(view, new Concession(initial, exponent).at(convention.time(view)));
        return new Turn(convention.choose(view.own(), target, view.reservation()), target, this);
    }

    private static Description<TimeDependentOffers> late(String name, double exponent, Convention convention) {
        return entry(name, "holds out, concedes shortly before the deadline")
                .number("exponent", 0.01, 1, exponent, SHAPE, "write 0.2, or take conceder to concede early")
                .choice("convention", Convention.class, convention, MAPPING);
    }

    private static Description<TimeDependentOffers> linear(String name, Convention convention) {
        return entry(name, "concedes at the same pace from start to deadline")
                .choice("convention", Convention.class, convention, MAPPING);
    }

    private static Description<TimeDependentOffers> early(String name, double exponent, Convention convention) {
        return entry(name, "concedes most at the start")
                .number("exponent", 1, 100, exponent, SHAPE, "write 2, or take boulware to concede late")
                .choice("convention", Convention.class, convention, MAPPING);
    }

    private static Description<TimeDependentOffers> entry(String name, String summary) {
        return describe(name, summary, TimeDependentOffers::from)
                .reference("Faratin1998")
                .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);
    }

    private static TimeDependentOffers from(Parameters given) {
        return new TimeDependentOffers(
                given.has("exponent") ? given.number("exponent") : 1,
                given.has("initial") ? given.number("initial") : 0,
                given.choice("convention", Convention.class));
    }
}
