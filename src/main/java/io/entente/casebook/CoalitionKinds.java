package io.entente.casebook;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.game.coalition.Assignment;
import io.entente.game.coalition.Banzhaf;
import io.entente.game.coalition.CharacteristicFunction;
import io.entente.game.coalition.MyersonValue;
import io.entente.game.coalition.OwenValue;
import io.entente.game.coalition.ShapleyValue;
import io.entente.game.coalition.WeightedVoting;
import java.util.Arrays;
import java.util.List;

/** Values and power in coalitions. */
final class CoalitionKinds {

    static final List<Kind> ALL = List.of(
            new Kind("shapley", CoalitionKinds::shapley),
            new Kind("shapley_cost", CoalitionKinds::shapley),
            new Kind("shapley_shubik", CoalitionKinds::shapleyShubik),
            new Kind("banzhaf", CoalitionKinds::banzhaf),
            new Kind("banzhaf_value", inputs -> Answer.of("value", list(Banzhaf.value(CoalitionInputs.game(inputs))))),
            new Kind("owen", CoalitionKinds::owen),
            new Kind("myerson", CoalitionKinds::myerson),
            new Kind("myerson_fairness", CoalitionKinds::fairness),
            new Kind("assignment", CoalitionKinds::assignment));

    private static final int MOST_MATCHINGS = 1000;
    private static final double TOLERANCE = 1e-9;

    private CoalitionKinds() {}

    private static Answer shapley(Inputs inputs) {
        CharacteristicFunction game = CoalitionInputs.game(inputs);
        return efficient(ShapleyValue.of(game), game);
    }

    private static Answer shapleyShubik(Inputs inputs) {
        if (CoalitionInputs.voting(inputs).isEmpty()) {
            return shapley(inputs);
        }
        return power(CoalitionInputs.voting(inputs).get().shapleyShubik());
    }

    private static Answer power(double[] index) {
        double sum = Arrays.stream(index).sum();
        return Answer.of("phi", list(index))
                .certified(Certificate.of(new Condition("power adds up to 1", Math.abs(sum - 1), TOLERANCE)));
    }

    private static Answer efficient(double[] values, CharacteristicFunction game) {
        double sum = Arrays.stream(values).sum();
        double all = game.value(game.grandCoalition());
        return Answer.of("phi", list(values))
                .certified(Certificate.of(new Condition(
                        "values add up to what all obtain together",
                        Math.abs(sum - all),
                        TOLERANCE * Math.max(1, Math.abs(all)))));
    }

    private static Answer banzhaf(Inputs inputs) {
        double[] swings = CoalitionInputs.voting(inputs)
                .map(WeightedVoting::swings)
                .orElseGet(() -> Banzhaf.swings(CoalitionInputs.game(inputs)));
        double all = Arrays.stream(swings).sum();
        return Answer.of(
                "raw",
                list(swings),
                "normalized",
                list(Arrays.stream(swings).map(s -> all == 0 ? 0 : s / all).toArray()));
    }

    private static Answer owen(Inputs inputs) {
        CharacteristicFunction game = CoalitionInputs.game(inputs);
        return efficient(OwenValue.of(game, CoalitionInputs.unions(inputs)), game);
    }

    private static Answer myerson(Inputs inputs) {
        CharacteristicFunction game =
                MyersonValue.restricted(CoalitionInputs.game(inputs), CoalitionInputs.links(inputs, "edges"));
        return efficient(ShapleyValue.of(game), game);
    }

    private static Answer fairness(Inputs inputs) {
        CharacteristicFunction game = CoalitionInputs.game(inputs);
        double[] change = MyersonValue.fairness(
                game, CoalitionInputs.links(inputs, "edges"), CoalitionInputs.link(inputs, "edge"));
        return Answer.of("change", list(change))
                .certified(Certificate.of(new Condition(
                        "both ends gain the same",
                        Math.abs(change[0] - change[1]),
                        TOLERANCE * Math.max(1, Math.abs(change[0])))));
    }

    private static Answer assignment(Inputs inputs) {
        double[][] surplus = inputs.rows("surplus").stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        Assignment best = Assignment.of(surplus);
        List<List<Double>> matchings = best.optimalMatchings(surplus, MOST_MATCHINGS).stream()
                .map(matching -> matching.stream().map(column -> column + 1.0).toList())
                .toList();
        return Answer.of(
                        "value",
                        best.value(),
                        "matching",
                        Answer.oneOf(matchings),
                        "row_share",
                        best.rowShare(),
                        "column_share",
                        best.columnShare())
                .certified(best.certificate(surplus));
    }

    static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
