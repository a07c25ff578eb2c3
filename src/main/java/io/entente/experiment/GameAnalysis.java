package io.entente.experiment;

import io.entente.game.normalform.AlphaRank;
import io.entente.game.normalform.Dominance;
import io.entente.game.normalform.EquilibriumSearch;
import io.entente.game.normalform.Evolution;
import io.entente.game.normalform.MixedProfile;
import io.entente.game.normalform.NormalFormGame;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an empirical game says.
 *
 * @param equilibria of the means, each with how sure one can be of it
 * @param scope how far equilibria were looked for
 * @param profiles every pure profile, the least regretted first
 * @param undominated what survives iterated elimination of strictly dominated strategies, by player
 * @param alphaRank part of time that evolution spends in each profile, in row-major order [Omidshafiei2019]: populations
 *     of 50, selection intensity 10 over the widest range of a player's payoffs
 * @param replicator where the replicator dynamics lead from equal shares
 * @param sampleNext profiles whose payoffs are least certain among those that decide over the equilibria; none where all are the
 *     same under every seed
 */
public record GameAnalysis(
        List<Equilibrium> equilibria,
        EquilibriumSearch.Scope scope,
        List<Profile> profiles,
        List<List<String>> undominated,
        List<Double> alphaRank,
        Evolution replicator,
        List<List<String>> sampleNext) {

    private static final double TAIL = 0.025;
    private static final int POPULATION = 50;
    private static final double ALPHA = 10;
    private static final int SAMPLED_NEXT = 3;

    public GameAnalysis {
        equilibria = List.copyOf(equilibria);
        profiles = List.copyOf(profiles);
        undominated = List.copyOf(undominated);
        alphaRank = List.copyOf(alphaRank);
        sampleNext = List.copyOf(sampleNext);
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

    /** Analyses a game; the same seed gives the same resamples. */
    public static GameAnalysis of(EmpiricalGame empirical, long seed) {
        NormalFormGame game = empirical.means();
        List<NormalFormGame> resamples = empirical.resamples(seed);
        EquilibriumSearch search = EquilibriumSearch.of(game);
        return new GameAnalysis(
                search.found().stream()
                        .map(mix -> equilibrium(game, resamples, mix))
                        .toList(),
                search.scope(),
                IntStream.range(0, game.profiles())
                        .mapToObj(profile -> profile(empirical, game, resamples, profile))
                        .sorted(Comparator.comparingDouble(Profile::regret))
                        .toList(),
                undominated(empirical, game),
                alphaRank(game),
                Evolution.of(game),
                sampleNext(empirical, game, search.found()));
    }

    private static List<Double> alphaRank(NormalFormGame game) {
        AlphaRank rank = new AlphaRank(POPULATION, ALPHA / game.widestRange());
        return Arrays.stream(rank.multi(game)).boxed().toList();
    }

    private static Equilibrium equilibrium(NormalFormGame game, List<NormalFormGame> resamples, MixedProfile mix) {
        double[] regrets =
                resamples.stream().mapToDouble(r -> r.regret(mix)).sorted().toArray();
        List<Double> payoffs = IntStream.range(0, game.players())
                .mapToObj(player -> expected(game, mix, player))
                .toList();
        return new Equilibrium(mix.strategies(), payoffs, game.regret(mix), Quantile.of(regrets, 1 - TAIL));
    }

    private static double expected(NormalFormGame game, MixedProfile mix, int player) {
        double[] against = game.against(mix, player);
        double sum = 0;
        for (int strategy = 0; strategy < against.length; strategy++) {
            sum += mix.chance(player, strategy) * against[strategy];
        }
        return sum;
    }

    private static Profile profile(
            EmpiricalGame empirical, NormalFormGame game, List<NormalFormGame> resamples, int profile) {
        double[] regrets = resamples.stream()
                .mapToDouble(r -> r.pureRegret(profile))
                .sorted()
                .toArray();
        long equilibria = Arrays.stream(regrets).filter(regret -> regret <= 0).count();
        return new Profile(
                empirical.names(game.strategiesOf(profile)),
                IntStream.range(0, game.players())
                        .mapToObj(player -> game.payoff(profile, player))
                        .toList(),
                game.pureRegret(profile),
                Quantile.of(regrets, TAIL),
                Quantile.of(regrets, 1 - TAIL),
                equilibria / (double) resamples.size());
    }

    private static List<List<String>> undominated(EmpiricalGame empirical, NormalFormGame game) {
        List<List<Integer>> left = Dominance.iterated(game);
        return IntStream.range(0, left.size())
                .mapToObj(player -> left.get(player).stream()
                        .map(empirical.strategies().get(player)::get)
                        .toList())
                .toList();
    }

    /** Profiles in or one deviation from the support of an equilibrium whose payoffs vary, by their largest standard error. */
    private static List<List<String>> sampleNext(
            EmpiricalGame empirical, NormalFormGame game, List<MixedProfile> equilibria) {
        double[] uncertainty = IntStream.range(0, game.profiles())
                .mapToDouble(empirical::uncertainty)
                .toArray();
        return IntStream.range(0, game.profiles())
                .boxed()
                .filter(profile -> uncertainty[profile] > 0)
                .filter(profile -> equilibria.stream().anyMatch(mix -> outside(game, mix, profile) <= 1))
                .sorted(Comparator.comparingDouble(profile -> -uncertainty[profile]))
                .limit(SAMPLED_NEXT)
                .map(profile -> empirical.names(game.strategiesOf(profile)))
                .toList();
    }

    private static long outside(NormalFormGame game, MixedProfile mix, int profile) {
        List<Integer> chosen = game.strategiesOf(profile);
        return IntStream.range(0, chosen.size())
                .filter(player -> mix.chance(player, chosen.get(player)) == 0)
                .count();
    }
}
