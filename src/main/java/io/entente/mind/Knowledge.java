package io.entente.mind;

import io.entente.market.Industry;
import io.entente.market.MarketState;
import io.entente.market.Valuation;

/**
 * What a party to deals knows of the world: everybody's public type, and its own in full.
 *
 * @param publicView the world as everybody sees it
 * @param ownIndustry the same industry with the actor's own type
 */
record Knowledge(PublicView publicView, Industry ownIndustry) {

    /** The state as everybody sees it. */
    Valuation publicly(MarketState state) {
        return publicView.at(state);
    }

    /** The state as the actor sees it. */
    Valuation privately(MarketState state) {
        return publicView.at(state).as(ownIndustry);
    }
}
