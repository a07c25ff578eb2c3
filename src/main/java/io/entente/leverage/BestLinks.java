package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.id.ActorId;
import io.entente.market.Signing;
import io.entente.market.Valuation;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * For every actor the link it does not have that would bring it the largest Nash gain at reference terms, if any brings
 * a joint surplus and nobody's exclusivity bars it: the credible threat to sign it.
 *
 * @param deals by actor; actors without such a link are absent
 * @param gainsUsdBn what the link would bring each of them, the best outside option
 */
public record BestLinks(Map<ActorId, Deal> deals, Map<ActorId, Double> gainsUsdBn) {

    /** Nobody threatens to sign anything. */
    public static final BestLinks NONE = new BestLinks(Map.of(), Map.of());

    public BestLinks {
        deals = Collections.unmodifiableMap(new TreeMap<>(deals));
        gainsUsdBn = Collections.unmodifiableMap(new TreeMap<>(gainsUsdBn));
    }

    /** Searches all pairs without a link. Costs a dozen cells for each. */
    public static BestLinks of(Valuation valuation, double fixedWeight) {
        Map<ActorId, Deal> best = new TreeMap<>();
        Map<ActorId, Double> gains = new TreeMap<>();
        for (var hyperscaler : valuation.industry().hyperscalers()) {
            for (var lab : valuation.industry().labs()) {
                Optional<ReferenceLink> found = barred(valuation, hyperscaler.id(), lab.id())
                        ? Optional.empty()
                        : ReferenceLink.of(valuation, hyperscaler.id(), lab.id());
                if (found.isPresent() && found.get().gain().joint() > 0) {
                    Deal deal = found.get().deal();
                    var split = found.get().split(NashInNash.weight(valuation, deal, fixedWeight));
                    keep(best, gains, hyperscaler.id(), deal, split.hyperscaler());
                    keep(best, gains, lab.id(), deal, split.lab());
                }
            }
        }
        return new BestLinks(best, gains);
    }

    private static void keep(
            Map<ActorId, Deal> best, Map<ActorId, Double> gains, ActorId actor, Deal deal, double gain) {
        if (gain > gains.getOrDefault(actor, 0.0)) {
            best.put(actor, deal);
            gains.put(actor, gain);
        }
    }

    private static boolean barred(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return valuation.state().contracts().stream()
                .filter(c -> c.lab().equals(lab) && !c.hyperscaler().equals(hyperscaler))
                .anyMatch(c -> c.terms().compute().exclusivity().bars()
                        || c.terms().distribution().exclusivity().bars());
    }

    /** The contract that this actor's best link would be; empty where it has none. */
    Optional<Contract> signedBy(ActorId actor, Valuation valuation) {
        return Optional.ofNullable(deals.get(actor))
                .filter(deal -> valuation
                        .state()
                        .contract(deal.hyperscaler(), deal.lab())
                        .isEmpty())
                .map(deal -> Signing.of(valuation, deal, valuation.now().labValue(deal.lab()))
                        .contract());
    }
}
