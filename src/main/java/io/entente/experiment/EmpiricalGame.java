package io.entente.experiment;

import io.entente.game.normalform.NormalFormGame;
import io.entente.quantity.Check;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A game whose payoffs are means of simulations [WellmanTuylsGreenwald2025]. Every profile has been played under the same
 * seeds, so that a resample draws seeds, and with each what all profiles came to under it.
 *
 * @param strategies names by player
 * @param samples what each player got: by profile in row-major order, then player, then seed
 */
public record EmpiricalGame(List<List<String>> strategies, List<List<List<Double>>> samples) {

    private static final int RESAMPLES = 1000;

    public EmpiricalGame {
        strategies = strategies.stream().map(List::copyOf).toList();
        samples = samples.stream()
                .map(profile -> profile.stream().map(List::copyOf).toList())
                .toList();
        int seeds = samples.isEmpty() ? 0 : samples.get(0).get(0).size();
        boolean whole = seeds > 0
                && samples.stream().allMatch(profile -> profile.stream().allMatch(all -> all.size() == seeds));
        Check.that(whole, "samples", seeds, "be as many for every profile, at least one", "finish the simulations");
    }

    /** The game of the means. */
    public NormalFormGame means() {
        int[] all = IntStream.range(0, seeds()).toArray();
        return drawn(all);
    }

    /** How often every profile has been played. */
    public int seeds() {
        return samples.get(0).get(0).size();
    }

    private NormalFormGame drawn(int... seeds) {
        double[][] payoffs = samples.stream()
                .map(profile -> profile.stream()
                        .mapToDouble(own ->
                                Arrays.stream(seeds).mapToDouble(own::get).sum() / seeds.length)
                        .toArray())
                .toArray(double[][]::new);
        return NormalFormGame.of(strategies.stream().map(List::size).toList(), payoffs);
    }

    /** Games of the means of as many seeds, drawn with replacement; the same seed gives the same. */
    List<NormalFormGame> resamples(long seed) {
        RandomStream random = RandomStream.of(seed, "empirical game");
        List<NormalFormGame> resamples = new ArrayList<>();
        int[] drawn = new int[seeds()];
        for (int r = 0; r < RESAMPLES; r++) {
            Arrays.setAll(drawn, i -> random.nextInt(drawn.length));
            resamples.add(drawn(drawn));
        }
        return resamples;
    }

    /** Names of pure strategies, one for each player. */
    List<String> names(List<Integer> chosen) {
        return IntStream.range(0, chosen.size())
                .mapToObj(player -> strategies.get(player).get(chosen.get(player)))
                .toList();
    }

    /** The largest standard error of a mean payoff of a profile, which nobody knows of one that was played once. */
    double uncertainty(int profile) {
        return seeds() == 1
                ? Double.POSITIVE_INFINITY
                : samples.get(profile).stream()
                        .mapToDouble(own -> MeanInterval.error(
                                own.stream().mapToDouble(Double::doubleValue).toArray()))
                        .max()
                        .orElseThrow();
    }
}
