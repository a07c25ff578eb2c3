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
            Map<String, Datum> industry = row(record, INDUSTRY, INDUSTRY);
            industry.put("spendUsdBn", Datum.number(cleared.spendUsdBn()));
            industry.put("consumerSurplusUsdBn", Datum.number(cleared.consumerSurplusUsdBn()));
            cleared.clouds()
                    .forEach(cloud ->
                            add(cloud, row(record, "hyperscaler", cloud.actor().value())));
            cleared.labs()
                    .forEach(lab -> add(lab, row(record, "lab", lab.actor().value())));
        }
        if (record.payload() instanceof IndicesMeasured measured) {
            Map<String, Datum> industry = row(record, INDUSTRY, INDUSTRY);
            measured.indices().forEach((name, index) -> industry.put(name, Datum.number(index)));
        }
    }

    private static void add(Clearing.CloudResult cloud, Map<String, Datum> row) {
        row.put("share", Datum.number(cloud.share()));
        row.put("spendUsdBn", Datum.number(cloud.spendUsdBn()));
        row.put("modelRevenueUsdBn", Datum.number(cloud.modelRevenueUsdBn()));
        row.put("ownModelRevenueUsdBn", Datum.number(cloud.ownModelRevenueUsdBn()));
        row.put("utilisation", Datum.number(cloud.utilisation()));
        row.put("priceIndex", Datum.number(cloud.priceIndex()));
    }

    private static void add(Clearing.LabResult lab, Map<String, Datum> row) {
        row.put("demandUsdBn", Datum.number(lab.demandUsdBn()));
        row.put("revenueUsdBn", Datum.number(lab.revenueUsdBn()));
        row.put("viaCloudsUsdBn", Datum.number(lab.viaCloudsUsdBn()));
        row.put("capacityGw", Datum.number(lab.capacityGw()));
        row.put("spotGw", Datum.number(lab.spotGw()));
        row.put("lostUsdBn", Datum.number(lab.lostUsdBn()));
    }

    private Map<String, Datum> row(LogRecord record, String kind, String unit) {
        Map<String, Datum> row = sheet.row(new UnitInPeriod(record.period(), kind, unit));
        row.put("period", Datum.whole(record.period()));
        row.put("quarter", opening.quarter(record.period()));
        row.put("unit", Datum.text(unit));
        row.put("kind", Datum.text(kind));
        return row;
    }
}
