package io.entente.game.coalition;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The allocation that makes the largest complaint smallest, then the second largest, and so on [Schmeidler1969]; the
 * prenucleolus lets a player get less than it is worth alone. A complaint is an excess v(S) − x(S). Found by a sequence
 * of linear programs [Maschler1979], at most one for each player; each fixes the coalitions that are at the bound in
 * every solution.
 *
 * @param allocation what each player gets
 * @param levels the complaints that were fixed, largest first
 * @param certificate efficiency, order of the levels, floors and balancedness [Kohlberg1971]
 */
public record Nucleolus(List<Double> allocation, List<Level> levels, Certificate certificate) {

    private static final double TOLERANCE = 1e-7;

    public Nucleolus {
        allocation = List.copyOf(allocation);
        levels = List.copyOf(levels);
    }

    /**
     * Coalitions that complain equally.
     *
     * @param excess v(S) − x(S) of each
     * @param coalitions masks; balanced together with those of the levels before
     */
    public record Level(double excess, List<Integer> coalitions) {

        public Level {
            coalitions = List.copyOf(coalitions);
        }
    }

    /**
     * The nucleolus.
     *
     * @throws IllegalArgumentException where the players are worth more alone than together
     */
    public static Nucleolus of(CharacteristicFunction game) {
        double alone = 0;
        for (int player = 0; player < game.players(); player++) {
            alone += game.value(1 << player);
        }
        double all = game.value(game.grandCoalition());
        Check.that(
                alone <= all + 1e-12 * game.scale(),
                "sum of what players are worth alone",
                alone,
                "be at most what all obtain together, " + all,
                "ask for the prenucleolus");
        return search(game, true);
    }

    /** The prenucleolus. */
    public static Nucleolus preliminary(CharacteristicFunction game) {
        return search(game, false);
    }

    private static Nucleolus search(CharacteristicFunction game, boolean imputations) {
        Equations equations = Equations.of(game);
        List<Level> levels = new ArrayList<>();
        while (!equations.complete()) {
            ExcessProgram.Step step = new ExcessProgram(game, equations, imputations).solve();
            for (int coalition : step.tight()) {
                equations = equations.with(coalition, game.value(coalition) - step.excess());
            }
            for (int alone : step.floors()) {
                equations = equations.with(alone, game.value(alone));
            }
            if (!step.tight().isEmpty()) {
                levels.add(new Level(step.excess(), step.tight()));
            }
        }
        double[] allocation = equations.solution();
        Certificate certificate = certificate(game, allocation, levels, imputations);
        return new Nucleolus(Arrays.stream(allocation).boxed().toList(), levels, certificate);
    }

    private static Certificate certificate(
            CharacteristicFunction game, double[] allocation, List<Level> levels, boolean imputations) {
        double scale = game.scale();
        double all = CharacteristicFunction.sum(allocation, game.grandCoalition());
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition(
                "the allocation hands out what all obtain together",
                Math.abs(all - game.value(game.grandCoalition())),
                TOLERANCE * scale));
        double uneven = 0;
        for (Level level : levels) {
            for (int coalition : level.coalitions()) {
                double excess = game.value(coalition) - CharacteristicFunction.sum(allocation, coalition);
                uneven = Math.max(uneven, Math.abs(excess - level.excess()));
            }
        }
        conditions.add(new Condition("coalitions of a level complain equally", uneven, TOLERANCE * scale));
        conditions.add(new Condition(
                "no coalition complains more than the first level",
                Math.max(0, LeastCore.largestExcess(game, allocation) - first(levels, game, allocation)),
                TOLERANCE * scale));
        double below = 0;
        for (int player = 0; imputations && player < allocation.length; player++) {
            below = Math.max(below, game.value(1 << player) - allocation[player]);
        }
        conditions.add(new Condition("nobody gets less than it is worth alone", below, TOLERANCE * scale));
        return new Certificate(conditions, "");
    }

    private static double first(List<Level> levels, CharacteristicFunction game, double[] allocation) {
        return levels.isEmpty()
                ? LeastCore.largestExcess(game, allocation)
                : levels.get(0).excess();
    }
}
