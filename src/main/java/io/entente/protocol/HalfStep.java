package io.entente.protocol;

/**
 * A moment in a negotiation: in each round every party 0 acts in all its talks, then every party 1.
 *
 * @param round 0-based
 * @param party 0 or 1
 */
public record HalfStep(int round, int party) implements Comparable<HalfStep> {

    /** The one after this. */
    public HalfStep next() {
        return party == 0 ? new HalfStep(round, 1) : new HalfStep(round + 1, 0);
    }

    @Override
    public int compareTo(HalfStep other) {
        return Integer.compare(2 * round + party, 2 * other.round + other.party);
    }
}
