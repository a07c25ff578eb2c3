package io.entente.game.normalform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.game.normalform.ExtremeEquilibria.Equilibrium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares with lrsnash of Debian's package lrslib, an independent program by David Avis and others: all extreme
 * equilibria of 300 drawn games, exactly, a third of them degenerate.
 */
class LrsnashTest {

    private static final int GAMES = 300;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsLrsnash() {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/lrsnash")),
                "skipped: lrsnash is not installed (Debian package lrslib), so that equilibria are not compared with it");
    }

    @Test
    void allExtremeEquilibriaAreThoseOfLrsnash() throws Exception {
        for (int draw = 0; draw < GAMES; draw++) {
            Bimatrix game = DrawnGames.bimatrix(draw);
            Set<List<List<BigFraction>>> ours = new HashSet<>();
            List<Equilibrium> found = ExtremeEquilibria.of(game);
            found.forEach(e -> ours.add(List.of(e.row(), e.column())));
            assertThat(ours).as("game %d", draw).hasSameSizeAs(found).isEqualTo(lrsnash(game));
        }
    }

    private Set<List<List<BigFraction>>> lrsnash(Bimatrix game) throws IOException, InterruptedException {
        Path file = folder.resolve("game.txt");
        Files.writeString(
                file, game.rows() + " " + game.columns() + "\n\n" + text(game.row()) + "\n" + text(game.column()));
        Path out = folder.resolve("out.txt");
        int exit = new ProcessBuilder("/usr/bin/lrsnash", file.toString())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(exit).isZero();
        return equilibria(Files.readAllLines(out));
    }

    private static String text(List<List<BigFraction>> matrix) {
        return matrix.stream()
                .map(row -> row.stream().map(p -> p.getNumerator().toString()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Blocks of lines: mixes of player 2, and mixes of player 1 that each go with them; a payoff stands last. */
    private static Set<List<List<BigFraction>>> equilibria(List<String> lines) {
        Set<List<List<BigFraction>>> equilibria = new HashSet<>();
        List<List<BigFraction>> rows = new ArrayList<>();
        List<List<BigFraction>> columns = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("1 ")) {
                rows.add(mix(line));
            } else if (line.startsWith("2 ")) {
                columns.add(mix(line));
            } else if (line.isBlank()) {
                rows.forEach(x -> columns.forEach(y -> equilibria.add(List.of(x, y))));
                rows.clear();
                columns.clear();
            }
        }
        return equilibria;
    }

    private static List<BigFraction> mix(String line) {
        String[] words = line.strip().split("\\s+");
        List<BigFraction> mix = new ArrayList<>();
        for (int i = 1; i < words.length - 1; i++) {
            String[] parts = words[i].split("/");
            mix.add(new BigFraction(
                    new java.math.BigInteger(parts[0]),
                    parts.length == 1 ? java.math.BigInteger.ONE : new java.math.BigInteger(parts[1])));
        }
        return mix;
    }
}
