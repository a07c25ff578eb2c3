package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;

/**
 * Leverage moved, and why.
 *
 * @param causeSeq sequence number of the event that caused it
 * @param causeType its type
 * @param causeActors its actors
 * @param shifts one for each ordered pair whose leverage changed
 */
public record LeverageShifted(long causeSeq, String causeType, List<ActorId> causeActors, List<Shift> shifts)
        implements Event {

    /**
     * How much one pair's leverage moved.
     *
     * @param holder i
     * @param over j
     * @param before Λ_ij before the event
     * @param after Λ_ij after it
     * @param ownPart what contracts of i or j did
     * @param externality what everything else did; the two add up to after − before
     */
    public record Shift(
            ActorId holder, ActorId over, double before, double after, double ownPart, double externality) {}

    @Override
    public List<ActorId> actors() {
        return causeActors;
    }
}
