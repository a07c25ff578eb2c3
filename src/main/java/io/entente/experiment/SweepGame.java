package io.entente.experiment;

import io.entente.quantity.Check;
import io.entente.scenario.Sweep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A sweep that varies the strategies of several roles, all with all, as a game: what a role gets is its utility at the end
 * of a run, in USD bn.
 */
public final class SweepGame {

    private static final String UTILITY = "utilityUsdBn.";

    private SweepGame() {}

    /** The players, in the order of the sweep's factors: one for each. */
    public static List<String> roles(Sweep sweep) {
        return sweep.factors().stream()
                .map(factor -> factor.path().split("\\.", 2)[0])
                .toList();
    }

    /**
     * The game, from the replications that finished in every cell.
     *
     * @param cells of the design
     * @param metrics of every finished run, by name, cell and seed
     * @throws IllegalArgumentException where the sweep varies anything else, in another design, or is not finished
     */
    public static EmpiricalGame of(
            Sweep sweep, List<Cell> cells, Map<String, Map<Integer, Map<Long, Double>>> metrics) {
        List<String> roles = roles(sweep);
        boolean strategies = roles.size() > 1
                && new HashSet<>(roles).size() == roles.size()
                && sweep.design() == Sweep.Design.FULL_FACTORIAL
                && sweep.factors().stream().allMatch(SweepGame::isStrategy);
        Check.that(
                strategies,
                "sweep",
                sweep.name(),
                "be a full factorial of strategies, one factor for each of two or more actors",
                "write factors such as {path: openai.strategy.offer, values: [linear, conceder]}");
        List<List<List<Double>>> samples = new ArrayList<>();
        cells.forEach(cell -> samples.add(new ArrayList<>()));
        for (String role : roles) {
            double[][] utility = PairedMetric.of(cells, metrics.getOrDefault(UTILITY + role, Map.of()));
            for (int profile = 0; profile < utility.length; profile++) {
                samples.get(profile).add(Arrays.stream(utility[profile]).boxed().toList());
            }
        }
        return new EmpiricalGame(
                sweep.factors().stream().map(Sweep.Factor::values).toList(), samples);
    }

    private static boolean isStrategy(Sweep.Factor factor) {
        return factor.path().matches("[^.]+\\.strategy(\\..+)?");
    }
}
