package io.entente.session;

import io.entente.strategy.Offers;
import java.util.List;
import java.util.Optional;

/**
 * What came of a session.
 *
 * @param agreement outcome id agreed; empty without an agreement
 * @param end why it ended
 * @param step rounds begun: the 0-based round of the last move plus 1
 * @param offers of each party, in the order of moving, and after them of a mediator; acceptances are not among them
 */
public record SessionResult(Optional<Integer> agreement, End end, int step, List<Offers> offers) {

    /** Why a session ended. */
    public enum End {
        /** All agreed. */
        AGREEMENT,
        /** The rounds were over. */
        DEADLINE,
        /** A party walked away. */
        WALKED
    }

    public SessionResult {
        offers = List.copyOf(offers);
    }

    /** Number of offers of all parties together. */
    public int offersMade() {
        return offers.stream().mapToInt(Offers::size).sum();
    }
}
