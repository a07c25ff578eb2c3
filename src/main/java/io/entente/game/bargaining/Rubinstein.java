package io.entente.game.bargaining;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.quantity.Check;

/**
 * Two players share a pie by alternating offers; each round of delay costs a player the factor of its patience
 * [Rubinstein1982]. All solutions cost the same time except the finite game, which costs its rounds.
 *
 * @param delta1 patience of player 1, in [0, 1]
 * @param delta2 patience of player 2, in [0, 1]; not both 1
 * @param pie what is shared, positive
 */
public record Rubinstein(double delta1, double delta2, double pie) {

    private static final double TOLERANCE = 1e-12;

    public Rubinstein {
        Check.share(delta1, "discount factor of player 1");
        Check.share(delta2, "discount factor of player 2");
        Check.positive(pie, "pie");
    }

    /**
     * The only subgame-perfect equilibrium of the game without end: whoever opens gets (1 − δ of the other) / (1 − δ1
     * δ2), agreed at once.
     *
     * @param opener 1 or 2
     */
    public Split equilibrium(int opener) {
        return withOutsideOption(opener, 0);
    }

    /**
     * The equilibrium where player 2 may take an outside option when it responds: the option counts only where it is
     * better than what player 2 gets without it [BinmoreShakedSutton1989].
     *
     * @param opener 1 or 2
     * @param outside2 worth of the option to player 2; one above the pie is taken at once
     */
    public Split withOutsideOption(int opener, double outside2) {
        Check.that(opener == 1 || opener == 2, "player who opens", opener, "be 1 or 2", "write 1");
        Check.notNegative(outside2, "outside option of player 2");
        Check.that(
                delta1 * delta2 < 1,
                "discount factors",
                delta1 + ", " + delta2,
                "not both be 1",
                "write 0.999 for a patient player");
        double free = delta2 * (1 - delta1) / (1 - delta1 * delta2) * pie;
        double responder2 = Math.max(free, Math.min(outside2, pie));
        double proposer1 = pie - responder2;
        double proposer2 = pie - delta1 * proposer1;
        Certificate certificate = Certificate.of(
                new Condition(
                        "player 2 is as well off responding as with the better of waiting and its option",
                        Math.abs(responder2 - Math.max(delta2 * proposer2, Math.min(outside2, pie))),
                        TOLERANCE * pie),
                new Condition(
                        "player 1 is indifferent between player 2's offer and waiting",
                        Math.abs(pie - proposer2 - delta1 * proposer1),
                        TOLERANCE * pie));
        if (outside2 > pie) {
            return opener == 1
                    ? new Split(0, outside2, certificate)
                    : new Split(0, Math.max(pie, delta2 * outside2), certificate);
        }
        return opener == 1
                ? new Split(proposer1, responder2, certificate)
                : new Split(pie - proposer2, proposer2, certificate);
    }

    /** Weight of player 1 in the Nash solution that the equilibrium tends to as offers become frequent: ln δ2 / (ln δ1 +
     * ln δ2) [BinmoreRubinsteinWolinsky1986]. */
    public double limitWeight() {
        Check.that(
                delta1 > 0 && delta2 > 0 && delta1 * delta2 < 1,
                "discount factors",
                delta1 + ", " + delta2,
                "be above 0 and not both be 1",
                "write 0.9");
        double patience1 = StrictMath.log(delta1);
        double patience2 = StrictMath.log(delta2);
        return patience2 / (patience1 + patience2);
    }

    /**
     * The subgame-perfect equilibrium of the game with a last round [Stahl1972]: whoever proposes offers the other what
     * waiting is worth to it. Where waiting is worth more to both than the pie, they wait.
     *
     * @param rounds at least 1; player 1 proposes in the first, the players take turns
     * @param disagreement1 what player 1 has a round after the last, without an agreement
     * @param disagreement2 what player 2 has then
     */
    public Split finite(int rounds, double disagreement1, double disagreement2) {
        Check.that(rounds >= 1, "number of rounds", rounds, "be at least 1", "write 1 for an ultimatum");
        double first = Check.finite(disagreement1, "disagreement value of player 1");
        double second = Check.finite(disagreement2, "disagreement value of player 2");
        double residual = 0;
        for (int round = rounds; round >= 1; round--) {
            boolean firstProposes = round % 2 == 1;
            double waiting1 = delta1 * first;
            double waiting2 = delta2 * second;
            boolean agree = waiting1 + waiting2 <= pie;
            first = agree && firstProposes ? pie - waiting2 : waiting1;
            second = agree && !firstProposes ? pie - waiting1 : waiting2;
            residual = Math.max(residual, agree ? Math.abs(first + second - pie) : 0);
        }
        return new Split(
                first,
                second,
                Certificate.of(
                        new Condition("agreed shares add up to the pie in every round", residual, TOLERANCE * pie)));
    }
}
