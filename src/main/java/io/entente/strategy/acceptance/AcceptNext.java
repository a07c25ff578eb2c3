package io.entente.strategy.acceptance;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.AcceptancePolicy;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Accepts what is as good as its own next offer [Baarslag2013, AC_next].
 *
 * @param comparison whether an equal offer will do
 */
record AcceptNext(Comparison comparison) implements AcceptancePolicy {

    static final Description<AcceptNext> DESCRIPTION = describe(
                    "next",
                    "accepts what is as good as its own next offer",
                    given -> new AcceptNext(given.choice("comparison", Comparison.class)))
            .reference("Baarslag2013")
            .choice(
                    "comparison",
                    Comparison.class,
                    Comparison.AT_LEAST,
                    "whether an offer equal to its own will do; GENIUS asks for more-than")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    /** Whether an equal offer will do. */
    enum Comparison {
        /** It will. */
        AT_LEAST,
        /** It will not. */
        MORE_THAN
    }

    @Override
    public boolean accepts(NegotiationView view, OfferPolicy.Turn next) {
        double own = view.own().utility(next.outcome());
        return view.lastReceivedUtility()
                .filter(received -> comparison == Comparison.AT_LEAST ? received >= own : received > own)
                .isPresent();
    }
}
