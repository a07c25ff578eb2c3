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

    /** Sum of squared deviations of the payoff of a profile that varies most. */
    double variation(int profile) {
        double largest = 0;
        for (List<Double> own : samples.get(profile)) {
            double mean = own.stream().mapToDouble(p -> p).average().orElse(0);
            double squares =
                    own.stream().mapToDouble(p -> (p - mean) * (p - mean)).sum();
            largest = Math.max(largest, squares);
        }
        return largest;
    }
}
