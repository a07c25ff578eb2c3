package io.entente.strategy.acceptance;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.AcceptancePolicy;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Accepts whatever is worth its reservation from a moment on [Baarslag2013, AC_time]: from the start it is the policy
 * that takes the first rational offer.
 *
 * @param after share of the rounds, the present one counted, in [0, 1]
 */
record AcceptTime(double after) implements AcceptancePolicy {

    static final Description<AcceptTime> DESCRIPTION = describe(
                    "time",
                    "accepts whatever is worth its reservation once it is late",
                    given -> new AcceptTime(given.number("after")))
            .reference("Baarslag2013")
            .number("after", 0, 1, 0.99, "share of the rounds after which anything rational will do", "write 0.99")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    static final Description<AcceptTime> RESERVATION = describe(
                    "reservation", "accepts whatever is worth its reservation", given -> new AcceptTime(0))
            .reference("Baarslag2013")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    AcceptTime {
        DESCRIPTION.check("after", after);
    }

    @Override
    public boolean accepts(NegotiationView view, OfferPolicy.Turn next) {
        return view.lastReceivedUtility().isPresent() && (view.round() + 1.0) / view.rounds() >= after;
    }
}
