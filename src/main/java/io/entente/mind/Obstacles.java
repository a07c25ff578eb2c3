package io.entente.mind;

import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Rights;
import io.entente.market.Feasibility;
import io.entente.market.Valuation;
import java.util.Optional;

/** What can come in the way of a deal after others: capacity, cash, exclusivity. */
public final class Obstacles {

    /** The word for a deal that is worth nothing beside the others. */
    public static final String CONFLICT = "conflict";

    private Obstacles() {}

    /** Why the deal cannot be signed now, as a word of the log: capacity, cash or exclusivity; empty where it can. */
    public static Optional<String> to(Deal deal, Valuation world) {
        Feasibility feasibility = Feasibility.of(world, deal.hyperscaler(), deal.lab());
        Optional<Contract> present = world.state().contract(deal.hyperscaler(), deal.lab());
        boolean sameCompute = present.filter(
                        c -> c.terms().compute().samePurchase(deal.terms().compute()))
                .isPresent();
        if (!sameCompute && !feasibility.delivers(deal.terms().compute())) {
            return Optional.of("capacity");
        }
        if (!feasibility.affords(deal.terms())) {
            return Optional.of("cash");
        }
        boolean excluded = world.state().contracts().stream().anyMatch(c -> Rights.contradicts(deal, c));
        return excluded ? Optional.of("exclusivity") : Optional.empty();
    }
}
