package io.entente.experiment;

/** Where two strategies of a tournament meet. */
interface Arena {

    /**
     * Holds one session. What a strategy throws, and what it takes too long for, is its own affair.
     *
     * @param arm1 which of its strategies the first uses
     * @param arm2 which the second uses
     */
    SessionRow hold(Pairing pairing, int arm1, int arm2);
}
