package io.entente.cli;

import static io.entente.fold.Column.number;
import static io.entente.fold.Column.text;
import static io.entente.fold.Column.whole;

import io.entente.eventlog.WholeFile;
import io.entente.experiment.Standings;
import io.entente.fold.CsvWriter;
import io.entente.fold.Datum;
import io.entente.fold.Table;
import io.entente.scenario.Tournament;
import java.nio.file.Path;
import java.util.List;

/** The folder of a tournament, as long as this program is at work in it. */
record TournamentFolder(ResultFolder claimed) implements AutoCloseable {

    /**
     * Makes the folder, or takes it if it holds sessions of the same tournament.
     *
     * @throws IllegalArgumentException where it holds those of another one, or something else, or another program has it
     */
    static TournamentFolder of(Path path, Tournament tournament) {
        return new TournamentFolder(ResultFolder.claim(path, "tournament", tournament.toString(), List::of));
    }

    Path path() {
        return claimed.path();
    }

    @Override
    public void close() {
        claimed.close();
    }

    /** Writes the tables of the standings. */
    void write(Standings standings) {
        WholeFile.write(path().resolve("ranking.csv"), CsvWriter.text(ranking(standings)));
        WholeFile.write(path().resolve("differences.csv"), CsvWriter.text(differences(standings)));
    }

    private static Table ranking(Standings standings) {
        return new Table(
                List.of(
                        whole("rank"),
                        text("strategy"),
                        whole("sides"),
                        number("utility_mean"),
                        number("utility_low"),
                        number("utility_high"),
                        number("agreement_rate"),
                        number("nash_distance_mean"),
                        whole("errors"),
                        whole("time_outs")),
                standings.ranking().stream()
                        .map(ranked -> List.of(
                                Datum.whole(standings.ranking().indexOf(ranked) + 1),
                                Datum.text(ranked.strategy()),
                                Datum.whole(ranked.sessions()),
                                Datum.number(ranked.utility().mean()),
                                Datum.number(ranked.utility().low()),
                                Datum.number(ranked.utility().high()),
                                Datum.number(ranked.agreementRate()),
                                Datum.number(ranked.nashDistance()),
                                Datum.whole(ranked.errors()),
                                Datum.whole(ranked.timeOuts())))
                        .toList());
    }

    private static Table differences(Standings standings) {
        return new Table(
                List.of(
                        text("better"),
                        text("worse"),
                        whole("pairs"),
                        number("difference_mean"),
                        number("difference_low"),
                        number("difference_high"),
                        number("p"),
                        number("p_holm")),
                standings.differences().stream()
                        .map(d -> List.of(
                                Datum.text(d.better()),
                                Datum.text(d.worse()),
                                Datum.whole(d.pairs()),
                                Datum.number(d.difference().mean()),
                                Datum.number(d.difference().low()),
                                Datum.number(d.difference().high()),
                                Datum.number(d.p()),
                                Datum.number(d.corrected())))
                        .toList());
    }
}
