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
     * @param own1 what side 1's offer is worth to it
     * @param other1 what side 2's offer is worth to side 1
     * @param own2 what side 2's offer is worth to it
     * @param other2 what side 1's offer is worth to side 2
     * @param conflict1 what conflict is worth to side 1
     * @param conflict2 what conflict is worth to side 2
     */
    public static Zeuthen of(
            double own1, double other1, double own2, double other2, double conflict1, double conflict2) {
        return new Zeuthen(risk(own1, other1, conflict1), risk(own2, other2, conflict2));
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
