package io.entente.game.network;

import io.entente.quantity.Check;
import java.math.BigInteger;
import java.util.List;

/** The two networks of [JacksonWolinsky1996]: connections, and co-authors. */
public final class JacksonWolinsky {

    private static final int MOST_PLAYERS = 7;

    private JacksonWolinsky() {}

    /**
     * Connections: u_i = Σ_j δ^distance(i, j) − cost × links of i.
     *
     * @param players at most 7, whose 2^21 networks can be listed
     * @param delta worth of a neighbour, in [0, 1]
     * @param cost of a link to each end
     */
    public static NetworkGame connections(int players, double delta, double cost) {
        checkPlayers(players);
        Check.share(delta, "delta");
        Check.finite(cost, "cost");
        List<Link> links = Link.complete(players);
        return new NetworkGame(
                links, network -> connected(neighbours(players, links, network.intValue()), delta, cost));
    }

    private static double[] connected(int[] neighbours, double delta, double cost) {
        double[] utilities = new double[neighbours.length];
        for (int player = 0; player < neighbours.length; player++) {
            int reached = 1 << player;
            int front = reached;
            double worth = 1;
            utilities[player] = -cost * Integer.bitCount(neighbours[player]);
            while (front != 0) {
                worth *= delta;
                front = around(front, neighbours) & ~reached;
                reached |= front;
                utilities[player] += worth * Integer.bitCount(front);
            }
        }
        return utilities;
    }

    private static int around(int front, int... neighbours) {
        int around = 0;
        for (int rest = front; rest != 0; rest &= rest - 1) {
            around |= neighbours[Integer.numberOfTrailingZeros(rest)];
        }
        return around;
    }

    /** Co-authors: u_i = Σ_j 1/n_i + 1/n_j + 1/(n_i n_j) over the n_i players j whom i writes with; 0 alone. */
    public static NetworkGame coAuthors(int players) {
        checkPlayers(players);
        List<Link> links = Link.complete(players);
        return new NetworkGame(links, network -> {
            int[] neighbours = neighbours(players, links, network.intValue());
            double[] utilities = new double[players];
            for (int i = 0; i < players; i++) {
                double own = Integer.bitCount(neighbours[i]);
                for (int rest = neighbours[i]; rest != 0; rest &= rest - 1) {
                    double its = Integer.bitCount(neighbours[Integer.numberOfTrailingZeros(rest)]);
                    utilities[i] += 1 / own + 1 / its + 1 / (own * its);
                }
            }
            return utilities;
        });
    }

    private static void checkPlayers(int players) {
        Check.that(
                players >= 2 && players <= MOST_PLAYERS,
                "number of players",
                players,
                "be between 2 and " + MOST_PLAYERS,
                "write 5");
    }

    private static int[] neighbours(int players, List<Link> links, int network) {
        int[] neighbours = new int[players];
        for (int rest = network; rest != 0; rest &= rest - 1) {
            Link link = links.get(Integer.numberOfTrailingZeros(rest));
            neighbours[link.one()] |= 1 << link.other();
            neighbours[link.other()] |= 1 << link.one();
        }
        return neighbours;
    }

    /** The network in which one player is linked to all others, and no two of those to each other. */
    public static BigInteger star(int players, int centre) {
        List<Link> links = Link.complete(players);
        BigInteger star = BigInteger.ZERO;
        for (int i = 0; i < links.size(); i++) {
            star = links.get(i).touches(centre) ? star.setBit(i) : star;
        }
        return star;
    }
}
