package io.entente.game.network;

import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * A link between two players.
 *
 * @param one from 0
 * @param other from 0, another
 */
public record Link(int one, int other) {

    public Link {
        Check.that(one != other, "link", one + 1 + "-" + (other + 1), "join two players", "leave it out");
        Check.that(one >= 0 && other >= 0, "link", one + "-" + other, "join players from 0 on", "count from 0");
    }

    /** Whether it joins these two, in either order. */
    public boolean joins(int a, int b) {
        return one == a && other == b || one == b && other == a;
    }

    /** Whether the player is one of its ends. */
    public boolean touches(int player) {
        return one == player || other == player;
    }

    /** The end that is not this one. */
    public int across(int player) {
        return player == one ? other : one;
    }

    /** All links among players, by the first end, then the second. */
    public static List<Link> complete(int players) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < players; i++) {
            for (int j = i + 1; j < players; j++) {
                links.add(new Link(i, j));
            }
        }
        return links;
    }
}
