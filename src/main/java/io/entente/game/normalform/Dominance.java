package io.entente.game.normalform;

import java.util.List;
import java.util.stream.IntStream;

/** Strategies that are worse than another whatever the others do, and what is left once they are gone. */
public final class Dominance {

    private Dominance() {}

    /**
     * The pure strategies of each player that survive the elimination of those another pure strategy strictly
     * dominates, round by round; the order of elimination does not matter. Costs profiles × strategies a round.
     */
    public static List<List<Integer>> iterated(NormalFormGame game) {
        List<List<Integer>> left = IntStream.range(0, game.players())
                .mapToObj(player ->
                        IntStream.range(0, game.strategies(player)).boxed().toList())
                .toList();
        int before = 0;
        while (size(left) != before) {
            before = size(left);
            left = undominated(game, left);
        }
        return left;
    }

    private static int size(List<List<Integer>> sets) {
        return sets.stream().mapToInt(List::size).sum();
    }

    private static List<List<Integer>> undominated(NormalFormGame game, List<List<Integer>> left) {
        boolean[][] played = played(game, left);
        return IntStream.range(0, left.size())
                .mapToObj(player -> left.get(player).stream()
                        .filter(s -> !dominated(game, player, s, played))
                        .toList())
                .toList();
    }

    /** By player and strategy: whether it is in the player's set. */
    static boolean[][] played(NormalFormGame game, List<List<Integer>> sets) {
        boolean[][] played = new boolean[game.players()][];
        for (int player = 0; player < played.length; player++) {
            played[player] = new boolean[game.strategies(player)];
            for (int strategy : sets.get(player)) {
                played[player][strategy] = true;
            }
        }
        return played;
    }

    /** Whether another strategy pays a player more than this one in every profile that the others play. */
    static boolean dominated(NormalFormGame game, int player, int strategy, boolean[][] played) {
        for (int other = 0; other < game.strategies(player); other++) {
            if (other != strategy && strictly(game, player, other, strategy, played)) {
                return true;
            }
        }
        return false;
    }

    private static boolean strictly(NormalFormGame game, int player, int better, int worse, boolean[][] played) {
        int stride = game.stride(player);
        for (int profile = 0; profile < game.profiles(); profile++) {
            if (game.strategy(profile, player) == worse
                    && othersPlay(game, profile, player, played)
                    && game.payoff(profile + (better - worse) * stride, player) <= game.payoff(profile, player)) {
                return false;
            }
        }
        return true;
    }

    private static boolean othersPlay(NormalFormGame game, int profile, int player, boolean[][] played) {
        for (int other = 0; other < played.length; other++) {
            if (other != player && !played[other][game.strategy(profile, other)]) {
                return false;
            }
        }
        return true;
    }
}
