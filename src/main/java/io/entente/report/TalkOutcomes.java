package io.entente.report;

import static io.entente.fold.Column.flag;
import static io.entente.fold.Column.number;
import static io.entente.fold.Column.text;
import static io.entente.fold.Column.whole;

import io.entente.engine.ProgressListener;
import io.entente.event.OfferMade;
import io.entente.eventlog.LogRecord;
import io.entente.fold.Column;
import io.entente.fold.Datum;
import io.entente.fold.Table;
import io.entente.game.bargaining.FiniteBargain;
import io.entente.id.TalkId;
import io.entente.preference.Appraisal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * {@code outcomes.csv}: of every talk the outcomes that were offered, that no other dominates, or that a bargaining solution
 * picks, with what they are worth to both sides at public types. The log holds what was said; this is what might have been, kept
 * while the run has it at hand.
 */
public final class TalkOutcomes implements ProgressListener {

    /** Its name in the folder of a run. */
    public static final String NAME = "outcomes";

    private static final List<Column> COLUMNS = List.of(
            text("talk"),
            whole("outcome"),
            number("hyperscalerGainUsdBn"),
            number("labGainUsdBn"),
            flag("offered"),
            flag("frontier"),
            flag("nash"),
            flag("kalaiSmorodinsky"),
            flag("egalitarian"));

    private final Map<TalkId, Appraisal> tables = new LinkedHashMap<>();

    @Override
    public void quarterEnded(QuarterSummary summary) {}

    @Override
    public void talkOpened(TalkId talk, Appraisal table) {
        tables.put(talk, table);
    }

    /** The table, once the run is over. Costs some milliseconds a talk. */
    public Table table(List<LogRecord> log) {
        Map<TalkId, Set<Integer>> offered = new TreeMap<>();
        for (LogRecord line : log) {
            if (line.payload() instanceof OfferMade offer) {
                offered.computeIfAbsent(offer.talk(), talk -> new TreeSet<>()).add(offer.outcome());
            }
        }
        List<List<Datum>> rows = new ArrayList<>();
        tables.forEach((talk, table) -> add(talk, table, offered.getOrDefault(talk, Set.of()), rows));
        return new Table(COLUMNS, rows);
    }

    private static void add(TalkId talk, Appraisal table, Set<Integer> offered, List<List<Datum>> rows) {
        List<Integer> outcomes = table.outcomes();
        FiniteBargain bargain = table.bargain();
        List<Set<Integer>> marked = List.of(
                Arrays.stream(bargain.frontier()).boxed().collect(Collectors.toSet()),
                Set.copyOf(bargain.nash().agreements()),
                Set.copyOf(bargain.kalaiSmorodinsky().agreements()),
                Set.copyOf(bargain.egalitarian().agreements()));
        for (int i = 0; i < outcomes.size(); i++) {
            int agreement = i;
            boolean isOffered = offered.contains(outcomes.get(i));
            if (isOffered || marked.stream().anyMatch(mark -> mark.contains(agreement))) {
                double[] gains = bargain.utilities(i);
                List<Datum> row = new ArrayList<>(List.of(
                        Datum.text(talk),
                        Datum.whole(outcomes.get(i)),
                        Datum.number(gains[0]),
                        Datum.number(gains[1]),
                        new Datum.Flag(isOffered)));
                marked.forEach(mark -> row.add(new Datum.Flag(mark.contains(agreement))));
                rows.add(row);
            }
        }
    }

    /**
     * Reads the table again; without rows where there is no file.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static Table read(Path file) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return new Table(
                    COLUMNS, lines.stream().skip(1).map(TalkOutcomes::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** No field needs quotes: ids, numbers, true and false. */
    private static List<Datum> row(String line) {
        String[] fields = line.split(",", -1);
        List<Datum> row = new ArrayList<>(List.of(
                Datum.text(fields[0]),
                Datum.whole(Long.parseLong(fields[1])),
                Datum.number(Double.parseDouble(fields[2])),
                Datum.number(Double.parseDouble(fields[3]))));
        for (int i = 4; i < fields.length; i++) {
            row.add(new Datum.Flag(Boolean.parseBoolean(fields[i])));
        }
        return row;
    }
}
