package io.entente.reading;

import io.entente.actor.Actor;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import io.entente.leverage.LeverageSettings;
import io.entente.market.MarketSettings;
import io.entente.protocol.AgendaItem;
import io.entente.protocol.NegotiationSettings;
import io.entente.quantity.Quarter;
import io.entente.regulation.RegulationSettings;
import io.entente.scenario.ContractInForce;
import io.entente.scenario.Scenario;
import io.entente.scenario.ScriptedFlow;
import io.entente.scenario.Shock;
import io.entente.scenario.Uncertainty;
import io.entente.strategy.StrategyChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The way from a file to a scenario, in passes: text, tree, overrides, who takes part, values, and what must hold between
 * them. Each pass collects its faults; the next ones go on with what is whole.
 */
final class ScenarioLoading {

    private final ScenarioFiles files;
    private final Faults faults = new Faults();

    ScenarioLoading(ScenarioFiles files) {
        this.files = files;
    }

    /** The scenario; throws InvalidScenarioException with every fault. */
    Scenario load(List<String> sets) {
        Node tree = files.tree(faults).orElseThrow(this::refusal);
        if (!(tree instanceof Node.Mapping written)) {
            faults.must(tree, "be a mapping", "write key: value, one a line");
            throw refusal();
        }
        ConfigKind.SCENARIO.require(tree, faults);
        Node.Mapping root =
                Overrides.apply(written, sets, ScenarioReader.FORMAT.scenario().keys(), faults);
        Scenario world = scenario(root);
        checkCalibration(root, world);
        Absence absence = Absence.of(root);
        return absence.isEmpty() ? world : scenario(absence.in(root)).leftOf(world);
    }

    private Scenario scenario(Node.Mapping root) {
        List<Casting.Part> parts = new Casting(root, files.folders(), faults).parts();
        Format named = files.format(references(root, parts));
        List<Casting.Member> members = parts.stream()
                .flatMap(part -> part.read(named, faults).stream())
                .toList();
        Draft draft = new Draft(root, named.scenario().draft(root, faults), members);
        return whole(draft, parts);
    }

    private InvalidScenarioException refusal() {
        faults.refuse();
        throw new IllegalStateException("nothing was read and nothing is wrong");
    }

    private References references(Node.Mapping root, List<Casting.Part> parts) {
        TreeSet<String> actors = new TreeSet<>(Casting.names(root));
        return new References(
                actors, ids(parts, ActorKind.HYPERSCALER), ids(parts, ActorKind.LAB), jurisdictions(root));
    }

    private static SortedSet<String> ids(List<Casting.Part> parts, ActorKind kind) {
        SortedSet<String> ids = new TreeSet<>();
        parts.stream().filter(part -> part.kind() == kind).forEach(part -> ids.add(part.id()));
        return ids;
    }

    /** Those that the scenario names, or the default's. */
    private SortedSet<String> jurisdictions(Node.Mapping root) {
        Optional<Node> market = root.get("market");
        Node list = market.filter(Node.Mapping.class::isInstance)
                .flatMap(node -> ((Node.Mapping) node).get("jurisdictions"))
                .orElseGet(() -> ScenarioReader.FORMAT
                        .standard(MarketSettings.class, "jurisdictions")
                        .orElseThrow());
        SortedSet<String> ids = new TreeSet<>();
        if (list instanceof Node.Sequence items) {
            items.items().stream()
                    .map(item -> item.at("id"))
                    .filter(Node.Scalar.class::isInstance)
                    .forEach(id -> ids.add(((Node.Scalar) id).text()));
        }
        return ids;
    }

    private Scenario whole(Draft draft, List<Casting.Part> parts) {
        checkCast(draft, parts);
        List<ContractInForce> contracts = new ContractChecks(draft, faults).contracts();
        List<Stake> stakes = new ArrayList<>(draft.list("stakes", Stake.class));
        draft.list("contracts", ContractEntry.class)
                .forEach(entry -> entry.paidIn().ifPresent(stakes::add));
        new WorldChecks(draft, faults).check(stakes);
        new DealSpaceChecks(draft, faults).check();
        faults.refuse();
        return scenario(draft, contracts, stakes);
    }

    /** Whether the observed shares and revenues can be reproduced at all; costs some milliseconds. */
    private void checkCalibration(Node.Mapping root, Scenario scenario) {
        try {
            scenario.industry();
        } catch (IllegalArgumentException objection) {
            faults.add(root.at("market").place(), objection);
        }
        faults.refuse();
    }

    private void checkCast(Draft draft, List<Casting.Part> parts) {
        int actors = draft.list("actors", ActorId.class).size();
        if (actors > Casting.MOST_ACTORS) {
            String rule = "the actors (" + actors + ") must be at most " + Casting.MOST_ACTORS;
            faults.add(draft.place("actors"), rule, "leave some out");
        }
        for (ActorKind kind : List.of(ActorKind.HYPERSCALER, ActorKind.LAB)) {
            if (draft.get("actors", List.class).isPresent() && ids(parts, kind).isEmpty()) {
                String rule = "the actors must hold at least one " + kind.word();
                faults.add(draft.place("actors"), rule, "add one from agents/" + kind.word());
            }
        }
    }

    private static Scenario scenario(Draft draft, List<ContractInForce> contracts, List<Stake> stakes) {
        Map<ActorId, StrategyChoice> strategies = new TreeMap<>();
        List<Actor> actors = new ArrayList<>();
        draft.members().forEach(member -> {
            actors.add(member.actor());
            member.strategy()
                    .ifPresent(strategy -> strategies.put(member.actor().id(), strategy));
        });
        return new Scenario(
                draft.get("name", String.class).orElseThrow(),
                draft.get("title", String.class).orElseThrow(),
                draft.get("caveat", String.class).orElseThrow(),
                draft.get("start", Quarter.class).orElseThrow(),
                draft.get("periods", Integer.class).orElseThrow(),
                actors,
                strategies,
                contracts,
                stakes,
                draft.list("flows", ScriptedFlow.class),
                draft.get("negotiation", NegotiationSettings.class).orElseThrow(),
                draft.list("agenda", AgendaItem.class),
                draft.get("market", MarketSettings.class).orElseThrow(),
                draft.get("regulation", RegulationSettings.class).orElseThrow(),
                draft.get("leverage", LeverageSettings.class).orElseThrow(),
                draft.get("uncertainty", Uncertainty.class).orElseThrow(),
                draft.list("shocks", Shock.class),
                Optional.empty());
    }
}
