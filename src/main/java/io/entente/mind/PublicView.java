package io.entente.mind;

import io.entente.leverage.ExclusivityPricing;
import io.entente.market.Industry;
import io.entente.market.MarketState;
import io.entente.market.Valuation;

/**
 * The world at public types, as everybody sees it. Prices, also those of exclusivity, are those that a period begins
 * with. The latest moment is remembered, since all minds of a process are told the same state one after the other; safe
 * for use by several threads.
 */
public final class PublicView {

    private final Industry industry;
    private Valuation latest;

    /** A view of a calibrated industry. */
    public PublicView(Industry industry, MarketState opening) {
        this.industry = industry;
        this.latest = ExclusivityPricing.priced(Valuation.of(industry, opening));
    }

    /** The industry at public types. */
    public Industry industry() {
        return industry;
    }

    /** The valuation of a state at public types, exclusivity priced. */
    public synchronized Valuation at(MarketState state) {
        if (latest.state().period() != state.period()) {
            latest = ExclusivityPricing.priced(Valuation.of(industry, state));
        } else if (!latest.state().equals(state)) {
            latest = latest.at(state);
        }
        return latest;
    }
}
