package io.entente.fold;

import static io.entente.fold.Column.number;
import static io.entente.fold.Column.text;
import static io.entente.fold.Column.whole;

import io.entente.event.IndicesMeasured;
import io.entente.event.MarketCleared;
import io.entente.eventlog.LogRecord;
import io.entente.market.Clearing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code market.csv}: tidy, one row for each period and unit: the industry with its indices, every hyperscaler, every
 * lab. A column that does not apply to a unit is empty.
 */
public final class MarketTable {

    private static final String INDUSTRY = "industry";
    private static final List<Column> LEADING = List.of(
            whole("period"),
            text("quarter"),
            text("unit"),
            text("kind"),
            number("share"),
            number("spendUsdBn"),
            number("modelRevenueUsdBn"),
            number("ownModelRevenueUsdBn"),
            number("utilisation"),
            number("priceIndex"),
            number("demandUsdBn"),
            number("revenueUsdBn"),
            number("viaCloudsUsdBn"),
            number("capacityGw"),
            number("spotGw"),
            number("lostUsdBn"),
            number("consumerSurplusUsdBn"));

    private final Opening opening;
    private final Sheet<UnitInPeriod> sheet = new Sheet<>();

    private MarketTable(Opening opening) {
        this.opening = opening;
    }

    /** The table of a log; one pass. */
    public static Table of(List<LogRecord> log) {
        MarketTable table = new MarketTable(Opening.of(log));
        log.forEach(table::add);
        return table.sheet.table(LEADING);
    }

    private record UnitInPeriod(Optional<Integer> period, String kind, String unit) {}

    private void add(LogRecord record) {
        if (record.payload() instanceof MarketCleared cleared) {
            Map<String, Cell> industry = row(record, INDUSTRY, INDUSTRY);
            industry.put("spendUsdBn", Cell.number(cleared.spendUsdBn()));
            industry.put("consumerSurplusUsdBn", Cell.number(cleared.consumerSurplusUsdBn()));
            cleared.clouds()
                    .forEach(cloud ->
                            add(cloud, row(record, "hyperscaler", cloud.actor().value())));
            cleared.labs()
                    .forEach(lab -> add(lab, row(record, "lab", lab.actor().value())));
        }
        if (record.payload() instanceof IndicesMeasured measured) {
            Map<String, Cell> industry = row(record, INDUSTRY, INDUSTRY);
            measured.indices().forEach((name, index) -> industry.put(name, Cell.number(index)));
        }
    }

    private static void add(Clearing.CloudResult cloud, Map<String, Cell> row) {
        row.put("share", Cell.number(cloud.share()));
        row.put("spendUsdBn", Cell.number(cloud.spendUsdBn()));
        row.put("modelRevenueUsdBn", Cell.number(cloud.modelRevenueUsdBn()));
        row.put("ownModelRevenueUsdBn", Cell.number(cloud.ownModelRevenueUsdBn()));
        row.put("utilisation", Cell.number(cloud.utilisation()));
        row.put("priceIndex", Cell.number(cloud.priceIndex()));
    }

    private static void add(Clearing.LabResult lab, Map<String, Cell> row) {
        row.put("demandUsdBn", Cell.number(lab.demandUsdBn()));
        row.put("revenueUsdBn", Cell.number(lab.revenueUsdBn()));
        row.put("viaCloudsUsdBn", Cell.number(lab.viaCloudsUsdBn()));
        row.put("capacityGw", Cell.number(lab.capacityGw()));
        row.put("spotGw", Cell.number(lab.spotGw()));
        row.put("lostUsdBn", Cell.number(lab.lostUsdBn()));
    }

    private Map<String, Cell> row(LogRecord record, String kind, String unit) {
        Map<String, Cell> row = sheet.row(new UnitInPeriod(record.period(), kind, unit));
        row.put("period", Cell.whole(record.period()));
        row.put("quarter", opening.quarter(record.period()));
        row.put("unit", Cell.text(unit));
        row.put("kind", Cell.text(kind));
        return row;
    }
}
