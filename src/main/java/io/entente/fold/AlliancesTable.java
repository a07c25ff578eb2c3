package io.entente.fold;

import static io.entente.fold.Column.flag;
import static io.entente.fold.Column.number;
import static io.entente.fold.Column.text;
import static io.entente.fold.Column.whole;

import io.entente.deal.Contract;
import io.entente.event.AllianceChanged;
import io.entente.event.PeriodStarted;
import io.entente.eventlog.LogRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code alliances.csv}: every linked pair at the end of every period, and before the first where period is empty.
 * Where a pair has several contracts, exclusivity, access and governance are the furthest-reaching among them.
 */
public final class AlliancesTable {

    private static final List<Column> COLUMNS = List.of(
            whole("period"),
            text("quarter"),
            text("hyperscaler"),
            text("lab"),
            text("roles"),
            number("stake"),
            number("commitmentUsdBn"),
            number("roundTripRatio"),
            text("contracts"),
            number("contractedGw"),
            text("computeExclusivity"),
            text("distributionExclusivity"),
            text("access"),
            text("governance"),
            flag("jointResearch"));

    private final Opening opening;
    private final List<List<Datum>> rows = new ArrayList<>();

    private AlliancesTable(Opening opening) {
        this.opening = opening;
    }

    /** The table of a log; one pass. */
    public static Table of(List<LogRecord> log) {
        return new AlliancesTable(Opening.of(log)).fold(log);
    }

    private Table fold(List<LogRecord> log) {
        Optional<Integer> period = Optional.empty();
        ContractsInForce contracts = ContractsInForce.NONE;
        List<AllianceChanged.Link> links = List.of();
        for (LogRecord record : log) {
            if (record.payload() instanceof PeriodStarted) {
                add(period, links, contracts);
                period = record.period();
            }
            contracts = contracts.after(record.payload());
            links = record.payload() instanceof AllianceChanged changed ? changed.links() : links;
        }
        add(period, links, contracts);
        return new Table(COLUMNS, rows);
    }

    private void add(Optional<Integer> period, List<AllianceChanged.Link> links, ContractsInForce contracts) {
        links.forEach(link -> rows.add(row(period, link, contracts.between(link.hyperscaler(), link.lab()))));
    }

    private List<Datum> row(Optional<Integer> period, AllianceChanged.Link link, List<Contract> contracts) {
        return List.of(
                Datum.whole(period),
                opening.quarter(period),
                Datum.text(link.hyperscaler()),
                Datum.text(link.lab()),
                Datum.texts(link.roles()),
                Datum.number(link.stake()),
                Datum.number(link.commitmentUsdBn()),
                Datum.number(link.roundTripRatio()),
                Datum.texts(contracts.stream().map(Contract::id).toList()),
                period.map(now -> contractedGw(now, contracts)).orElse(Datum.MISSING),
                furthest(contracts, contract -> contract.terms().compute().exclusivity()),
                furthest(contracts, contract -> contract.terms().distribution().exclusivity()),
                furthest(contracts, contract -> contract.terms().distribution().access()),
                furthest(contracts, contract -> contract.terms().equity().governance()),
                contracts.isEmpty()
                        ? Datum.MISSING
                        : new Datum.Flag(
                                contracts.stream().anyMatch(c -> c.terms().jointResearch())));
    }

    private static Datum contractedGw(int period, List<Contract> contracts) {
        return Datum.number(
                contracts.stream().mapToDouble(c -> c.capacityGwAt(period)).sum());
    }

    private static <E extends Enum<E>> Datum furthest(List<Contract> contracts, Function<Contract, E> issue) {
        return ContractsInForce.furthest(contracts, issue).map(Datum::word).orElse(Datum.MISSING);
    }
}
