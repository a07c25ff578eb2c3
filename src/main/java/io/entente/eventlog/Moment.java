package io.entente.eventlog;

import java.util.Optional;

/**
 * When something happens in a run.
 *
 * @param period 0-based; empty before the first
 * @param round 0-based; empty outside rounds
 */
public record Moment(Optional<Integer> period, Optional<Integer> round) {

    /** Before the first period. */
    public static final Moment START = new Moment(Optional.empty(), Optional.empty());

    /** In a period, outside rounds. */
    public static Moment in(int period) {
        return new Moment(Optional.of(period), Optional.empty());
    }

    /** In a round of a period. */
    public static Moment in(int period, int round) {
        return new Moment(Optional.of(period), Optional.of(round));
    }
}
