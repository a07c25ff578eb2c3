package io.entente.game.coalition;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The smallest ε for which some allocation leaves no coalition a complaint above it, v(S) − x(S) ≤ ε for all S but
 * nobody and everybody [Maschler1979]. The core is empty where ε is above 0 [Gillies1959].
 *
 * @param epsilon ε; 0 for a single player
 * @param allocation one that reaches it
 * @param balanced coalitions with weights that prove no smaller ε is possible: the weights add up to 1 and cover every
 *     player equally often, say π, so that ε ≥ Σ weight · v(S) − π v(N) for every allocation; here it is equal
 */
public record LeastCore(double epsilon, List<Double> allocation, List<Weighted> balanced) {

    private static final double TOLERANCE = 1e-9;

    /**
     * A coalition and its weight.
     *
     * @param coalition bit mask
     * @param weight positive
     */
    public record Weighted(int coalition, double weight) {}

    public LeastCore {
        allocation = List.copyOf(allocation);
        balanced = List.copyOf(balanced);
    }

    /** The least core of a game. */
    public static LeastCore of(CharacteristicFunction game) {
        if (game.players() == 1) {
            return new LeastCore(0, List.of(game.value(1)), List.of());
        }
        ExcessProgram.Step step = new ExcessProgram(game, Equations.of(game), false).solve();
        List<Weighted> balanced = IntStream.range(0, step.tight().size())
                .mapToObj(i -> new Weighted(step.tight().get(i), step.weights().get(i)))
                .toList();
        return new LeastCore(step.excess(), step.allocation(), balanced);
    }

    /** Whether no allocation satisfies every coalition. */
    public boolean coreEmpty(CharacteristicFunction game) {
        return epsilon > TOLERANCE * game.scale();
    }

    /** Whether an allocation is in the core: efficient, and no coalition complains. Costs 2^n. */
    public static boolean inCore(CharacteristicFunction game, double[] allocation) {
        double all = CharacteristicFunction.sum(allocation, game.grandCoalition());
        return Math.abs(all - game.value(game.grandCoalition())) <= TOLERANCE * game.scale()
                && (game.players() == 1 || largestExcess(game, allocation) <= TOLERANCE * game.scale());
    }

    /** The largest complaint of any coalition but nobody and everybody; needs two players. */
    public static double largestExcess(CharacteristicFunction game, double[] allocation) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int coalition = 1; coalition < game.grandCoalition(); coalition++) {
            double excess = game.value(coalition) - CharacteristicFunction.sum(allocation, coalition);
            largest = Math.max(largest, excess);
        }
        return largest;
    }

    /** The ε that the balanced coalitions prove, and how far they are from covering everybody equally. */
    private double[] proof(CharacteristicFunction game) {
        double[] cover = new double[game.players()];
        double total = 0;
        double worth = 0;
        for (Weighted weighted : balanced) {
            total += weighted.weight();
            worth += weighted.weight() * game.value(weighted.coalition());
            for (int player = 0; player < cover.length; player++) {
                cover[player] += (weighted.coalition() >> player & 1) * weighted.weight();
            }
        }
        double off = Math.abs(total - 1);
        for (double often : cover) {
            off = Math.max(off, Math.abs(often - cover[0]));
        }
        return new double[] {worth - cover[0] * game.value(game.grandCoalition()), off};
    }

    /** Efficiency, the largest complaint against ε, and the balanced coalitions that allow no smaller one. */
    public Certificate certificate(CharacteristicFunction game) {
        double[] x = allocation.stream().mapToDouble(Double::doubleValue).toArray();
        double all = CharacteristicFunction.sum(x, game.grandCoalition());
        double complaint = game.players() == 1 ? 0 : largestExcess(game, x) - epsilon;
        double[] proof = game.players() == 1 ? new double[2] : proof(game);
        return Certificate.of(
                new Condition(
                        "the allocation hands out what all obtain together",
                        Math.abs(all - game.value(game.grandCoalition())),
                        TOLERANCE * 100 * game.scale()),
                new Condition(
                        "no coalition complains more than epsilon",
                        Math.max(0, complaint),
                        TOLERANCE * 100 * game.scale()),
                new Condition("balanced coalitions cover every player equally often", proof[1], TOLERANCE * 100),
                new Condition(
                        "and their worth proves that no smaller epsilon is possible",
                        game.players() == 1 ? 0 : Math.abs(epsilon - proof[0]),
                        TOLERANCE * 100 * game.scale()));
    }
}
