package io.entente.game.network;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.List;

/**
 * A split of every matched pair's surplus in which both ends gain the same over their best outside option, which is to
 * give a neighbour a little more than it has [Rochford1984, KleinbergTardos2008]. Found by damped local bargaining from
 * even splits [AzarEtAl2009].
 *
 * @param shares what each player gets; 0 for one without a partner
 * @param certificate balance of every pair, and stability: no two unmatched neighbours get less than their surplus
 */
public record BalancedOutcome(List<Double> shares, Certificate certificate) {

    private static final int MOST_STEPS = 2_000_000;
    private static final double CONVERGED = 1e-14;

    public BalancedOutcome {
        shares = List.copyOf(shares);
    }

    /**
     * The outcome of a network.
     *
     * @param players how many
     * @param links the possible partners
     * @param matched the pairs that have formed, links all
     * @param surplus of every link, positive
     */
    public static BalancedOutcome of(int players, List<Link> links, List<Link> matched, double surplus) {
        Check.positive(surplus, "surplus");
        int[] partner = partners(players, links, matched);
        double[] shares = new double[players];
        for (int i = 0; i < players; i++) {
            shares[i] = partner[i] < 0 ? 0 : surplus / 2;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            double moved = 0;
            double[] next = shares.clone();
            for (Link pair : matched) {
                double one = target(pair.one(), partner, links, shares, surplus);
                double change = (one - shares[pair.one()]) / 2;
                next[pair.one()] += change;
                next[pair.other()] = surplus - next[pair.one()];
                moved = Math.max(moved, Math.abs(change));
            }
            shares = next;
            if (moved < CONVERGED * surplus) {
                break;
            }
        }
        return new BalancedOutcome(
                Arrays.stream(shares).boxed().toList(), certificate(links, matched, partner, shares, surplus));
    }

    private static int[] partners(int players, List<Link> links, List<Link> matched) {
        int[] partner = new int[players];
        Arrays.fill(partner, -1);
        for (Link pair : matched) {
            Check.that(
                    links.stream().anyMatch(l -> l.joins(pair.one(), pair.other())),
                    "matched pair",
                    pair.one() + 1 + "-" + (pair.other() + 1),
                    "be linked",
                    "add the link");
            Check.that(
                    partner[pair.one()] < 0 && partner[pair.other()] < 0,
                    "matched pair",
                    pair.one() + 1 + "-" + (pair.other() + 1),
                    "have no other partners",
                    "match each player once");
            partner[pair.one()] = pair.other();
            partner[pair.other()] = pair.one();
        }
        return partner;
    }

    /** The best a player can do with a neighbour who is not its partner. */
    private static double outside(int player, int[] partner, List<Link> links, double[] shares, double surplus) {
        double best = 0;
        for (Link link : links) {
            if (link.touches(player) && link.across(player) != partner[player]) {
                best = Math.max(best, surplus - shares[link.across(player)]);
            }
        }
        return best;
    }

    /** Its outside option and half of what is left after both outside options, within the pair's surplus. */
    private static double target(int player, int[] partner, List<Link> links, double[] shares, double surplus) {
        double own = outside(player, partner, links, shares, surplus);
        double its = outside(partner[player], partner, links, shares, surplus);
        return Math.max(0, Math.min(surplus, own + (surplus - own - its) / 2));
    }

    private static Certificate certificate(
            List<Link> links, List<Link> matched, int[] partner, double[] shares, double surplus) {
        double unbalanced = 0;
        for (Link pair : matched) {
            double target = target(pair.one(), partner, links, shares, surplus);
            unbalanced = Math.max(unbalanced, Math.abs(shares[pair.one()] - target));
        }
        double unstable = 0;
        for (Link link : links) {
            unstable = Math.max(unstable, surplus - shares[link.one()] - shares[link.other()]);
        }
        return Certificate.of(
                new Condition(
                        "both ends of a pair gain the same over their outside options", unbalanced, 1e-7 * surplus),
                new Condition("no two linked players get less than the surplus of a link", unstable, 1e-7 * surplus));
    }
}
