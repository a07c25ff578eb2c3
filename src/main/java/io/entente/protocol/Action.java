package io.entente.protocol;

/** What a party does when it is its turn in a talk. */
public sealed interface Action {

    /**
     * Offers an outcome; it counts as the offerer's own acceptance.
     *
     * @param outcome id in the talk's outcome space
     */
    record Propose(int outcome) implements Action {}

    /** Accepts the other side's last offer, provisionally. */
    record Accept() implements Action {}

    /** Walks away and ends the talk. */
    record Walk() implements Action {}
}
