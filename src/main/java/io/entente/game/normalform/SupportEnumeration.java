package io.entente.game.normalform;

import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Equilibria of games of any number of players: for each choice of supports, probabilities that make every player
 * indifferent among the strategies of its support [PorterNudelmanShoham2008]. Pure ones are all found. Mixed ones are
 * sought by Newton's method from several starts, so that with three players or more one may be missed; every one that
 * is reported has been checked.
 */
public final class SupportEnumeration {

    /** Regret up to which a profile counts as an equilibrium, in units of the largest difference of payoffs. */
    public static final double TOLERANCE = 1e-9;

    private static final int MOST_SUPPORTS = 200_000;
    private static final double SAME = 1e-6;

    /** How far a start lies from the middle towards a corner. */
    private static final double LEAN = 0.7;

    private final NormalFormGame game;
    private final List<MixedProfile> found = new ArrayList<>();

    private SupportEnumeration(NormalFormGame game) {
        this.game = game;
    }

    /**
     * All that are found, those with the smallest supports first. Costs the product over players of 2^strategies.
     *
     * @throws IllegalArgumentException for more than 200 000 choices of supports
     */
    public static List<MixedProfile> of(NormalFormGame game) {
        double supports = supports(game);
        Check.that(
                supports <= MOST_SUPPORTS,
                "number of supports",
                (long) supports,
                "be at most " + MOST_SUPPORTS,
                "leave out dominated strategies");
        return new SupportEnumeration(game).search();
    }

    /** How many choices of supports there are. */
    static double supports(NormalFormGame game) {
        double supports = 1;
        for (int player = 0; player < game.players(); player++) {
            supports *= StrictMath.pow(2, game.strategies(player)) - 1;
        }
        return supports;
    }

    private List<MixedProfile> search() {
        List<int[]> all = new ArrayList<>();
        collect(new int[game.players()], 0, all);
        all.sort(Comparator.comparingInt(SupportEnumeration::size));
        for (int[] supports : all) {
            if (undominated(supports)) {
                search(Arrays.stream(supports).mapToObj(Dominance::members).toList());
            }
        }
        return found;
    }

    private void search(List<List<Integer>> supports) {
        IndifferenceSystem system = new IndifferenceSystem(game.restrictedTo(supports));
        for (double[] start : starts(supports)) {
            system.solve(start)
                    .map(mix -> mix.within(game, supports))
                    .filter(equilibriumOf(game))
                    .ifPresent(this::keep);
        }
    }

    private void collect(int[] chosen, int player, List<int[]> all) {
        if (player == game.players()) {
            all.add(chosen.clone());
            return;
        }
        for (int support = 1; support < 1 << game.strategies(player); support++) {
            chosen[player] = support;
            collect(chosen, player + 1, all);
        }
    }

    private static int size(int... supports) {
        return Arrays.stream(supports).map(Integer::bitCount).sum();
    }

    /** No strategy of a support is worse than another of its player whatever the others' supports choose. */
    private boolean undominated(int... supports) {
        for (int player = 0; player < supports.length; player++) {
            for (int s = 0; s < game.strategies(player); s++) {
                if ((supports[player] & 1 << s) != 0 && dominated(player, s, supports)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean dominated(int player, int strategy, int... supports) {
        for (int other = 0; other < game.strategies(player); other++) {
            if (other != strategy && Dominance.strictly(game, player, other, strategy, supports)) {
                return true;
            }
        }
        return false;
    }

    /** The middle of the supports, and for mixed ones the middles between it and each corner of one player's. */
    private static List<double[]> starts(List<List<Integer>> supports) {
        List<double[]> starts = new ArrayList<>();
        double[] middle = supports.stream()
                .flatMapToDouble(own -> own.stream().mapToDouble(s -> 1.0 / own.size()))
                .toArray();
        starts.add(middle);
        int first = 0;
        for (List<Integer> own : supports) {
            for (int corner = first; corner < first + own.size() && own.size() > 1; corner++) {
                starts.add(towards(corner, first, first + own.size(), middle));
            }
            first += own.size();
        }
        return starts;
    }

    private static double[] towards(int corner, int from, int to, double... middle) {
        double[] start = middle.clone();
        for (int s = from; s < to; s++) {
            start[s] = (1 - LEAN) * middle[s] + (s == corner ? LEAN : 0);
        }
        return start;
    }

    /** Whether nobody gains by deviating, but for rounding. */
    static Predicate<MixedProfile> equilibriumOf(NormalFormGame game) {
        return profile -> game.regret(profile) <= TOLERANCE * game.scale();
    }

    private void keep(MixedProfile profile) {
        if (found.stream().noneMatch(known -> known.distance(profile) < SAME)) {
            found.add(profile);
        }
    }
}
