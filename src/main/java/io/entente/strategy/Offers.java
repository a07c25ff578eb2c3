package io.entente.strategy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The offers of one party in a talk. Immutable: appending gives the next history, which shares all that came before, so
 * that a talk costs memory in proportion to its length.
 *
 * <p>Appending, the size, the first and the last offer cost the same however long the talk; the k-th latest costs k.
 */
public final class Offers {

    /** No offer yet. */
    public static final Offers NONE = new Offers(Optional.empty(), 0, -1, -1);

    private final Optional<Offers> before;
    private final int size;
    private final int first;
    private final int last;

    private Offers(Optional<Offers> before, int size, int first, int last) {
        this.before = before;
        this.size = size;
        this.first = first;
        this.last = last;
    }

    /** The history of these outcome ids, oldest first. */
    public static Offers of(List<Integer> outcomes) {
        Offers offers = NONE;
        for (int outcome : outcomes) {
            offers = offers.and(outcome);
        }
        return offers;
    }

    /** This history and one more offer, an outcome id. */
    public Offers and(int outcome) {
        return new Offers(Optional.of(this), size + 1, size == 0 ? outcome : first, outcome);
    }

    /** Number of offers. */
    public int size() {
        return size;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The first offer; refuses an empty history. */
    public int first() {
        Objects.checkIndex(0, size);
        return first;
    }

    /** The latest offer; refuses an empty history. */
    public int last() {
        Objects.checkIndex(0, size);
        return last;
    }

    /** The offer made so many offers before the latest; 0 is the latest. Costs that number. */
    public int back(int steps) {
        Objects.checkIndex(steps, size);
        Offers at = this;
        for (int i = 0; i < steps; i++) {
            at = at.before.orElseThrow();
        }
        return at.last;
    }

    /** The latest offers, oldest first: at most so many. Costs the number returned. */
    public int[] latest(int most) {
        int[] offers = new int[Math.min(most, size)];
        Offers at = this;
        for (int i = offers.length - 1; i >= 0; i--) {
            offers[i] = at.last;
            at = at.before.orElseThrow();
        }
        return offers;
    }

    /** All offers, oldest first. Costs their number. */
    public IntStream stream() {
        return IntStream.of(latest(size));
    }

    /** Shows the outcome ids, oldest first. */
    @Override
    public String toString() {
        return stream().boxed().toList().toString();
    }
}
