package io.entente.strategy.acceptance;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.AcceptancePolicy;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Accepts what is worth a fixed share of its best outcome, counted from the reservation [Baarslag2013, AC_const].
 *
 * @param share in [0, 1]; 0 takes anything rational, 1 the best outcome alone
 */
record AcceptConst(double share) implements AcceptancePolicy {

    static final Description<AcceptConst> DESCRIPTION = describe(
                    "const",
                    "accepts a fixed share of what its best outcome is worth",
                    given -> new AcceptConst(given.number("share")))
            .reference("Baarslag2013")
            .number("share", 0, 1, 0.8, "share of the way from reservation to best outcome", "write 80 % as 0.8")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    AcceptConst {
        DESCRIPTION.check("share", share);
    }

    @Override
    public boolean accepts(NegotiationView view, OfferPolicy.Turn next) {
        double enough = view.utilityAt(share);
        return view.lastReceivedUtility().filter(received -> received >= enough).isPresent();
    }
}
