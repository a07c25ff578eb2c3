package io.entente.experiment;

import io.entente.eventlog.WholeFile;
import io.entente.quantity.Check;
import io.entente.scenario.Tournament;
import io.entente.strategy.Catalogue;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Holds the sessions of a tournament and keeps them in {@code sessions.csv} of a folder, one line each, in a fixed order.
 * What is there already is not held again; a line that a crash cut short is.
 */
public final class TournamentRun {

    private static final String FILE = "sessions.csv";
    private static final long NANOS_BETWEEN_FLUSHES = 100_000_000;

    private final Tournament tournament;
    private final Path folder;
    private final Catalogue catalogue;
    private final LongSupplier nanoClock;
    private final List<Arena> arenas;
    private final List<Pairing> pairings;

    /**
     * A run.
     *
     * @param tournament who meets whom
     * @param folder that exists, for the results
     * @param nanoClock for time-outs
     */
    public TournamentRun(Tournament tournament, Path folder, Catalogue catalogue, LongSupplier nanoClock) {
        this.tournament = tournament;
        this.folder = folder;
        this.catalogue = catalogue;
        this.nanoClock = nanoClock;
        this.arenas = tournament.arenas().stream().map(this::arena).toList();
        this.pairings = Pairing.all(tournament);
    }

    private Arena arena(Tournament.Arena where) {
        if (where instanceof Tournament.Domain domain) {
            return new DomainArena(tournament, domain, catalogue, nanoClock);
        }
        return new AllianceArena(tournament, (Tournament.Alliance) where);
    }

    /** Number of sessions in all. */
    public int sessions() {
        return pairings.size();
    }

    /**
     * What a run came to.
     *
     * @param held sessions held now; the others were there
     * @param nanos what these took
     * @param standings of all sessions there are
     */
    public record Result(int held, long nanos, Standings standings) {}

    /**
     * Holds what is missing, and draws up the standings of all sessions there are.
     *
     * @param progress hears how many sessions there are, now and then
     * @param interrupted asked between sessions
     * @throws UncheckedIOException where the folder cannot be read or written
     */
    public Result run(IntConsumer progress, BooleanSupplier interrupted) {
        try {
            List<SessionRow> rows = resume();
            int before = rows.size();
            long start = nanoClock.getAsLong();
            hold(rows, progress, interrupted);
            progress.accept(rows.size());
            return new Result(rows.size() - before, nanoClock.getAsLong() - start, Standings.of(tournament, rows));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the sessions to " + folder, e);
        }
    }

    /** Adds the sessions that are missing; a crash costs the one at hand and what was held within the last tenth of a second. */
    private void hold(List<SessionRow> rows, IntConsumer progress, BooleanSupplier interrupted) throws IOException {
        Pupils pupils = new Pupils(tournament, catalogue);
        rows.forEach(pupils::learn);
        long flushed = nanoClock.getAsLong();
        try (BufferedWriter out =
                Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8, StandardOpenOption.APPEND)) {
            while (rows.size() < pairings.size() && !interrupted.getAsBoolean()) {
                Pairing pairing = pairings.get(rows.size());
                SessionRow row = arenas.get(pairing.arena())
                        .hold(pairing, pupils.arm(pairing, true), pupils.arm(pairing, false));
                pupils.learn(row);
                rows.add(row);
                out.write(row.line(tournament));
                out.write('\n');
                long now = nanoClock.getAsLong();
                if (now - flushed >= NANOS_BETWEEN_FLUSHES) {
                    out.flush();
                    progress.accept(rows.size());
                    flushed = now;
                }
            }
        }
    }

    /**
     * The sessions there are as a game of the first side against the second, whose strategies are the entrants. A repetition in
     * which a strategy failed is left out in all profiles, so that these have the same seeds.
     *
     * @throws IllegalArgumentException where some are missing, or a strategy failed in every repetition
     * @throws UncheckedIOException where the folder cannot be read
     */
    public EmpiricalGame game() {
        int strategies = tournament.entrants().size();
        List<List<List<Double>>> samples = new ArrayList<>();
        for (int profile = 0; profile < strategies * strategies; profile++) {
            samples.add(List.of(new ArrayList<>(), new ArrayList<>()));
        }
        try {
            for (SessionRow row : flawless(resume())) {
                List<List<Double>> own = samples.get(
                        row.pairing().first() * strategies + row.pairing().second());
                own.get(0).add(row.utility1());
                own.get(1).add(row.utility2());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sessions in " + folder, e);
        }
        List<String> names =
                tournament.entrants().stream().map(Tournament.Entrant::name).toList();
        return new EmpiricalGame(List.of(names, names), samples);
    }

    /** The sessions of repetitions in which all strategies did what they had to. */
    private List<SessionRow> flawless(List<SessionRow> rows) {
        Set<Integer> flawed = rows.stream()
                .filter(row -> row.culprit().isPresent())
                .map(row -> row.pairing().repetition())
                .collect(Collectors.toSet());
        Check.that(
                flawed.size() < tournament.repetitions(),
                "tournament",
                tournament.name(),
                "have a repetition in which no strategy fails",
                "look at status in " + FILE);
        return rows.stream()
                .filter(row -> !flawed.contains(row.pairing().repetition()))
                .toList();
    }

    /** The whole lines of the file, which is cut to them. */
    private List<SessionRow> resume() throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            WholeFile.write(file, SessionRow.HEADER + "\n");
        }
        String text = Files.readString(file);
        int end = text.lastIndexOf('\n') + 1;
        List<SessionRow> rows = new ArrayList<>();
        List<String> lines = text.substring(0, end).lines().skip(1).toList();
        for (String line : lines.subList(0, Math.min(lines.size(), pairings.size()))) {
            if (!SessionRow.isWhole(line)) {
                break;
            }
            rows.add(SessionRow.read(pairings.get(rows.size()), line));
        }
        if (end < text.length() || rows.size() < lines.size()) {
            StringBuilder kept = new StringBuilder(SessionRow.HEADER).append('\n');
            rows.forEach(row -> kept.append(row.line(tournament)).append('\n'));
            WholeFile.write(file, kept.toString());
        }
        return rows;
    }
}
