package io.entente.strategy.acceptance;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.AcceptancePolicy;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Accepts what is as good as its own previous offer, or nearly [Baarslag2013, AC_prev and AC_gap].
 *
 * @param gap by how much less will do, as a share of the way from reservation to best outcome, in [0, 1]
 */
record AcceptPrevious(double gap) implements AcceptancePolicy {

    static final Description<AcceptPrevious> DESCRIPTION = describe(
                    "previous", "accepts what is as good as its own previous offer", given -> new AcceptPrevious(0))
            .reference("Baarslag2013")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS);

    static final Description<AcceptPrevious> GAP = describe(
                    "gap",
                    "accepts what is nearly as good as its own previous offer",
                    given -> new AcceptPrevious(given.number("gap")))
            .reference("Baarslag2013")
            .number(
                    "gap",
                    0,
                    1,
                    0.05,
                    "share of the way from reservation to best outcome that may be missing",
                    "write 0.05")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS);

    AcceptPrevious {
        GAP.check("gap", gap);
    }

    @Override
    public boolean accepts(NegotiationView view, OfferPolicy.Turn next) {
        if (view.ownOffers().isEmpty()) {
            return false;
        }
        double previous = view.own().utility(view.ownOffers().last());
        double enough = previous - gap * (view.own().best() - view.utilityAt(0));
        return view.lastReceivedUtility().filter(received -> received >= enough).isPresent();
    }
}
