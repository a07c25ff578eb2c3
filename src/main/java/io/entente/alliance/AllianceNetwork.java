package io.entente.alliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The graph of hyperscalers and labs: who is tied to whom by what.
 *
 * @param alliances all pairs with a tie, in actor order, hyperscalers first
 */
public record AllianceNetwork(List<Alliance> alliances) {

    public AllianceNetwork {
        alliances = List.copyOf(alliances);
    }

    /** The network that these ties make. */
    public static AllianceNetwork of(List<Hyperscaler> hyperscalers, List<ModelLab> labs, Ties ties) {
        List<Alliance> alliances = new ArrayList<>();
        for (Hyperscaler hyperscaler : hyperscalers) {
            Ties theirs = ties.of(hyperscaler.id());
            for (ModelLab lab : labs) {
                alliance(hyperscaler, lab.id(), theirs).ifPresent(alliances::add);
            }
        }
        return new AllianceNetwork(alliances);
    }

    /** What joins a pair; empty where nothing does. */
    public Optional<Alliance> between(ActorId hyperscaler, ActorId lab) {
        return alliances.stream()
                .filter(a -> a.hyperscaler().equals(hyperscaler) && a.lab().equals(lab))
                .findFirst();
    }

    /** The alliances of one actor, whichever side it stands on. */
    public List<Alliance> of(ActorId actor) {
        return alliances.stream()
                .filter(a -> a.hyperscaler().equals(actor) || a.lab().equals(actor))
                .toList();
    }

    /**
     * Short signature of who is tied to whom by what, equal for equal structures whatever the order of the actors:
     * {@code amazon>anthropic:IFD;microsoft>anthropic:F,openai:IFCD}. I investor, F infrastructure, C customer,
     * D distribution; sizes and the competitor's role, which no deal changes, stay out. Empty without a tie.
     */
    public String structure() {
        return alliances.stream()
                .sorted(Comparator.comparing(Alliance::lab))
                .collect(groupingBy(
                        Alliance::hyperscaler, TreeMap::new, mapping(a -> a.lab() + ":" + a.signature(), joining(","))))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + ">" + entry.getValue())
                .collect(joining(";"));
    }

    private static Optional<Alliance> alliance(Hyperscaler hyperscaler, ActorId lab, Ties theirs) {
        Ties ties = theirs.of(lab);
        Set<Role> roles = roles(hyperscaler, lab, ties);
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Alliance(
                hyperscaler.id(),
                lab,
                roles,
                ties.ownership().share(hyperscaler.id(), lab),
                ties.remainingCommitmentUsdBn(),
                ties.roundTrip()));
    }

    private static Set<Role> roles(Hyperscaler hyperscaler, ActorId lab, Ties ties) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (owns(ties, hyperscaler.id(), lab) || owns(ties, lab, hyperscaler.id())) {
            roles.add(Role.INVESTOR);
        }
        if (ties.deliversCompute()) {
            roles.add(Role.INFRASTRUCTURE);
        }
        if (ties.buildsModelIn()) {
            roles.add(Role.CUSTOMER);
        }
        if (ties.sellsModel()) {
            roles.add(Role.DISTRIBUTION);
        }
        if (!roles.isEmpty() && hyperscaler.ownModel().isPresent()) {
            roles.add(Role.COMPETITOR);
        }
        return roles;
    }

    private static boolean owns(Ties ties, ActorId holder, ActorId issuer) {
        return ties.ownership().stake(holder, issuer).map(Stake::share).orElse(0.0) > 0;
    }
}
