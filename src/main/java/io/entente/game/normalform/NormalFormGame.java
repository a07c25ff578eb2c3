package io.entente.game.normalform;

import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Players who choose a pure strategy each, at once, and what everybody gets in every profile. Immutable. */
public final class NormalFormGame {

    private static final int MOST_PROFILES = 10_000_000;

    private final int[] sizes;
    private final double[][] payoffs;

    private NormalFormGame(int[] sizes, double[][] payoffs) {
        this.sizes = sizes;
        this.payoffs = payoffs;
    }

    /**
     * The game with these payoffs.
     *
     * @param strategies number of pure strategies of each player, each at least 1
     * @param payoffs what each player gets, by profile in row-major order; copied
     */
    public static NormalFormGame of(List<Integer> strategies, double[][] payoffs) {
        long profiles = strategies.stream().mapToLong(s -> s).reduce(1, (a, b) -> a * b);
        Check.that(
                !strategies.isEmpty() && strategies.stream().allMatch(s -> s >= 1) && profiles <= MOST_PROFILES,
                "numbers of strategies",
                strategies,
                "be at least 1 each, with at most " + MOST_PROFILES + " profiles",
                "leave out strategies");
        Check.that(
                payoffs.length == profiles,
                "number of profiles",
                payoffs.length,
                "be " + profiles,
                "give the payoffs of every profile");
        double[][] copy = new double[payoffs.length][];
        for (int profile = 0; profile < copy.length; profile++) {
            Check.that(
                    payoffs[profile].length == strategies.size(),
                    "number of payoffs of profile " + profile,
                    payoffs[profile].length,
                    "be that of the players, " + strategies.size(),
                    "give one for each");
            Arrays.stream(payoffs[profile]).forEach(p -> Check.finite(p, "payoff"));
            copy[profile] = payoffs[profile].clone();
        }
        return new NormalFormGame(strategies.stream().mapToInt(s -> s).toArray(), copy);
    }

    /** A game of two: the row player gets a[i][j], the column player b[i][j]. */
    public static NormalFormGame bimatrix(double[][] a, double[][] b) {
        int columns = a.length == 0 ? 0 : a[0].length;
        double[][] payoffs = new double[a.length * columns][];
        for (int i = 0; i < a.length; i++) {
            Check.that(
                    b.length == a.length && a[i].length == columns && b[i].length == columns,
                    "size of the matrices",
                    a.length + " × " + columns,
                    "be the same for both players in every row",
                    "fill in the missing payoffs");
            for (int j = 0; j < columns; j++) {
                payoffs[i * columns + j] = new double[] {a[i][j], b[i][j]};
            }
        }
        return of(List.of(a.length, columns), payoffs);
    }

    /**
     * The same game with some of the pure strategies alone.
     *
     * @param kept by player, at least one each, ascending
     */
    NormalFormGame restrictedTo(List<List<Integer>> kept) {
        double[][] left = IntStream.range(0, payoffs.length)
                .filter(profile -> IntStream.range(0, sizes.length)
                        .allMatch(player -> kept.get(player).contains(strategy(profile, player))))
                .mapToObj(profile -> payoffs[profile])
                .toArray(double[][]::new);
        return of(kept.stream().map(List::size).toList(), left);
    }

    /** Number of players. */
    public int players() {
        return sizes.length;
    }

    /** Number of a player's pure strategies. */
    public int strategies(int player) {
        return sizes[player];
    }

    /** Number of profiles. */
    public int profiles() {
        return payoffs.length;
    }

    /** What a player gets in a profile. */
    public double payoff(int profile, int player) {
        return payoffs[profile][player];
    }

    /** The pure strategies of a profile, one for each player. */
    public List<Integer> strategiesOf(int profile) {
        List<Integer> chosen = new ArrayList<>();
        for (int player = 0; player < sizes.length; player++) {
            chosen.add(strategy(profile, player));
        }
        return chosen;
    }

    /** A player's strategy in a profile. */
    int strategy(int profile, int player) {
        return profile / stride(player) % sizes[player];
    }

    /** By how much a profile's number rises where the player takes its next strategy. */
    int stride(int player) {
        int stride = 1;
        for (int later = player + 1; later < sizes.length; later++) {
            stride *= sizes[later];
        }
        return stride;
    }

    /** The profiles from which no player gains by deviating alone, in their order. Costs profiles × strategies. */
    public List<List<Integer>> pureEquilibria() {
        List<List<Integer>> equilibria = new ArrayList<>();
        for (int profile = 0; profile < payoffs.length; profile++) {
            if (pureRegret(profile) <= 0) {
                equilibria.add(strategiesOf(profile));
            }
        }
        return equilibria;
    }

    /** The most any player could gain by deviating alone from a pure profile. */
    public double pureRegret(int profile) {
        double regret = 0;
        for (int player = 0; player < sizes.length; player++) {
            int stride = stride(player);
            int base = profile - strategy(profile, player) * stride;
            for (int other = 0; other < sizes[player]; other++) {
                regret = Math.max(regret, payoffs[base + other * stride][player] - payoffs[profile][player]);
            }
        }
        return regret;
    }

    /** Expected payoff of each pure strategy of a player against what the others mix. Costs profiles × players. */
    public double[] against(MixedProfile profile, int player) {
        double[] expected = new double[sizes[player]];
        for (int index = 0; index < payoffs.length; index++) {
            double chance = 1;
            for (int other = 0; other < sizes.length && chance != 0; other++) {
                chance *= other == player ? 1 : profile.chance(other, strategy(index, other));
            }
            expected[strategy(index, player)] += chance * payoffs[index][player];
        }
        return expected;
    }

    /** Expected payoffs where one player plays {@code own} and another {@code its}, and the rest mix. */
    double[][] against(MixedProfile profile, int player, int another) {
        double[][] expected = new double[sizes[player]][sizes[another]];
        for (int index = 0; index < payoffs.length; index++) {
            double chance = 1;
            for (int other = 0; other < sizes.length && chance != 0; other++) {
                chance *= other == player || other == another ? 1 : profile.chance(other, strategy(index, other));
            }
            expected[strategy(index, player)][strategy(index, another)] += chance * payoffs[index][player];
        }
        return expected;
    }

    /** What each player could gain at most by deviating alone: 0 for all in an equilibrium. */
    public List<Double> regrets(MixedProfile profile) {
        List<Double> regrets = new ArrayList<>();
        for (int player = 0; player < sizes.length; player++) {
            double[] expected = against(profile, player);
            double own = 0;
            for (int strategy = 0; strategy < expected.length; strategy++) {
                own += profile.chance(player, strategy) * expected[strategy];
            }
            regrets.add(Math.max(0, Arrays.stream(expected).max().orElseThrow() - own));
        }
        return regrets;
    }

    /** The largest of the players' regrets. */
    public double regret(MixedProfile profile) {
        return regrets(profile).stream().mapToDouble(r -> r).max().orElseThrow();
    }

    /**
     * Largest difference between payoffs of the same player, 1 where there is none: their level, which decides nothing, has no
     * say.
     */
    public double widestRange() {
        double widest = IntStream.range(0, sizes.length)
                .mapToObj(player ->
                        Arrays.stream(payoffs).mapToDouble(p -> p[player]).summaryStatistics())
                .mapToDouble(own -> own.getMax() - own.getMin())
                .max()
                .orElse(0);
        return widest > 0 ? widest : 1;
    }

    /** The same, at least 1: the scale of residuals. */
    double scale() {
        return Math.max(1, widestRange());
    }
}
