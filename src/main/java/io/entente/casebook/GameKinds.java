package io.entente.casebook;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.game.normalform.AlphaRank;
import io.entente.game.normalform.Bimatrix;
import io.entente.game.normalform.ExtremeEquilibria;
import io.entente.game.normalform.ExtremeEquilibria.Equilibrium;
import io.entente.game.normalform.MixedProfile;
import io.entente.game.normalform.NormalFormGame;
import io.entente.game.normalform.QuantalResponse;
import io.entente.game.normalform.ReplicatorDynamics;
import io.entente.game.normalform.SupportEnumeration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/** Equilibria of games in normal form, and the dynamics of populations that play them. */
final class GameKinds {

    static final List<Kind> ALL = List.of(
            new Kind("bimatrix_all_extreme_nash", GameKinds::extreme),
            new Kind("bimatrix_count", GameKinds::extreme),
            new Kind("nplayer_pure", GameKinds::pure),
            new Kind("nplayer_nash", GameKinds::mixed),
            new Kind("logit_qre", GameKinds::quantalResponse),
            new Kind("alpharank_single", GameKinds::alphaRankOfOne),
            new Kind("alpharank_multi", GameKinds::alphaRank),
            new Kind("replicator_fixed_points", GameKinds::fixedPoints),
            new Kind("replicator_value", GameKinds::replicator));

    private GameKinds() {}

    private static Answer extreme(Inputs inputs) {
        Bimatrix game = new Bimatrix(inputs.fractions("A"), inputs.fractions("B"));
        List<Equilibrium> found = ExtremeEquilibria.of(game);
        NormalFormGame rounded = game.rounded();
        double regret = found.stream()
                .mapToDouble(e -> rounded.regret(e.rounded()))
                .max()
                .orElse(0);
        return Answer.of(
                        "count",
                        found.size(),
                        "equilibria",
                        found.stream().map(e -> e.rounded().strategies()).toList(),
                        "exact",
                        found.stream()
                                .map(e -> List.of(exact(e.row()), exact(e.column())))
                                .toList())
                .certified(Certificate.of(new Condition(
                        "no player gains by leaving an equilibrium, in doubles",
                        regret,
                        SupportEnumeration.TOLERANCE * scale(inputs))));
    }

    private static double scale(Inputs inputs) {
        return IntStream.range(0, 2)
                .mapToObj(i -> inputs.rows(i == 0 ? "A" : "B"))
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToDouble(Math::abs)
                .reduce(1, Math::max);
    }

    private static List<String> exact(List<BigFraction> mix) {
        return mix.stream()
                .map(p -> p.getDenominator().equals(java.math.BigInteger.ONE)
                        ? p.getNumerator().toString()
                        : p.getNumerator() + "/" + p.getDenominator())
                .toList();
    }

    private static double[][] matrix(Inputs inputs, String name) {
        return inputs.rows(name).stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    private static NormalFormGame bimatrix(Inputs inputs) {
        return NormalFormGame.bimatrix(matrix(inputs, "A"), matrix(inputs, "B"));
    }

    static NormalFormGame game(Inputs inputs) {
        return inputs.has("A") ? bimatrix(inputs) : PayoffTable.game(inputs);
    }

    private static Answer pure(Inputs inputs) {
        return Answer.of("pure", game(inputs).pureEquilibria());
    }

    private static Answer mixed(Inputs inputs) {
        NormalFormGame game = game(inputs);
        List<MixedProfile> found = SupportEnumeration.of(game);
        double regret = found.stream().mapToDouble(game::regret).max().orElse(0);
        return Answer.of(
                        "pure",
                        game.pureEquilibria(),
                        "equilibrium",
                        Answer.oneOf(
                                found.stream().map(MixedProfile::strategies).toList()),
                        "equilibria",
                        found.stream().map(MixedProfile::strategies).toList(),
                        "regret",
                        regret,
                        "mixed_uniform_regret",
                        game.regret(MixedProfile.uniform(game)))
                .certified(regretOf(game, regret));
    }

    /** That nobody gains by leaving an equilibrium, as far as payoffs can be told. */
    static Certificate regretOf(NormalFormGame game, double regret) {
        return Certificate.of(new Condition("no player gains by leaving an equilibrium", regret, 1e-9 * largest(game)));
    }

    private static double largest(NormalFormGame game) {
        double largest = 1;
        for (int profile = 0; profile < game.profiles(); profile++) {
            for (int player = 0; player < game.players(); player++) {
                largest = Math.max(largest, Math.abs(game.payoff(profile, player)));
            }
        }
        return largest;
    }

    private static Answer quantalResponse(Inputs inputs) {
        QuantalResponse.Found found = QuantalResponse.of(game(inputs), inputs.number("lambda"));
        List<List<Double>> mixes = found.profile().strategies();
        return Answer.of("p", mixes.get(0), "q", mixes.get(1), "equilibrium", mixes)
                .certified(found.certificate());
    }

    private static AlphaRank ranking(Inputs inputs) {
        return new AlphaRank(inputs.count("m"), inputs.number("alpha"));
    }

    private static Answer alphaRankOfOne(Inputs inputs) {
        double[] shares = ranking(inputs)
                .single(matrix(inputs, inputs.has("M") ? "M" : "A"), inputs.flag("local_selection", true));
        return distribution(Answer.of("pi", CoalitionKinds.list(shares)), shares);
    }

    private static Answer alphaRank(Inputs inputs) {
        NormalFormGame game = game(inputs);
        double[] shares = ranking(inputs).multi(game);
        List<List<Integer>> profiles =
                IntStream.range(0, game.profiles()).mapToObj(game::strategiesOf).toList();
        return distribution(Answer.of("profiles", profiles, "pi", CoalitionKinds.list(shares)), shares);
    }

    private static Answer distribution(Answer answer, double... shares) {
        return answer.certified(Certificate.of(new Condition(
                "shares of time add up to 1", Math.abs(Arrays.stream(shares).sum() - 1), 1e-12)));
    }

    private static Answer fixedPoints(Inputs inputs) {
        double[][] payoffs = matrix(inputs, "A");
        return Answer.of(
                "xdot",
                inputs.rows("points").stream()
                        .map(point -> CoalitionKinds.list(ReplicatorDynamics.rate(
                                payoffs, point.stream().mapToDouble(x -> x).toArray())))
                        .toList());
    }

    private static Answer replicator(Inputs inputs) {
        if (inputs.has("A") && !inputs.has("B")) {
            return Answer.of(
                    "xdot", CoalitionKinds.list(ReplicatorDynamics.rate(matrix(inputs, "A"), inputs.array("x"))));
        }
        List<double[]> rates = ReplicatorDynamics.rates(game(inputs), new MixedProfile(inputs.rows("x")));
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        rates.forEach(rate -> {
            first.add(rate[0]);
            second.add(rate.length > 1 ? rate[1] : 0);
        });
        return Answer.of(
                "xdot", rates.stream().map(CoalitionKinds::list).toList(), "xdot_first", first, "xdot_second", second);
    }
}
