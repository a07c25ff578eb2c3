package io.entente.game.normalform;

import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
        List<List<List<Integer>>> all = new ArrayList<>();
        collect(List.of(), all);
        all.sort(Comparator.comparingInt(
                supports -> supports.stream().mapToInt(List::size).sum()));
        all.stream().filter(this::undominated).forEach(this::search);
        return found;
    }

    /** Adds every choice of supports that begins with those of the first players. */
    private void collect(List<List<Integer>> chosen, List<List<List<Integer>>> all) {
        int player = chosen.size();
        if (player == game.players()) {
            all.add(chosen);
            return;
        }
        for (int mask = 1; mask < 1 << game.strategies(player); mask++) {
            List<List<Integer>> longer = new ArrayList<>(chosen);
            longer.add(members(mask));
            collect(longer, all);
        }
    }

    private static List<Integer> members(int mask) {
        List<Integer> members = new ArrayList<>();
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            members.add(Integer.numberOfTrailingZeros(rest));
        }
        return members;
    }

    /** No strategy of a support is worse than another of its player whatever the others' supports choose. */
    private boolean undominated(List<List<Integer>> supports) {
        boolean[][] played = Dominance.played(game, supports);
        return IntStream.range(0, supports.size())
                .noneMatch(player ->
                        supports.get(player).stream().anyMatch(s -> Dominance.dominated(game, player, s, played)));
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
