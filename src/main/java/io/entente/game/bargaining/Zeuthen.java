package io.entente.game.bargaining;

/**
 * Who concedes next, by the risk each side can take of a conflict [Zeuthen1930] [Harsanyi1956]: the share of its own
 * offer that it gives up by accepting the other's. The one who can risk less concedes; with equal risks both do.
 *
 * @param risk1 of side 1, in [0, 1] where its own offer is the better one
 * @param risk2 of side 2
 */
public record Zeuthen(double risk1, double risk2) {

    /**
     * The risks.
     *
     * @param mine1 what side 1's offer is worth to it
     * @param theirs1 what side 2's offer is worth to side 1
     * @param mine2 what side 2's offer is worth to it
     * @param theirs2 what side 1's offer is worth to side 2
     * @param conflict1 what conflict is worth to side 1
     * @param conflict2 what conflict is worth to side 2
     */
    public static Zeuthen of(
            double mine1, double theirs1, double mine2, double theirs2, double conflict1, double conflict2) {
        return new Zeuthen(risk(mine1, theirs1, conflict1), risk(mine2, theirs2, conflict2));
    }

    /** Risk limit of a side; 1 for one that its own offer leaves no better off than conflict: it has nothing to lose. */
    public static double risk(double own, double other, double conflict) {
        return own > conflict ? (own - other) / (own - conflict) : 1;
    }

    /** Whether side 1 concedes. */
    public boolean firstConcedes() {
        return risk1 <= risk2;
    }

    /** Whether side 2 concedes. */
    public boolean secondConcedes() {
        return risk2 <= risk1;
    }
}
