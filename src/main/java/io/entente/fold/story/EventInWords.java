package io.entente.fold.story;

import io.entente.event.Event;
import io.entente.id.TalkId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Events as sentences, and the talk each belongs to. Events that only carry figures have no sentence. */
final class EventInWords {

    private final Map<String, Telling> tellings = new TreeMap<>();

    EventInWords(Chronicle chronicle) {
        new TalkSentences(chronicle).addTo(this);
        new RightSentences(chronicle).addTo(this);
        new ReviewSentences(chronicle).addTo(this);
        new ContractSentences(chronicle).addTo(this);
    }

    /** What an event says, and where it belongs. */
    private record Telling(Function<Event, Optional<TalkId>> talk, Function<Event, String> sentence) {}

    /** Adds a kind of event that belongs to a talk. */
    <E extends Event> EventInWords tell(Class<E> kind, Function<E, TalkId> talk, Function<E, String> sentence) {
        tellings.put(
                kind.getSimpleName(),
                new Telling(
                        event -> Optional.of(talk.apply(kind.cast(event))), event -> sentence.apply(kind.cast(event))));
        return this;
    }

    /** Adds a kind of event outside talks. */
    <E extends Event> EventInWords tell(Class<E> kind, Function<E, String> sentence) {
        tellings.put(
                kind.getSimpleName(),
                new Telling(event -> Optional.empty(), event -> sentence.apply(kind.cast(event))));
        return this;
    }

    /** Whether events of this type have a sentence. */
    boolean tells(String type) {
        return tellings.containsKey(type);
    }

    Optional<String> sentence(Event event) {
        return Optional.ofNullable(tellings.get(event.type()))
                .map(t -> t.sentence().apply(event));
    }

    Optional<TalkId> talk(Event event) {
        return Optional.ofNullable(tellings.get(event.type()))
                .flatMap(t -> t.talk().apply(event));
    }
}
