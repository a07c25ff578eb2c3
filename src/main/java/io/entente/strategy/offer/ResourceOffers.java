package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Parameters;
import io.entente.describe.Trait;
import io.entente.quantity.Check;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.Circumstances;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;
import java.util.Locale;

/**
 * Concedes earlier the more its situation presses: a time-dependent policy whose exponent is
 * e = patient + (pressed − patient) · max(0, 1 − stock / comfortable), in the family of resource-dependent tactics
 * [Faratin1998]; the numbers are ours, by default 0.3 + 0.7 · max(0, 1 − stock / comfortable).
 *
 * <p>Alternating offers with time-dependent tactics ignore bargaining power; here patience enters through the tactic, so
 * that a lab with a short runway, or a cloud whose machines stand idle, keeps less of the surplus. An actor that burns
 * nothing has no limit to its runway and stays patient.
 *
 * @param resource what runs out
 * @param patient exponent with as much as is comfortable, or more
 * @param pressed exponent with nothing left, at least the patient one
 * @param comfortable stock from which on there is no pressure
 * @param convention how a target becomes an offer
 */
record ResourceOffers(Resource resource, double patient, double pressed, double comfortable, Convention convention)
        implements OfferPolicy {

    /** What presses when little of it is left. */
    enum Resource {
        /** Quarters until the cash is gone. */
        RUNWAY {
            @Override
            double stock(Circumstances circumstances) {
                return circumstances.runwayQuarters();
            }
        },
        /** Share of the capacity in use: what stands idle presses. */
        UTILISATION {
            @Override
            double stock(Circumstances circumstances) {
                return circumstances.utilisation();
            }
        };

        abstract double stock(Circumstances circumstances);
    }

    private static final String MAPPING = "clock, and which outcome stands for the target";

    static final Description<ResourceOffers> RUNWAY = entry(
                    Resource.RUNWAY, "runway", "concedes along a polynomial of time, earlier the shorter its runway")
            .number("horizon", 0.25, 100, 8, "quarters of runway without pressure", "write 8 for two years")
            .choice("convention", Convention.class, Convention.LOWEST_ABOVE, MAPPING);

    static final Description<ResourceOffers> UTILISATION = entry(
                    Resource.UTILISATION,
                    "utilisation",
                    "concedes along a polynomial of time, earlier the more of its capacity stands idle")
            .number("comfortable", 0.01, 1, 0.9, "share of capacity in use without pressure", "write 0.9")
            .choice("convention", Convention.class, Convention.LOWEST_ABOVE, MAPPING);

    ResourceOffers {
        RUNWAY.check("patient", patient);
        RUNWAY.check("pressed", pressed);
        Check.that(
                pressed >= patient,
                resource.name().toLowerCase(Locale.ROOT) + " pressed",
                pressed,
                "be at least patient (" + patient + ")",
                "swap the two: a larger exponent concedes earlier");
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        double exponent = exponent(resource.stock(view.circumstances()));
        double conceded = new Concession(0, exponent).at(convention.time(view));
        double target = convention.target(view, conceded);
        return new Turn(convention.choose(view.own(), target, view.reservation()), target, this);
    }

    /** Exponent with a stock; one below zero counts as none. */
    double exponent(double stock) {
        double pressure = Math.max(0, 1 - Math.max(0, stock) / comfortable);
        return patient + (pressed - patient) * pressure;
    }

    private static Description<ResourceOffers> entry(Resource resource, String name, String summary) {
        return describe(name, summary, given -> from(resource, given))
                .reference("Faratin1998")
                .number("patient", 0.01, 100, 0.3, "exponent without pressure", "write 0.3 to concede late")
                .number("pressed", 0.01, 100, 1, "exponent under full pressure", "write 1 to concede linearly")
                .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);
    }

    private static ResourceOffers from(Resource resource, Parameters given) {
        return new ResourceOffers(
                resource,
                given.number("patient"),
                given.number("pressed"),
                given.number(resource == Resource.RUNWAY ? "horizon" : "comfortable"),
                given.choice("convention", Convention.class));
    }
}
