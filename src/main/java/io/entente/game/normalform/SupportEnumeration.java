package io.entente.game.normalform;

import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
                for (double[] start : starts(supports)) {
                    new IndifferenceSystem(game, supports)
                            .solve(start)
                            .flatMap(this::equilibrium)
                            .ifPresent(this::keep);
                }
            }
        }
        return found;
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
    private List<double[]> starts(int... supports) {
        List<double[]> starts = new ArrayList<>();
        starts.add(weights(supports, -1, -1));
        for (int player = 0; player < supports.length && size(supports) > supports.length; player++) {
            for (int s = 0; s < game.strategies(player); s++) {
                if ((supports[player] & 1 << s) != 0 && Integer.bitCount(supports[player]) > 1) {
                    starts.add(weights(supports, player, s));
                }
            }
        }
        return starts;
    }

    private double[] weights(int[] supports, int favoured, int strategy) {
        double[] weights = new double[size(supports)];
        int at = 0;
        for (int player = 0; player < supports.length; player++) {
            for (int s = 0; s < game.strategies(player); s++) {
                if ((supports[player] & 1 << s) != 0) {
                    double middle = 1.0 / Integer.bitCount(supports[player]);
                    double corner = s == strategy ? 1 : 0;
                    weights[at++] = player == favoured ? 0.3 * middle + 0.7 * corner : middle;
                }
            }
        }
        return weights;
    }

    private Optional<MixedProfile> equilibrium(MixedProfile profile) {
        return game.regret(profile) <= TOLERANCE * game.scale() ? Optional.of(profile) : Optional.empty();
    }

    private void keep(MixedProfile profile) {
        if (found.stream().noneMatch(known -> known.distance(profile) < SAME)) {
            found.add(profile);
        }
    }
}
