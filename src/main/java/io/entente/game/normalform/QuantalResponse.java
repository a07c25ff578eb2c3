package io.entente.game.normalform;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.game.choice.Logit;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Logit quantal response equilibrium [McKelveyPalfrey1995]: everybody plays each pure strategy in proportion to
 * e^(λ × its expected payoff). The principal branch is followed from uniform play at λ = 0 by steps along its length
 * [Turocy2005], so that it may turn back without being lost.
 */
public final class QuantalResponse {

    private static final double TOLERANCE = 1e-10;
    private static final double FIRST_STEP = 0.01;
    private static final double LARGEST_STEP = 0.5;
    private static final double SMALLEST_STEP = 1e-9;
    private static final double LOST = 10;
    private static final int MOST_STEPS = 200_000;
    private static final int CORRECTIONS = 8;

    private final NormalFormGame game;
    private final int size;

    /** How far the branch has been followed: logarithms of probabilities, then λ. */
    private RealVector reached;

    private RealVector direction;
    private double step = FIRST_STEP;

    /** The branch of a game, from its beginning. Not for threads to share. */
    QuantalResponse(NormalFormGame game) {
        this.game = game;
        int all = 0;
        for (int player = 0; player < game.players(); player++) {
            all += game.strategies(player);
        }
        size = all;
        reached = start();
        direction = new ArrayRealVector(size + 1);
        direction.setEntry(size, 1);
    }

    /**
     * What everybody plays.
     *
     * @param profile probabilities
     * @param certificate by how much they differ from the response to each other
     */
    public record Found(MixedProfile profile, Certificate certificate) {}

    /**
     * The equilibrium on the principal branch.
     *
     * @param lambda precision of the players, at least 0; 0 is uniform play
     */
    public static Found of(NormalFormGame game, double lambda) {
        Check.notNegative(lambda, "lambda");
        MixedProfile profile = new QuantalResponse(game)
                .profile(lambda)
                .orElseThrow(
                        () -> Check.refusal("lambda", lambda, "lie on the branch that can be followed", "lower it"));
        double residual = residual(game, profile, lambda);
        return new Found(
                profile,
                Certificate.of(new Condition("everybody plays the logit response to the others", residual, 1e-8)));
    }

    /** The profile at a λ not below the last that was asked for; empty where the branch can't be followed so far. */
    Optional<MixedProfile> profile(double lambda) {
        return follow(lambda).map(this::profile);
    }

    private static double residual(NormalFormGame game, MixedProfile profile, double lambda) {
        double largest = 0;
        for (int player = 0; player < game.players(); player++) {
            double[] utilities = game.against(profile, player);
            for (int s = 0; s < utilities.length; s++) {
                utilities[s] *= lambda;
            }
            double[] response = Logit.shares(utilities);
            for (int s = 0; s < response.length; s++) {
                largest = Math.max(largest, Math.abs(response[s] - profile.chance(player, s)));
            }
        }
        return largest;
    }

    private Optional<RealVector> follow(double lambda) {
        for (int count = 0; count < MOST_STEPS && reached.getEntry(size) < lambda; count++) {
            direction = tangent(reached, direction);
            RealVector next = correct(reached.add(direction.mapMultiply(step)), direction);
            boolean failed = next.isNaN() || next.getDistance(reached) > 2 * step;
            if (failed && step <= SMALLEST_STEP) {
                return Optional.empty();
            } else if (failed) {
                step /= 2;
            } else if (next.getEntry(size) >= lambda) {
                return Optional.of(atLambda(reached, next, lambda));
            } else {
                reached = next;
                step = Math.min(LARGEST_STEP, step * 1.3);
            }
        }
        return reached.getEntry(size) < lambda ? Optional.empty() : Optional.of(reached);
    }

    private RealVector start() {
        RealVector start = new ArrayRealVector(size + 1);
        int at = 0;
        for (int player = 0; player < game.players(); player++) {
            for (int s = 0; s < game.strategies(player); s++) {
                start.setEntry(at++, -StrictMath.log(game.strategies(player)));
            }
        }
        return start;
    }

