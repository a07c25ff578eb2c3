package io.entente.game.coalition;

import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The extreme points of the core: efficient allocations that no coalition can improve on [Gillies1959]. Each meets as
 * many independent coalitions' claims exactly as there are players. Depth-first over coalitions, so that many players
 * are refused.
 */
public final class Core {

    private static final int MOST_PLAYERS = 6;
    private static final double TOLERANCE = 1e-9;

    private Core() {}

    /** The points in lexicographic order; none where the core is empty. At most six players. */
    public static List<List<Double>> extremePoints(CharacteristicFunction game) {
        Check.that(
                game.players() <= MOST_PLAYERS,
                "number of players",
                game.players(),
                "be at most " + MOST_PLAYERS + " for extreme points of the core",
                "ask for the least core");
        List<List<Double>> points = new ArrayList<>();
        if (!LeastCore.of(game).coreEmpty(game)) {
            extend(game, Equations.of(game), 1, points);
        }
        points.sort(Comparator.comparing((List<Double> p) -> p.get(0)).thenComparing(List::toString));
        return points;
    }

    private static void extend(CharacteristicFunction game, Equations met, int from, List<List<Double>> points) {
        if (met.complete()) {
            double[] point = met.solution();
            boolean known = points.stream().anyMatch(p -> distance(p, point) <= TOLERANCE * 100 * game.scale());
            if (!known && LeastCore.inCore(game, point)) {
                points.add(Arrays.stream(point).map(x -> x + 0.0).boxed().toList());
            }
            return;
        }
        for (int coalition = from; coalition < game.grandCoalition(); coalition++) {
            if (!met.fixes(coalition)) {
                extend(game, met.with(coalition, game.value(coalition)), coalition + 1, points);
            }
        }
    }

    private static double distance(List<Double> one, double[] other) {
        double largest = 0;
        for (int i = 0; i < other.length; i++) {
            largest = Math.max(largest, Math.abs(one.get(i) - other[i]));
        }
        return largest;
    }
}
