package io.entente.game.coalition;

import io.entente.game.network.Link;
import io.entente.quantity.Check;
import java.util.List;

/**
 * Shapley value of the game in which only connected players cooperate: a coalition earns what its components earn
 * [Myerson1977]. Both ends of a link gain the same from it.
 */
public final class MyersonValue {

    private MyersonValue() {}

    /** The values, in the order of the players. Costs 2^n × n. */
    public static double[] of(CharacteristicFunction game, List<Link> links) {
        return ShapleyValue.of(restricted(game, links));
    }

    /** What the value of each end of a link loses where the link goes: two equal numbers. */
    public static double[] fairness(CharacteristicFunction game, List<Link> links, Link link) {
        List<Link> without =
                links.stream().filter(l -> !l.joins(link.one(), link.other())).toList();
        Check.that(
                without.size() < links.size(),
                "link",
                link.one() + 1 + "-" + (link.other() + 1),
                "be one of the graph",
                "add it");
        double[] with = of(game, links);
        double[] less = of(game, without);
        return new double[] {with[link.one()] - less[link.one()], with[link.other()] - less[link.other()]};
    }

    /** The graph-restricted game: a coalition is worth what its connected parts are worth. Costs 2^n × n. */
    public static CharacteristicFunction restricted(CharacteristicFunction game, List<Link> links) {
        int[] neighbours = neighbours(game.players(), links);
        double[] values = new double[game.grandCoalition() + 1];
        for (int coalition = 1; coalition < values.length; coalition++) {
            int part = component(coalition, neighbours);
            values[coalition] = game.value(part) + values[coalition & ~part];
        }
        return CharacteristicFunction.of(values);
    }

    private static int[] neighbours(int players, List<Link> links) {
        int[] neighbours = new int[players];
        for (Link link : links) {
            Check.that(
                    Math.min(link.one(), link.other()) >= 0 && Math.max(link.one(), link.other()) < players,
                    "link",
                    link.one() + 1 + "-" + (link.other() + 1),
                    "join players between 1 and " + players,
                    "leave it out");
            neighbours[link.one()] |= 1 << link.other();
            neighbours[link.other()] |= 1 << link.one();
        }
        return neighbours;
    }

    /** The connected part of a coalition that holds its first member. */
    private static int component(int coalition, int[] neighbours) {
        int reached = Integer.lowestOneBit(coalition);
        int fresh = reached;
        while (fresh != 0) {
            int player = Integer.numberOfTrailingZeros(fresh);
            fresh &= fresh - 1;
            int next = neighbours[player] & coalition & ~reached;
            reached |= next;
            fresh |= next;
        }
        return reached;
    }
}
