package io.entente.game.normalform;

import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * All extreme equilibria of a game of two, in exact rational arithmetic: pairs of vertices of the two best-response
 * polytopes of which each pure strategy is either unplayed or a best response [vonStengel2002, AvisEtAl2010]. Every
 * equilibrium of the game is a mixture of them. Degenerate games are no exception.
 */
public final class ExtremeEquilibria {

    /** Most pure strategies of both players together; the number of vertices grows exponentially. */
    public static final int MOST_STRATEGIES = 62;

    private ExtremeEquilibria() {}

    /**
     * An equilibrium.
     *
     * @param row probabilities of the row player's pure strategies
     * @param column probabilities of the column player's
     */
    public record Equilibrium(List<BigFraction> row, List<BigFraction> column) {

        public Equilibrium {
            row = List.copyOf(row);
            column = List.copyOf(column);
        }

        /** The same, rounded to doubles. */
        public MixedProfile rounded() {
            return new MixedProfile(List.of(rounded(row), rounded(column)));
        }

        private static List<Double> rounded(List<BigFraction> mix) {
            return mix.stream().map(BigFraction::doubleValue).toList();
        }
    }

    /** All of them, by the row player's mix from the last strategy's to the first's, then the column player's. */
    public static List<Equilibrium> of(Bimatrix game) {
        int rows = game.rows();
        int all = rows + game.columns();
        Check.that(
                all <= MOST_STRATEGIES,
                "number of pure strategies",
                all,
                "be at most " + MOST_STRATEGIES,
                "use Lemke and Howson's algorithm");
        List<PolytopeVertices.Vertex> rowVertices = PolytopeVertices.of(game.positiveColumn());
        List<PolytopeVertices.Vertex> columnVertices = PolytopeVertices.of(game.positiveRow());
        long everything = -1L >>> (64 - all);
        List<Equilibrium> found = new ArrayList<>();
        for (PolytopeVertices.Vertex x : rowVertices) {
            for (PolytopeVertices.Vertex y : columnVertices) {
                long labels = x.tight() | swapped(y.tight(), game.columns(), rows);
                if (labels == everything && !x.origin() && !y.origin()) {
                    found.add(new Equilibrium(x.normalized(), y.normalized()));
                }
            }
        }
        found.sort(Comparator.comparing(Equilibrium::row, ExtremeEquilibria::compare)
                .thenComparing(Equilibrium::column, ExtremeEquilibria::compare));
        return found;
    }

    /** The column polytope counts its own strategies first, the labels the row player's. */
    private static long swapped(long tight, int columns, int rows) {
        return tight >>> columns | (tight & (1L << columns) - 1) << rows;
    }

    private static int compare(List<BigFraction> one, List<BigFraction> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
