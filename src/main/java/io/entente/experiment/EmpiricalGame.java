package io.entente.experiment;

import io.entente.game.normalform.AlphaRank;
import io.entente.game.normalform.Bimatrix;
import io.entente.game.normalform.Dominance;
import io.entente.game.normalform.ExtremeEquilibria;
import io.entente.game.normalform.MixedProfile;
import io.entente.game.normalform.NormalFormGame;
import io.entente.game.normalform.Replicator;
import io.entente.game.normalform.SupportEnumeration;
import io.entente.quantity.Check;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/**
 * A game whose payoffs are means of simulations [WellmanTuylsGreenwald2025]. Every profile has been played under the same
 * seeds, so that a resample draws seeds, and with each what all profiles came to under it.
 *
 * @param strategies names by player
 * @param samples what each player got: by profile in row-major order, then player, then seed
 */
public record EmpiricalGame(List<List<String>> strategies, List<List<List<Double>>> samples) {

    private static final int RESAMPLES = 1000;
    private static final double TAIL = 0.025;
    private static final int POPULATION = 50;
    private static final double ALPHA = 10;
    private static final int STEPS = 20_000;
    private static final double STEP = 0.05;

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

    private int seeds() {
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

    /**
     * What the game says.
     *
     * @param equilibria of the means, each with how sure one can be of it
     * @param profiles every pure profile, the least regretted first
     * @param undominated what survives iterated elimination of strictly dominated strategies, by player
     * @param alphaRank part of time that evolution spends in each profile, in row-major order [Omidshafiei2019]: populations
     *     of 50, selection intensity 10 over the widest range of a player's payoffs
     * @param replicator where the replicator dynamics lead from equal shares
     * @param sampleNext profiles whose payoffs are least certain among those that decide over the equilibria
     */
    public record Analysis(
            List<Equilibrium> equilibria,
            List<Profile> profiles,
            List<List<String>> undominated,
            List<Double> alphaRank,
            List<List<Double>> replicator,
            List<List<String>> sampleNext) {

        public Analysis {
            equilibria = List.copyOf(equilibria);
            profiles = List.copyOf(profiles);
            undominated = List.copyOf(undominated);
            alphaRank = List.copyOf(alphaRank);
            replicator = List.copyOf(replicator);
            sampleNext = List.copyOf(sampleNext);
        }
    }

    /**
     * An equilibrium of the means.
     *
     * @param mix probabilities by player
     * @param payoffs expected, by player
     * @param regret of the means, 0 but for rounding
     * @param regretHigh in 97.5 of 100 resamples nobody would gain more by leaving it
     */
    public record Equilibrium(List<List<Double>> mix, List<Double> payoffs, double regret, double regretHigh) {}

    /**
     * A pure profile.
     *
     * @param strategies by player
     * @param payoffs means, by player
     * @param regret the most anybody gains by leaving it
     * @param low end of its 95 % interval, by resampling seeds
     * @param high end
     * @param confidence part of the resamples in which it is an equilibrium
     */
    public record Profile(
            List<String> strategies, List<Double> payoffs, double regret, double low, double high, double confidence) {}

    /** Analyses the game; the same seed gives the same resamples. */
    public Analysis analysis(long seed) {
        NormalFormGame game = means();
        List<NormalFormGame> resamples = resamples(seed);
        List<MixedProfile> equilibria = equilibria(game);
        double scale = scale(game);
        return new Analysis(
                equilibria.stream()
                        .map(mix -> equilibrium(game, resamples, mix))
                        .toList(),
                IntStream.range(0, game.profiles())
                        .mapToObj(profile -> profile(game, resamples, profile))
                        .sorted(Comparator.comparingDouble(Profile::regret))
                        .toList(),
                undominated(game),
                Arrays.stream(new AlphaRank(POPULATION, ALPHA / scale).multi(game))
                        .boxed()
                        .toList(),
                replicator(game, scale),
                sampleNext(game, equilibria));
    }

    private List<NormalFormGame> resamples(long seed) {
        RandomStream random = RandomStream.of(seed, "empirical game");
        List<NormalFormGame> resamples = new ArrayList<>();
        int[] drawn = new int[seeds()];
        for (int r = 0; r < RESAMPLES; r++) {
            Arrays.setAll(drawn, i -> random.nextInt(drawn.length));
            resamples.add(drawn(drawn));
        }
        return resamples;
    }

    /** The widest range of a player's payoffs: their level, which decides nothing, has no say. */
    private static double scale(NormalFormGame game) {
        double widest = IntStream.range(0, game.players())
                .mapToDouble(player -> range(game, player))
                .max()
                .orElse(0);
        return widest > 0 ? widest : 1;
    }

    private static double range(NormalFormGame game, int player) {
        DoubleSummaryStatistics payoffs = IntStream.range(0, game.profiles())
                .mapToDouble(profile -> game.payoff(profile, player))
                .summaryStatistics();
        return payoffs.getMax() - payoffs.getMin();
    }

    /** All extreme equilibria of two players, exactly; those that support enumeration finds of several. */
    private static List<MixedProfile> equilibria(NormalFormGame game) {
        if (game.players() != 2) {
            return SupportEnumeration.of(game);
        }
        return ExtremeEquilibria.of(new Bimatrix(matrix(game, 0), matrix(game, 1))).stream()
                .map(ExtremeEquilibria.Equilibrium::rounded)
                .toList();
    }

    private static List<List<BigFraction>> matrix(NormalFormGame game, int player) {
        int columns = game.strategies(1);
        return IntStream.range(0, game.strategies(0))
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> new BigFraction(game.payoff(row * columns + column, player)))
                        .toList())
                .toList();
    }

    private static Equilibrium equilibrium(NormalFormGame game, List<NormalFormGame> resamples, MixedProfile mix) {
        double[] regrets =
                resamples.stream().mapToDouble(r -> r.regret(mix)).sorted().toArray();
        List<Double> payoffs = IntStream.range(0, game.players())
                .mapToObj(player -> expected(game, mix, player))
                .toList();
        return new Equilibrium(mix.strategies(), payoffs, game.regret(mix), Bootstrap.quantile(regrets, 1 - TAIL));
    }

    private static double expected(NormalFormGame game, MixedProfile mix, int player) {
        double[] against = game.against(mix, player);
        double sum = 0;
        for (int strategy = 0; strategy < against.length; strategy++) {
            sum += mix.chance(player, strategy) * against[strategy];
        }
        return sum;
    }

    private Profile profile(NormalFormGame game, List<NormalFormGame> resamples, int profile) {
        double[] regrets = resamples.stream()
                .mapToDouble(r -> r.pureRegret(profile))
                .sorted()
                .toArray();
        long equilibria = Arrays.stream(regrets).filter(regret -> regret <= 0).count();
        return new Profile(
                names(game.strategiesOf(profile)),
                IntStream.range(0, game.players())
                        .mapToObj(player -> game.payoff(profile, player))
                        .toList(),
                game.pureRegret(profile),
                Bootstrap.quantile(regrets, TAIL),
                Bootstrap.quantile(regrets, 1 - TAIL),
                equilibria / (double) RESAMPLES);
    }

    private List<String> names(List<Integer> chosen) {
        return IntStream.range(0, chosen.size())
                .mapToObj(player -> strategies.get(player).get(chosen.get(player)))
                .toList();
    }

    private List<List<String>> undominated(NormalFormGame game) {
        List<List<Integer>> left = Dominance.iterated(game);
        return IntStream.range(0, left.size())
                .mapToObj(player -> left.get(player).stream()
                        .map(strategies.get(player)::get)
                        .toList())
                .toList();
    }

    /** Small steps along the rates, in units of the game's scale. */
    private static List<List<Double>> replicator(NormalFormGame game, double scale) {
        List<double[]> shares = new ArrayList<>();
        MixedProfile.uniform(game)
                .strategies()
                .forEach(mix -> shares.add(mix.stream().mapToDouble(p -> p).toArray()));
        for (int step = 0; step < STEPS; step++) {
            MixedProfile now = new MixedProfile(boxed(shares));
            List<double[]> rates = Replicator.rates(game, now);
            for (int player = 0; player < shares.size(); player++) {
                move(shares.get(player), rates.get(player), STEP / scale);
            }
        }
        return boxed(shares);
    }

    private static void move(double[] shares, double[] rates, double by) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.max(0, shares[i] + by * rates[i]);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
    }

    private static List<List<Double>> boxed(List<double[]> shares) {
        return shares.stream().map(mix -> Arrays.stream(mix).boxed().toList()).toList();
    }

    /** Profiles in or one deviation from the support of an equilibrium, by the largest standard error of a payoff. */
    private List<List<String>> sampleNext(NormalFormGame game, List<MixedProfile> equilibria) {
        return IntStream.range(0, game.profiles())
                .boxed()
                .filter(profile -> equilibria.stream().anyMatch(mix -> outside(game, mix, profile) <= 1))
                .sorted(Comparator.comparingDouble(profile -> -error(profile)))
                .limit(3)
                .map(profile -> names(game.strategiesOf(profile)))
                .toList();
    }

    private static long outside(NormalFormGame game, MixedProfile mix, int profile) {
        List<Integer> chosen = game.strategiesOf(profile);
        return IntStream.range(0, chosen.size())
                .filter(player -> mix.chance(player, chosen.get(player)) == 0)
                .count();
    }

    private double error(int profile) {
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
