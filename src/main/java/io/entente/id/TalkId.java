package io.entente.id;

import io.entente.quantity.Quarter;

/**
 * Names a talk by its quarter and its parties, hyperscaler first: {@code 2026-Q1/amazon~openai}.
 *
 * @param value the identifier as it stands in the log
 */
public record TalkId(String value) implements Comparable<TalkId> {

    /** The talk of a pair in a quarter; a pair talks at most once a quarter. */
    public static TalkId of(Quarter quarter, ActorId hyperscaler, ActorId lab) {
        return new TalkId(quarter + "/" + hyperscaler + "~" + lab);
    }

    /** Whether it is a talk of this pair, of whatever quarter. */
    public boolean joins(ActorId hyperscaler, ActorId lab) {
        return value.endsWith("/" + hyperscaler + "~" + lab);
    }

    @Override
    public int compareTo(TalkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
