package io.entente.game.network;

import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.List;

/**
 * Decentralised bargaining on a network [Manea2011]: a link is drawn, either end proposes with equal chance, and two
 * who agree are replaced by others of their kind.
 */
public final class ManeaBargaining {

    private static final int MOST_PLAYERS = 20;
    private static final int MOST_STEPS = 10_000_000;
    private static final double CONVERGED = 1e-15;

    private final int players;
    private final List<Link> links;
    private final double surplus;

    /**
     * A network.
     *
     * @param players at most 20
     * @param links at least one
     * @param surplus of every agreement, positive
     */
    public ManeaBargaining(int players, List<Link> links, double surplus) {
        Check.that(
                players >= 2 && players <= MOST_PLAYERS,
                "number of players",
                players,
                "be between 2 and " + MOST_PLAYERS,
                "leave some out");
        Check.that(!links.isEmpty(), "number of links", 0, "be at least 1", "link two players");
        links.forEach(l -> Check.that(
                Math.max(l.one(), l.other()) < players, "link", l, "join players below " + players, "leave it out"));
        this.players = players;
        this.links = List.copyOf(links);
        this.surplus = Check.positive(surplus, "surplus");
    }

    /**
     * Payoffs at a common discount factor: v_i = Σ over links of (1 / 2 links) max(surplus − δ v_j, δ v_i), and δ v_i
     * for the rest. A contraction, iterated to the last digits; costs links / (1 − δ).
     *
     * @param delta in [0, 1)
     */
    public double[] payoffs(double delta) {
        Check.that(delta >= 0 && delta < 1, "delta", delta, "lie in [0, 1)", "ask for the limit");
        double[] now = new double[players];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = new double[players];
            double moved = 0;
            for (int i = 0; i < players; i++) {
                next[i] = delta * now[i];
            }
            for (Link link : links) {
                double one = delta * now[link.one()];
                double other = delta * now[link.other()];
                double gain = Math.max(0, surplus - one - other) / (2 * links.size());
                next[link.one()] += gain;
                next[link.other()] += gain;
            }
            for (int i = 0; i < players; i++) {
                moved = Math.max(moved, Math.abs(next[i] - now[i]));
            }
            now = next;
            if (moved <= CONVERGED * surplus * (1 - delta)) {
                break;
            }
        }
        return now;
    }

    /**
     * Payoffs as players become patient. Time and again the sets of players without links among themselves that have
     * the fewest partners each are taken out, with their partners: with r partners a head they get r / (1 + r), the
     * partners 1 / (1 + r); where r is 1 or more, everybody left gets a half. Costs 2^players a round.
     */
    public double[] limit() {
        double[] payoffs = new double[players];
        int left = (1 << players) - 1;
        while (left != 0) {
            int weak = weakest(left);
            int partners = partners(weak, left);
            double ratio = Integer.bitCount(partners) / (double) Integer.bitCount(weak);
            if (ratio >= 1) {
                give(payoffs, left, surplus / 2);
                return payoffs;
            }
            give(payoffs, weak, surplus * ratio / (1 + ratio));
            give(payoffs, partners, surplus / (1 + ratio));
            left &= ~(weak | partners);
        }
        return payoffs;
    }

    private static void give(double[] payoffs, int set, double payoff) {
        for (int i = 0; i < payoffs.length; i++) {
            payoffs[i] = (set & 1 << i) == 0 ? payoffs[i] : payoff;
        }
    }

    /** The union of all sets with the smallest ratio of partners to members, which is one of them. */
    private int weakest(int left) {
        int union = 0;
        long bestPartners = 1;
        long bestMembers = 0;
        for (int set = left; set != 0; set = set - 1 & left) {
            int partners = partners(set, left);
            if ((partners & set) == 0) {
                long compared = Integer.bitCount(partners) * bestMembers - bestPartners * Integer.bitCount(set);
                if (bestMembers == 0 || compared < 0) {
                    bestPartners = Integer.bitCount(partners);
                    bestMembers = Integer.bitCount(set);
                    union = set;
                } else if (compared == 0) {
                    union |= set;
                }
            }
        }
        return union;
    }

    private int partners(int set, int left) {
        int partners = 0;
        for (Link link : links) {
            partners |= (set & 1 << link.one()) == 0 ? 0 : 1 << link.other();
            partners |= (set & 1 << link.other()) == 0 ? 0 : 1 << link.one();
        }
        return partners & left;
    }

    /** How far payoffs are from the fixed point at a discount factor. */
    public double residual(double delta, double... payoffs) {
        double[] next = new double[players];
        Arrays.setAll(next, i -> delta * payoffs[i]);
        for (Link link : links) {
            double gain = Math.max(0, surplus - delta * (payoffs[link.one()] + payoffs[link.other()]));
            next[link.one()] += gain / (2 * links.size());
            next[link.other()] += gain / (2 * links.size());
        }
        double largest = 0;
        for (int i = 0; i < players; i++) {
            largest = Math.max(largest, Math.abs(next[i] - payoffs[i]));
        }
        return largest;
    }
}
