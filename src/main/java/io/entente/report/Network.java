package io.entente.report;

import io.entente.deal.Contract;
import io.entente.describe.Words;
import io.entente.event.AllianceChanged;
import io.entente.eventlog.LogRecord;
import io.entente.fold.ContractsInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Who is allied with whom from an event on.
 *
 * @param seq of the event
 * @param links between clouds and labs
 */
record Network(long seq, List<Link> links) {

    /**
     * A pair's ties.
     *
     * @param hyperscaler id of the cloud
     * @param lab id of the lab
     * @param roles of the cloud towards the lab
     * @param stake share of the lab that the cloud holds
     * @param commitmentUsdBn what the lab has committed to pay for compute
     * @param roundTripRatio part of the investment that comes back
     * @param computeExclusivity furthest-reaching among their contracts
     * @param distributionExclusivity likewise
     * @param access likewise
     */
    record Link(
            String hyperscaler,
            String lab,
            List<String> roles,
            double stake,
            double commitmentUsdBn,
            double roundTripRatio,
            String computeExclusivity,
            String distributionExclusivity,
            String access) {}

    /** Every state that a log goes through, in order. */
    static List<Network> of(List<LogRecord> log) {
        List<Network> networks = new ArrayList<>();
        ContractsInForce contracts = ContractsInForce.NONE;
        for (LogRecord line : log) {
            contracts = contracts.after(line.payload());
            if (line.payload() instanceof AllianceChanged changed) {
                ContractsInForce now = contracts;
                networks.add(new Network(
                        line.seq(),
                        changed.links().stream()
                                .map(link -> link(link, now.between(link.hyperscaler(), link.lab())))
                                .toList()));
            }
        }
        return networks;
    }

    private static Link link(AllianceChanged.Link link, List<Contract> contracts) {
        return new Link(
                link.hyperscaler().value(),
                link.lab().value(),
                link.roles(),
                link.stake(),
                link.commitmentUsdBn(),
                link.roundTripRatio(),
                furthest(contracts, contract -> contract.terms().compute().exclusivity()),
                furthest(contracts, contract -> contract.terms().distribution().exclusivity()),
                furthest(contracts, contract -> contract.terms().distribution().access()));
    }

    private static <E extends Enum<E>> String furthest(List<Contract> contracts, Function<Contract, E> issue) {
        return ContractsInForce.furthest(contracts, issue).map(Words::of).orElse("");
    }
}
