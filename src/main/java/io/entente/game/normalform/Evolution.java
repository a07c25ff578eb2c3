package io.entente.game.normalform;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where replicator dynamics [TaylorJonker1978] lead populations, one for each player, that start with equal shares of all their
 * strategies. They settle in an equilibrium or nowhere [HofbauerSigmund2003]: round a mixed one they may turn for ever.
 *
 * @param shares of each player's strategies where they settle; where they do not, averages over the later half of the time. As long
 *     as no share dies out, the averages of two players tend to an equilibrium: what two strategies gain on average differs by
 *     the change of their shares' log ratio over time
 * @param settles whether in that half no share moves by more than a hundredth, and nobody could gain more than a hundredth of
 *     the scale of payoffs in the end
 */
public record Evolution(List<List<Double>> shares, boolean settles) {

    private static final int STEPS = 10_000;

    /** A thousand units of time in all, in each of which what pays more by the scale of payoffs grows e-fold. */
    private static final double STEP = 0.1;

    private static final double STILL = 0.01;

    public Evolution {
        shares = shares.stream().map(List::copyOf).toList();
    }

    /** The evolution of a game. Costs forty thousand times the payoffs against mixed strategies of all players. */
    public static Evolution of(NormalFormGame game) {
        double scale = game.widestRange();
        double[][] gained = new double[game.players()][];
        Arrays.setAll(gained, player -> new double[game.strategies(player)]);
        List<List<DoubleSummaryStatistics>> later = Arrays.stream(gained)
                .map(own -> Stream.generate(DoubleSummaryStatistics::new)
                        .limit(own.length)
                        .toList())
                .toList();
        for (int step = 0; step < STEPS; step++) {
            gained = after(game, gained, STEP / scale);
            if (step >= STEPS / 2) {
                watch(shares(gained), later);
            }
        }
        MixedProfile end = shares(gained);
        boolean still =
                later.stream().flatMap(List::stream).allMatch(share -> share.getMax() - share.getMin() <= STILL);
        boolean settles = still && game.regret(end) <= STILL * scale;
        return new Evolution(settles ? end.strategies() : averages(later), settles);
    }

    private static void watch(MixedProfile now, List<List<DoubleSummaryStatistics>> later) {
        for (int player = 0; player < later.size(); player++) {
            for (int strategy = 0; strategy < later.get(player).size(); strategy++) {
                later.get(player).get(strategy).accept(now.chance(player, strategy));
            }
        }
    }

    private static List<List<Double>> averages(List<List<DoubleSummaryStatistics>> later) {
        return later.stream()
                .map(own ->
                        own.stream().map(DoubleSummaryStatistics::getAverage).toList())
                .toList();
    }

    /**
     * What strategies have gained after a step of Runge and Kutta's method, fourth order. A share grows by what its strategy pays over
     * the average, so that shares stand in proportion to e to the power of what was gained.
     */
    private static double[][] after(NormalFormGame game, double[][] gained, double time) {
        double[][] first = pays(game, gained);
        double[][] second = pays(game, plus(gained, first, time / 2));
        double[][] third = pays(game, plus(gained, second, time / 2));
        double[][] fourth = pays(game, plus(gained, third, time));
        double[][] slope = plus(plus(plus(first, second, 2), third, 2), fourth, 1);
        return plus(gained, slope, time / 6);
    }

    private static double[][] pays(NormalFormGame game, double[][] gained) {
        MixedProfile now = shares(gained);
        return IntStream.range(0, gained.length)
                .mapToObj(player -> game.against(now, player))
                .toArray(double[][]::new);
    }

    private static double[][] plus(double[][] values, double[][] others, double times) {
        double[][] sums = new double[values.length][];
        for (int player = 0; player < values.length; player++) {
            sums[player] = new double[values[player].length];
            for (int strategy = 0; strategy < sums[player].length; strategy++) {
                sums[player][strategy] = values[player][strategy] + times * others[player][strategy];
            }
        }
        return sums;
    }

    private static MixedProfile shares(double[]... gained) {
        return new MixedProfile(Arrays.stream(gained).map(Evolution::shares).toList());
    }

    private static List<Double> shares(double... gained) {
        double most = Arrays.stream(gained).max().orElseThrow();
        double[] parts =
                Arrays.stream(gained).map(g -> StrictMath.exp(g - most)).toArray();
        double whole = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> part / whole).boxed().toList();
    }
}
