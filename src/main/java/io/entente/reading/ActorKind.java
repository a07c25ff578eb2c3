package io.entente.reading;

import io.entente.actor.Actor;
import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.actor.Regulator;
import io.entente.actor.Supplier;
import io.entente.describe.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of profiles. */
enum ActorKind {
    HYPERSCALER(Hyperscaler.class, true),
    LAB(ModelLab.class, true),
    REGULATOR(Regulator.class, false),
    SUPPLIER(Supplier.class, false);

    private final Class<? extends Record> type;
    private final boolean negotiates;

    <A extends Record & Actor> ActorKind(Class<A> type, boolean negotiates) {
        this.type = type;
        this.negotiates = negotiates;
    }

    /** As it is written: the folder of its profiles. */
    String word() {
        return Words.of(this);
    }

    /** What a profile becomes. */
    Class<? extends Record> type() {
        return type;
    }

    /** Whether it has a strategy. */
    boolean negotiates() {
        return negotiates;
    }

    /** All words. */
    static List<String> words() {
        return Arrays.stream(values()).map(ActorKind::word).toList();
    }

    /** The kind of this word. */
    static Optional<ActorKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The kind of an actor. */
    static ActorKind of(Actor actor) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(actor))
                .findFirst()
                .orElseThrow();
    }
}
