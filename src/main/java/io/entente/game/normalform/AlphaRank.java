package io.entente.game.normalform;

import io.entente.game.choice.Logit;
import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * α-rank [Omidshafiei2019]: how long a population of finite size spends in each monomorphic state where mutants appear
 * rarely and imitation favours what pays more. All probabilities are kept as logarithms, and the stationary
 * distribution comes from eliminating states without a subtraction [GrassmannTaksarHeyman1985], so that large
 * populations and strong selection neither overflow nor lose states.
 */
public final class AlphaRank {

    private final int population;
    private final double alpha;

    /**
     * A ranking.
     *
     * @param population m, individuals of each population, at least 2
     * @param alpha strength of selection, at least 0
     */
    public AlphaRank(int population, double alpha) {
        Check.that(population >= 2, "population size", population, "be at least 2", "write 50");
        this.population = population;
        this.alpha = Check.notNegative(alpha, "alpha");
    }

    /**
     * Share of time of each strategy of one population.
     *
     * @param payoffs what the row's strategy gets against the column's
     * @param local whether an individual meets one who plays the rival strategy, or draws a partner from the population
     */
    public double[] single(double[][] payoffs, boolean local) {
        int strategies = payoffs.length;
        for (double[] row : payoffs) {
            Check.that(row.length == strategies, "length of a row", row.length, "be " + strategies, "give a square");
        }
        double[][] rates = new double[strategies][strategies];
        for (int from = 0; from < strategies; from++) {
            Arrays.fill(rates[from], Double.NEGATIVE_INFINITY);
            for (int to = 0; to < strategies; to++) {
                if (to != from) {
                    rates[from][to] =
                            local ? fixation(payoffs[to][from] - payoffs[from][to]) : mixing(payoffs, to, from);
                }
            }
        }
        return stationary(rates);
    }

    /** Share of time of each pure profile of a population for each player, in row-major order. */
    public double[] multi(NormalFormGame game) {
        double[][] rates = new double[game.profiles()][game.profiles()];
        for (int from = 0; from < rates.length; from++) {
            Arrays.fill(rates[from], Double.NEGATIVE_INFINITY);
            for (int player = 0; player < game.players(); player++) {
                int base = from - game.strategy(from, player) * game.stride(player);
                for (int s = 0; s < game.strategies(player); s++) {
                    int to = base + s * game.stride(player);
                    if (to != from) {
                        rates[from][to] = fixation(game.payoff(to, player) - game.payoff(from, player));
                    }
                }
            }
        }
        return stationary(rates);
    }

    /** ln of (1 − e^(−αd)) / (1 − e^(−mαd)): a mutant that always gets d more takes over. */
    private double fixation(double difference) {
        double u = alpha * difference;
        if (Math.abs(u) < 1e-12) {
            return -StrictMath.log(population);
        }
        return u > 0
                ? StrictMath.log(-StrictMath.expm1(-u)) - StrictMath.log(-StrictMath.expm1(-population * u))
                : (population - 1) * u
                        + StrictMath.log(-StrictMath.expm1(u))
                        - StrictMath.log(-StrictMath.expm1(population * u));
    }

    /** ln of 1 / (1 + Σ_l Π_k≤l e^(−α (f_mutant(k) − f_resident(k)))): partners are drawn from the population. */
    private double mixing(double[][] payoffs, int mutant, int resident) {
        IntToDoubleFunction advantage = mutants -> {
            double others = population - 1;
            double ofMutant = payoffs[mutant][resident] * (population - mutants) / others
                    + payoffs[mutant][mutant] * (mutants - 1) / others;
            double ofResident = payoffs[resident][mutant] * mutants / others
                    + payoffs[resident][resident] * (population - mutants - 1) / others;
            return ofMutant - ofResident;
        };
        double sum = 0;
        double product = 0;
        for (int mutants = 1; mutants < population; mutants++) {
            product -= alpha * advantage.applyAsDouble(mutants);
            sum = logSum(sum, product);
        }
        return -sum;
    }

    private static double logSum(double one, double other) {
        double larger = Math.max(one, other);
        double smaller = Math.min(one, other);
        return smaller == Double.NEGATIVE_INFINITY
                ? larger
                : larger + StrictMath.log1p(StrictMath.exp(smaller - larger));
    }

    /** From logarithms of rates between states; a common factor of all rates does not matter. */
    private static double[] stationary(double[][] rates) {
        int states = rates.length;
        double[] leaving = new double[states];
        for (int k = states - 1; k > 0; k--) {
            leaving[k] = total(rates[k], k);
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    if (i != j) {
                        rates[i][j] = logSum(rates[i][j], rates[i][k] + rates[k][j] - leaving[k]);
                    }
                }
            }
        }
        double[] weight = new double[states];
        for (int k = 1; k < states; k++) {
            weight[k] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < k; i++) {
                weight[k] = logSum(weight[k], weight[i] + rates[i][k]);
            }
            weight[k] -= leaving[k];
        }
        return Logit.shares(weight);
    }

    private static double total(double[] logarithms, int count) {
        double total = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            total = logSum(total, logarithms[i]);
        }
        return total;
    }
}
