package io.entente.strategy.offer;

import io.entente.strategy.Offers;
import java.util.BitSet;

/**
 * Which outcomes a history holds. Immutable; following the history costs what is new in it.
 *
 * @param outcomes ids offered so far; never changed once the value is made
 * @param count how many different ones
 * @param seen how many offers of the history have been counted
 */
record Distinct(BitSet outcomes, int count, int seen) {

    /** Before the first offer. */
    static final Distinct NONE = new Distinct(new BitSet(), 0, 0);

    /** After all offers of a history that goes on from the one counted so far. */
    Distinct after(Offers offers) {
        BitSet more = outcomes;
        int different = count;
        for (int outcome : offers.latest(offers.size() - seen)) {
            if (!more.get(outcome)) {
                more = (BitSet) more.clone();
                more.set(outcome);
                different++;
            }
        }
        return new Distinct(more, different, offers.size());
    }
}
