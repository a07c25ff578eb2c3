package io.entente.strategy.acceptance;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.AcceptancePolicy;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Accepts any of the outcomes that the inverse of its utility function gives for what it aims at now: those worth the
 * target or more [Mohammad2021]. Where no outcome is worth exactly the target it is easier to please than {@code next},
 * which asks for the outcome it would offer.
 */
record AcceptInverseUtility() implements AcceptancePolicy {

    static final Description<AcceptInverseUtility> DESCRIPTION = describe(
                    "inverse-utility",
                    "accepts every outcome worth the utility it aims at",
                    given -> new AcceptInverseUtility())
            .reference("Mohammad2021")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    @Override
    public boolean accepts(NegotiationView view, OfferPolicy.Turn next) {
        return view.lastReceivedUtility()
                .filter(received -> received >= next.target())
                .isPresent();
    }
}
