package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.market.Industry;
import io.entente.market.MarketState;
import io.entente.market.Valuation;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairwise stability of alliance networks [JacksonWolinsky1996]: nobody gains by cutting a link, and no two actors both
 * gain, one of them strictly, by adding one. Each network is judged at its own Nash-in-Nash transfers. Links that are
 * not in force stand at reference terms. All networks of up to 16 possible links are judged.
 */
public final class Stability {

    private static final int MOST_LINKS = 16;
    private static final double TOLERANCE = 1e-9;

    private final Valuation valuation;
    private final double fixedWeight;
    private final List<Contract> links;
    private final Map<Integer, Map<ActorId, Double>> worth = new TreeMap<>();

    /** Judges networks of a moment's actors; 4 × 4 at most. */
    public Stability(Valuation valuation, double fixedWeight) {
        this.valuation = valuation;
        this.fixedWeight = fixedWeight;
        this.links = links(valuation);
        Check.that(
                links.size() <= MOST_LINKS,
                "number of possible links",
                links.size(),
                "be at most " + MOST_LINKS,
                "leave out some actors");
    }

    private static List<Contract> links(Valuation valuation) {
        Industry industry = valuation.industry();
        Valuation empty = valuation.at(valuation.state().withContracts(List.of()));
        List<Contract> links = new ArrayList<>();
        for (var hyperscaler : industry.hyperscalers()) {
            for (var lab : industry.labs()) {
                valuation
                        .state()
                        .contract(hyperscaler.id(), lab.id())
                        .or(() -> ReferenceLink.of(empty, hyperscaler.id(), lab.id())
                                .map(link -> link.signing(empty).contract()))
                        .ifPresent(links::add);
            }
        }
        return List.copyOf(links);
    }

    /** The pairwise stable networks, each as the contracts in it; 2^links networks are valued, each once. */
    public List<List<Contract>> stableNetworks() {
        List<List<Contract>> stable = new ArrayList<>();
        for (int network = 0; network < 1 << links.size(); network++) {
            if (isStable(network)) {
                stable.add(contracts(network));
            }
        }
        return stable;
    }

    private boolean isStable(int network) {
        for (int link = 0; link < links.size(); link++) {
            int other = network ^ 1 << link;
            double hyperscaler = gain(network, other, links.get(link).hyperscaler());
            double lab = gain(network, other, links.get(link).lab());
            boolean cutting = (network & 1 << link) != 0;
            boolean blocked = cutting
                    ? hyperscaler > TOLERANCE || lab > TOLERANCE
                    : Math.min(hyperscaler, lab) > -TOLERANCE && Math.max(hyperscaler, lab) > TOLERANCE;
            if (blocked) {
                return false;
            }
        }
        return true;
    }

    private double gain(int from, int to, ActorId actor) {
        return worth(to).get(actor) - worth(from).get(actor);
    }

    private List<Contract> contracts(int network) {
        List<Contract> chosen = new ArrayList<>();
        for (int link = 0; link < links.size(); link++) {
            if ((network & 1 << link) != 0) {
                chosen.add(links.get(link).withTerms(links.get(link).terms().withSigningFee(0)));
            }
        }
        return chosen;
    }

    /** Everybody's utility in a network at its Nash-in-Nash transfers. */
    private Map<ActorId, Double> worth(int network) {
        return worth.computeIfAbsent(network, n -> {
            MarketState state = valuation.state().withContracts(contracts(n));
            Valuation there = valuation.at(state);
            Map<ActorId, Double> utilities = new TreeMap<>();
            valuation
                    .industry()
                    .actors()
                    .forEach(actor -> utilities.put(actor, there.now().of(actor)));
            List<NashInNash.Split> splits = NashInNash.of(there, fixedWeight);
            for (int i = 0; i < splits.size(); i++) {
                Contract contract = state.contracts().get(i);
                utilities.merge(contract.hyperscaler(), -splits.get(i).transferUsdBn(), Double::sum);
                utilities.merge(contract.lab(), splits.get(i).transferUsdBn(), Double::sum);
            }
            return utilities;
        });
    }
}
