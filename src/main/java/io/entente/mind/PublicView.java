package io.entente.mind;

import io.entente.id.ActorId;
import io.entente.leverage.ExclusivityPricing;
import io.entente.leverage.ReferenceLink;
import io.entente.market.Industry;
import io.entente.market.MarketState;
import io.entente.market.Valuation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The world at public types, as everybody sees it. Prices, also those of exclusivity, are those that a period begins
 * with. The latest moment is remembered, since all minds of a process are told the same state one after the other; safe
 * for use by several threads.
 */
public final class PublicView {

    private final Industry industry;
    private Moment latest;

    /** A view of a calibrated industry. */
    public PublicView(Industry industry, MarketState opening) {
        this.industry = industry;
        this.latest = new Moment(ExclusivityPricing.priced(Valuation.of(industry, opening)));
    }

    /** The industry at public types. */
    public Industry industry() {
        return industry;
    }

    /** The valuation of a state at public types, exclusivity priced. */
    public Valuation at(MarketState state) {
        return moment(state).valuation;
    }

    private synchronized Moment moment(MarketState state) {
        MarketState known = latest.valuation.state();
        if (known.period() != state.period()) {
            latest = new Moment(ExclusivityPricing.priced(Valuation.of(industry, state)));
        } else if (!known.equals(state)) {
            latest = new Moment(latest.valuation.at(state));
        }
        return latest;
    }

    /** What a pair is judged by before it talks: a link that it does not have, or a change of the one it has. */
    Optional<ReferenceLink> link(MarketState state, ActorId hyperscaler, ActorId lab) {
        return moment(state).link(hyperscaler, lab);
    }

    /** A state and the links that somebody asked about: each side of a pair asks about the same. */
    private static final class Moment {

        private final Valuation valuation;
        private final Map<Pair, Optional<ReferenceLink>> links = new ConcurrentHashMap<>();

        Moment(Valuation valuation) {
            this.valuation = valuation;
        }

        Optional<ReferenceLink> link(ActorId hyperscaler, ActorId lab) {
            boolean linked = valuation.state().contract(hyperscaler, lab).isPresent();
            return links.computeIfAbsent(
                    new Pair(hyperscaler, lab),
                    pair -> linked
                            ? ReferenceLink.ofAmendment(valuation, hyperscaler, lab)
                            : ReferenceLink.of(valuation, hyperscaler, lab));
        }
    }

    private record Pair(ActorId hyperscaler, ActorId lab) {}
}
