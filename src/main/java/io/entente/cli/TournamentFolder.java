package io.entente.cli;

import io.entente.experiment.Standings;
import io.entente.fold.Cell;
import io.entente.fold.CsvWriter;
import io.entente.fold.Table;
import io.entente.quantity.Check;
import io.entente.scenario.Tournament;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a tournament: it belongs to one configuration, by whose hash it is known. */
record TournamentFolder(Path path) {

    private static final String HASH = "tournament.sha256";

    /**
     * Makes the folder, or takes it if it holds sessions of the same tournament.
     *
     * @throws IllegalArgumentException where it holds those of another one, or something else
     */
    static TournamentFolder of(Path path, Tournament tournament) throws IOException {
        Files.createDirectories(path);
        String hash = hash(tournament);
        Path file = path.resolve(HASH);
        if (Files.exists(file)) {
            Check.that(
                    Files.readString(file).strip().equals(hash),
                    "folder",
                    path,
                    "hold sessions of the same tournament, which has changed since",
                    "name another folder with --out, or undo the change");
        } else {
            try (Stream<Path> present = Files.list(path)) {
                Check.that(
                        present.findAny().isEmpty(),
                        "folder",
                        path,
                        "be empty or hold the sessions of a tournament",
                        "name another folder with --out");
            }
            Files.writeString(file, hash + "\n");
        }
        return new TournamentFolder(path);
    }

    private static String hash(Tournament tournament) {
        try {
            byte[] text = tournament.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Writes the tables of the standings. */
    void write(Standings standings) throws IOException {
        Files.writeString(path.resolve("ranking.csv"), CsvWriter.text(ranking(standings)));
        Files.writeString(path.resolve("differences.csv"), CsvWriter.text(differences(standings)));
    }

    private static Table ranking(Standings standings) {
        return new Table(
                List.of(
                        "rank",
                        "strategy",
                        "sides",
                        "utility_mean",
                        "utility_low",
                        "utility_high",
                        "agreement_rate",
                        "nash_distance_mean",
                        "errors",
                        "time_outs"),
                standings.ranking().stream()
                        .map(ranked -> List.of(
                                Cell.whole(standings.ranking().indexOf(ranked) + 1),
                                Cell.text(ranked.strategy()),
                                Cell.whole(ranked.sessions()),
                                Cell.number(ranked.utility().mean()),
                                Cell.number(ranked.utility().low()),
                                Cell.number(ranked.utility().high()),
                                Cell.number(ranked.agreementRate()),
                                Cell.number(ranked.nashDistance()),
                                Cell.whole(ranked.errors()),
                                Cell.whole(ranked.timeOuts())))
                        .toList());
    }

    private static Table differences(Standings standings) {
        return new Table(
                List.of(
                        "better",
                        "worse",
                        "pairs",
                        "difference_mean",
                        "difference_low",
                        "difference_high",
                        "p",
                        "p_holm"),
                standings.differences().stream()
                        .map(d -> List.of(
                                Cell.text(d.better()),
                                Cell.text(d.worse()),
                                Cell.whole(d.pairs()),
                                Cell.number(d.difference().mean()),
                                Cell.number(d.difference().low()),
                                Cell.number(d.difference().high()),
                                Cell.number(d.p()),
                                Cell.number(d.corrected())))
                        .toList());
    }
}
