package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Parameters;
import io.entente.describe.Trait;
import io.entente.quantity.Check;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Concedes earlier the sooner the money runs out: a time-dependent policy whose exponent is
 * e = patient + (pressed − patient) · max(0, 1 − runway / horizon), by default 0.3 + 0.7 · max(0, 1 − runway / 8).
 *
 * <p>Alternating offers with time-dependent tactics ignore bargaining power; here patience enters through the tactic, so
 * that a lab with a short runway keeps less of the surplus. The family is the resource-dependent one of [Faratin1998];
 * the numbers are ours. An actor that burns nothing has no limit and stays patient.
 *
 * @param patient exponent with a runway at or beyond the horizon
 * @param pressed exponent with no runway left, at least the patient one
 * @param horizonQuarters runway from which on there is no pressure
 * @param convention how a target becomes an offer
 */
record RunwayOffers(double patient, double pressed, double horizonQuarters, Convention convention)
        implements OfferPolicy {

    static final Description<RunwayOffers> DESCRIPTION = describe(
                    "runway", "concedes along a polynomial of time, earlier the shorter its runway", RunwayOffers::from)
            .reference("Faratin1998")
            .number("patient", 0.01, 100, 0.3, "exponent without pressure", "write 0.3 to concede late")
            .number("pressed", 0.01, 100, 1, "exponent with no runway left", "write 1 to concede linearly")
            .number("horizon", 0.25, 100, 8, "quarters of runway without pressure", "write 8 for two years")
            .choice(
                    "convention",
                    Convention.class,
                    Convention.LOWEST_ABOVE,
                    "clock, and which outcome stands for the target")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    RunwayOffers {
        DESCRIPTION.check("patient", patient);
        DESCRIPTION.check("pressed", pressed);
        DESCRIPTION.check("horizon", horizonQuarters);
        Check.that(
                pressed >= patient,
                "runway pressed",
                pressed,
                "be at least patient (" + patient + ")",
                "swap the two: a larger exponent concedes earlier");
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        double exponent = exponent(view.circumstances().runwayQuarters());
        Turn turn = new TimeDependentOffers(exponent, 0, convention).next(view, opponent, random);
        return new Turn(turn.outcome(), turn.target(), this);
    }

    /** Exponent at a runway in quarters; a runway below zero counts as none. */
    double exponent(double runwayQuarters) {
        double pressure = Math.max(0, 1 - Math.max(0, runwayQuarters) / horizonQuarters);
        return patient + (pressed - patient) * pressure;
    }

    private static RunwayOffers from(Parameters given) {
        return new RunwayOffers(
                given.number("patient"),
                given.number("pressed"),
                given.number("horizon"),
                given.choice("convention", Convention.class));
    }
}
