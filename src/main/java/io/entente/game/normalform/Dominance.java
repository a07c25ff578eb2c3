package io.entente.game.normalform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Strategies that are worse than another whatever the others do, and what is left once they are gone. */
public final class Dominance {

    private Dominance() {}

    /**
     * The pure strategies of each player that survive the elimination of those another pure strategy strictly
     * dominates, round by round; the order of elimination does not matter. Costs profiles × strategies a round.
     */
    public static List<List<Integer>> iterated(NormalFormGame game) {
        int[] left = new int[game.players()];
        Arrays.setAll(left, player -> (1 << game.strategies(player)) - 1);
        boolean changed = true;
        while (changed) {
            changed = false;
            int[] next = left.clone();
            for (int player = 0; player < left.length; player++) {
                for (int s = 0; s < game.strategies(player); s++) {
                    if ((left[player] & 1 << s) != 0 && dominated(game, player, s, left)) {
                        next[player] &= ~(1 << s);
                        changed = true;
                    }
                }
            }
            left = next;
        }
        return Arrays.stream(left).mapToObj(Dominance::members).toList();
    }

    private static boolean dominated(NormalFormGame game, int player, int strategy, int... left) {
        for (int other = 0; other < game.strategies(player); other++) {
            if ((left[player] & 1 << other) != 0
                    && other != strategy
                    && strictly(game, player, other, strategy, left)) {
                return true;
            }
        }
        return false;
    }

    /** The strategies of a set that is given as mask. */
    static List<Integer> members(int mask) {
        List<Integer> members = new ArrayList<>();
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            members.add(Integer.numberOfTrailingZeros(rest));
        }
        return members;
    }

    /** Whether one strategy pays a player more than another in every profile of the others' sets, given as masks. */
    static boolean strictly(NormalFormGame game, int player, int better, int worse, int... sets) {
        int stride = game.stride(player);
        for (int profile = 0; profile < game.profiles(); profile++) {
            if (game.strategy(profile, player) == worse
                    && allowed(game, profile, player, sets)
                    && game.payoff(profile + (better - worse) * stride, player) <= game.payoff(profile, player)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(NormalFormGame game, int profile, int player, int... sets) {
        for (int other = 0; other < sets.length; other++) {
            if (other != player && (sets[other] & 1 << game.strategy(profile, other)) == 0) {
                return false;
            }
        }
        return true;
    }
}
