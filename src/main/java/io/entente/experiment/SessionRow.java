package io.entente.experiment;

import io.entente.fold.CsvWriter;
import io.entente.fold.Datum;
import io.entente.scenario.Tournament;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A session of a tournament as a line of {@code sessions.csv}.
 *
 * @param pairing which session
 * @param arm1 which of its strategies the one that moved first used, 0-based; 0 for one that has one
 * @param arm2 which the other used
 * @param status {@code agreement}, {@code deadline}, {@code walked}, {@code error-first}, {@code error-second},
 *     {@code time-out-first} or {@code time-out-second}
 * @param outcome agreed; empty without an agreement
 * @param utility1 of the one that moved first, discounted; its reservation value without an agreement
 * @param utility2 of the other
 * @param step rounds begun
 * @param offers made by both
 * @param nashDistance from the Nash solution; empty where no outcome is rational
 */
record SessionRow(
        Pairing pairing,
        int arm1,
        int arm2,
        String status,
        Optional<Integer> outcome,
        double utility1,
        double utility2,
        int step,
        int offers,
        Optional<Double> nashDistance) {

    static final String HEADER =
            "repetition,domain,first,second,arm_first,arm_second,status,outcome,utility_first,utility_second,step,offers,"
                    + "nash_distance";

    /** The line, without its end. Numbers are written so that reading gives them back exactly. */
    String line(Tournament tournament) {
        return CsvWriter.line(List.of(
                Datum.whole(pairing.repetition()),
                Datum.text(tournament.arenas().get(pairing.arena()).name()),
                Datum.text(tournament.entrants().get(pairing.first()).name()),
                Datum.text(tournament.entrants().get(pairing.second()).name()),
                Datum.whole(arm1),
                Datum.whole(arm2),
                Datum.text(status),
                Datum.whole(outcome),
                Datum.number(utility1),
                Datum.number(utility2),
                Datum.whole(step),
                Datum.whole(offers),
                Datum.number(nashDistance)));
    }

    /** Reads the line of a session that is known to be this pairing. */
    static SessionRow read(Pairing pairing, String line) {
        List<String> fields = List.of(line.split(",", -1));
        int end = fields.size();
        return new SessionRow(
                pairing,
                Integer.parseInt(fields.get(end - 9)),
                Integer.parseInt(fields.get(end - 8)),
                fields.get(end - 7),
                Optional.of(fields.get(end - 6)).filter(text -> !text.isEmpty()).map(Integer::valueOf),
                Double.parseDouble(fields.get(end - 5)),
                Double.parseDouble(fields.get(end - 4)),
                Integer.parseInt(fields.get(end - 3)),
                Integer.parseInt(fields.get(end - 2)),
                Optional.of(fields.get(end - 1)).filter(text -> !text.isEmpty()).map(Double::valueOf));
    }

    /** Whether this line is whole: it has all its fields. */
    static boolean isWhole(String line) {
        return line.chars().filter(c -> c == ',').count()
                >= HEADER.chars().filter(c -> c == ',').count();
    }

    /** Whose fault the end was: 1 or 2; empty where nobody's. */
    Optional<Integer> culprit() {
        String word = status.toLowerCase(Locale.ROOT);
        if (word.endsWith("-first")) {
            return Optional.of(1);
        }
        return word.endsWith("-second") ? Optional.of(2) : Optional.empty();
    }
}
