package io.entente.game.normalform;

import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/** Games drawn by number: every third one degenerate, with payoffs from 0 to 2. */
final class DrawnGames {

    private DrawnGames() {}

    static Bimatrix bimatrix(int draw) {
        RandomStream random = RandomStream.of(draw, "bimatrix");
        int rows = 1 + random.nextInt(6);
        int columns = 1 + random.nextInt(6);
        int bound = draw % 3 == 0 ? 3 : 1_000_000_001;
        return new Bimatrix(matrix(rows, columns, bound, random), matrix(rows, columns, bound, random));
    }

    private static List<List<BigFraction>> matrix(int rows, int columns, int bound, RandomStream random) {
        List<List<BigFraction>> matrix = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<BigFraction> row = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                row.add(new BigFraction(random.nextInt(bound) - bound / 2));
            }
            matrix.add(row);
        }
        return matrix;
    }

    /** Two to four players with two or three strategies each. */
    static NormalFormGame of(int draw) {
        RandomStream random = RandomStream.of(draw, "several players");
        List<Integer> sizes = new ArrayList<>();
        int players = 2 + random.nextInt(3);
        for (int i = 0; i < players; i++) {
            sizes.add(2 + random.nextInt(players == 4 ? 1 : 2));
        }
        double[][] payoffs = new double[sizes.stream().reduce(1, (a, b) -> a * b)][players];
        for (double[] profile : payoffs) {
            Arrays.setAll(profile, i -> 20 * random.nextDouble() - 10);
        }
        return NormalFormGame.of(sizes, payoffs);
    }
}