    /** Between two points of the branch, the one at λ: Newton's method with λ held. */
    private RealVector atLambda(RealVector before, RealVector after, double lambda) {
        double share = (lambda - before.getEntry(size)) / (after.getEntry(size) - before.getEntry(size));
        RealVector at = before.add(after.subtract(before).mapMultiply(share));
        at.setEntry(size, lambda);
        RealVector held = new ArrayRealVector(size + 1);
        held.setEntry(size, 1);
        for (int i = 0; i < 5 * CORRECTIONS; i++) {
            at = newton(at, held);
        }
        return at;
    }

    private RealVector tangent(RealVector at, RealVector last) {
        RealVector right = new ArrayRealVector(size + 1);
        right.setEntry(size, 1);
        RealVector tangent = new LUDecomposition(slopes(at, last)).getSolver().solve(right);
        return tangent.unitVector();
    }

    private RealVector correct(RealVector guess, RealVector direction) {
        RealVector at = guess;
        for (int i = 0; i < CORRECTIONS; i++) {
            RealVector next = newton(at, direction);
            double change = next.getLInfDistance(at);
            if (change < TOLERANCE) {
                return next;
            }
            if (!(change < LOST)) {
                break;
            }
            at = next;
        }
        return at.mapMultiply(Double.NaN);
    }

    private RealVector newton(RealVector at, RealVector normal) {
        return at.subtract(new LUDecomposition(slopes(at, normal)).getSolver().solve(values(at)));
    }

    /** For each player: its probabilities add up to 1, and ln p_s − ln p_0 = λ (u_s − u_0). */
    private RealVector values(RealVector at) {
        RealVector values = new ArrayRealVector(size + 1);
        MixedProfile profile = profile(at);
        int first = 0;
        for (int player = 0; player < game.players(); player++) {
            double[] utility = game.against(profile, player);
            double sum = -1;
            for (int s = 0; s < utility.length; s++) {
                sum += StrictMath.exp(at.getEntry(first + s));
                values.setEntry(
                        first + s,
                        at.getEntry(first + s) - at.getEntry(first) - at.getEntry(size) * (utility[s] - utility[0]));
            }
            values.setEntry(first, sum);
            first += utility.length;
        }
        return values;
    }

    private RealMatrix slopes(RealVector at, RealVector normal) {
        RealMatrix slopes = new Array2DRowRealMatrix(size + 1, size + 1);
        MixedProfile profile = profile(at);
        int first = 0;
        for (int player = 0; player < game.players(); player++) {
            double[] utility = game.against(profile, player);
            for (int s = 0; s < utility.length; s++) {
                slopes.setEntry(first, first + s, StrictMath.exp(at.getEntry(first + s)));
                if (s > 0) {
                    slopes.setEntry(first + s, first + s, 1);
                    slopes.setEntry(first + s, first, -1);
                    slopes.setEntry(first + s, size, utility[0] - utility[s]);
                }
            }
            addOthers(slopes, at, profile, player, first);
            first += utility.length;
        }
        slopes.setRowVector(size, normal);
        return slopes;
    }

    private void addOthers(RealMatrix slopes, RealVector at, MixedProfile profile, int player, int first) {
        int column = 0;
        for (int other = 0; other < game.players(); other++) {
            if (other != player) {
                double[][] pairs = game.against(profile, player, other);
                for (int s = 1; s < pairs.length; s++) {
                    for (int its = 0; its < pairs[s].length; its++) {
                        double weight = at.getEntry(size) * StrictMath.exp(at.getEntry(column + its));
                        slopes.setEntry(first + s, column + its, -weight * (pairs[s][its] - pairs[0][its]));
                    }
                }
            }
            column += game.strategies(other);
        }
    }

    private MixedProfile profile(RealVector at) {
        List<List<Double>> strategies = new ArrayList<>();
        int first = 0;
        for (int player = 0; player < game.players(); player++) {
            double[] utilities = at.getSubVector(first, game.strategies(player)).toArray();
            List<Double> mix = new ArrayList<>();
            for (double share : Logit.shares(utilities)) {
                mix.add(share);
            }
            strategies.add(mix);
            first += game.strategies(player);
        }
        return new MixedProfile(strategies);
    }
}
