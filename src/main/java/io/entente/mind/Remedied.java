package io.entente.mind;

import io.entente.alliance.Ownership;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.market.MarketState;
import io.entente.market.Valuation;
import io.entente.regulation.RegulationSettings;
import io.entente.regulation.Remedies;
import io.entente.regulation.Remedy;
import java.util.List;

/** What remedies make of a deal and of the world. */
public final class Remedied {

    /** What is left of customers' inertia once they can carry their data and applications away (ours). */
    private static final double PORTABLE_INERTIA = 0.75;

    private Remedied() {}

    /** The deal on the terms that the remedies leave. */
    public static Deal deal(Deal deal, Remedies remedies, RegulationSettings settings, Valuation publicly) {
        Equity equity = deal.terms().equity();
        // a lab can be worth less than nothing; its equity cannot
        double preMoney =
                equity.valuationMultiple() * Math.max(0, publicly.now().labValue(deal.lab()));
        double largest = new Ownership(publicly.state().stakes())
                .investmentUpTo(settings.stakeCap(), deal.hyperscaler(), deal.lab(), preMoney);
        return deal.withTerms(remedies.appliedTo(deal.terms(), largest));
    }

    /** The world under the remedies that bind the cloud beyond the contract: local hosting and portability. */
    public static MarketState world(MarketState state, Deal deal, Remedies remedies, List<String> jurisdictions) {
        return state.withHyperscalers(state.hyperscalers().stream()
                .map(h -> {
                    var changed = h;
                    if (!h.id().equals(deal.hyperscaler())) {
                        return changed;
                    }
                    if (remedies.remedies().contains(Remedy.LOCAL_HOSTING)) {
                        for (String jurisdiction : jurisdictions) {
                            changed = changed.compliantIn(jurisdiction);
                        }
                    }
                    return remedies.remedies().contains(Remedy.PORTABILITY)
                            ? changed.withInertiaFactor(PORTABLE_INERTIA)
                            : changed;
                })
                .toList());
    }
}
