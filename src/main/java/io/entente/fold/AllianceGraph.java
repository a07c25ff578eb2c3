package io.entente.fold;

import io.entente.deal.Contract;
import io.entente.describe.Words;
import io.entente.event.AllianceChanged;
import io.entente.event.PaymentMade;
import io.entente.event.RunStarted;
import io.entente.eventlog.Decimal;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.market.Purpose;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * {@code alliances.graphml}: the network at the end of a log as GraphML [Brandes2002], a directed multigraph. Layer
 * {@code alliance} has one edge from a hyperscaler to a lab for each role it plays; layer {@code payment} has one edge
 * from payer to payee for each purpose, with the sum over the run.
 */
public final class AllianceGraph {

    private final GraphMl out = new GraphMl();
    private final Set<ActorId> accounts = new LinkedHashSet<>();
    private final Map<Flow, Double> payments = new LinkedHashMap<>();
    private List<AllianceChanged.Link> links = List.of();
    private ContractsInForce contracts = ContractsInForce.NONE;

    private AllianceGraph() {}

    private record Flow(ActorId payer, ActorId payee, Purpose purpose) {}

    /** The document, in UTF-8 once written; one pass. */
    public static String of(List<LogRecord> log) {
        AllianceGraph graph = new AllianceGraph();
        log.forEach(graph::add);
        return graph.document(Opening.of(log));
    }

    private void add(LogRecord record) {
        contracts = contracts.after(record.payload());
        if (record.payload() instanceof AllianceChanged changed) {
            links = changed.links();
        } else if (record.payload() instanceof PaymentMade paid) {
            payments.merge(new Flow(paid.payer(), paid.payee(), paid.purpose()), paid.usdBn(), Double::sum);
        }
    }

    private String document(Opening opening) {
        opening.started().stream()
                .flatMap(run -> run.participants().stream())
                .map(RunStarted.Participant::actor)
                .forEach(accounts::add);
        links.forEach(link -> accounts.addAll(List.of(link.hyperscaler(), link.lab())));
        payments.keySet().forEach(flow -> accounts.addAll(List.of(flow.payer(), flow.payee())));
        for (ActorId account : accounts) {
            out.node(
                    account.value(),
                    Map.of(
                            "label",
                            opening.participant(account)
                                    .map(RunStarted.Participant::name)
                                    .orElse(account.value()),
                            "kind",
                            opening.participant(account)
                                    .map(RunStarted.Participant::kind)
                                    .orElse("account")));
        }
        links.forEach(this::edges);
        payments.forEach((flow, usdBn) -> out.edge(
                flow.payer().value(),
                flow.payee().value(),
                Map.of("layer", "payment", "flow", Words.of(flow.purpose()), "usdBn", Decimal.of(usdBn))));
        return out.document();
    }

    private void edges(AllianceChanged.Link link) {
        List<Contract> joined = contracts.between(link.hyperscaler(), link.lab());
        Map<String, String> data = new LinkedHashMap<>(Map.of("layer", "alliance"));
        data.put("stake", Decimal.of(link.stake()));
        data.put("commitmentUsdBn", Decimal.of(link.commitmentUsdBn()));
        data.put("roundTripRatio", Decimal.of(link.roundTripRatio()));
        put("computeExclusivity", joined, contract -> contract.terms().compute().exclusivity(), data);
        put(
                "distributionExclusivity",
                joined,
                contract -> contract.terms().distribution().exclusivity(),
                data);
        put("access", joined, contract -> contract.terms().distribution().access(), data);
        for (String role : link.roles()) {
            data.put("flow", role);
            out.edge(link.hyperscaler().value(), link.lab().value(), data);
        }
    }

    private static <E extends Enum<E>> void put(
            String key, List<Contract> contracts, Function<Contract, E> issue, Map<String, String> data) {
        ContractsInForce.furthest(contracts, issue).ifPresent(furthest -> data.put(key, Words.of(furthest)));
    }
}
