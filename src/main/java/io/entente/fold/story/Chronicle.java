package io.entente.fold.story;

import io.entente.event.Event;
import io.entente.event.RunStarted;
import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A log in memory, an event's sequence number its place: who takes part, and what happened when. */
final class Chronicle {

    private final RunStarted started;
    private final List<Occurrence<Event>> moments;
    private final Map<ActorId, RunStarted.Participant> participants;

    private Chronicle(RunStarted started, List<Occurrence<Event>> moments) {
        this.started = started;
        this.moments = List.copyOf(moments);
        Map<ActorId, RunStarted.Participant> known = new TreeMap<>();
        started.participants().forEach(p -> known.put(p.actor(), p));
        this.participants = Collections.unmodifiableMap(known);
    }

    /** Reads a log that begins with its {@link RunStarted}. */
    static Chronicle of(List<LogRecord> records) {
        RunStarted started = EventLogReader.started(records);
        List<Occurrence<Event>> moments = new ArrayList<>(records.size());
        for (LogRecord line : records) {
            moments.add(new Occurrence<>(
                    line.seq(), line.period().map(started.start()::plus), line.round(), line.payload()));
        }
        return new Chronicle(started, moments);
    }

    RunStarted started() {
        return started;
    }

    List<Occurrence<Event>> moments() {
        return moments;
    }

    /** The event with this sequence number. */
    Optional<Occurrence<Event>> at(long seq) {
        return seq >= 0 && seq < moments.size() ? Optional.of(moments.get((int) seq)) : Optional.empty();
    }

    /** All events of a kind, in order. */
    <E extends Event> List<Occurrence<E>> all(Class<E> kind) {
        List<Occurrence<E>> found = new ArrayList<>();
        for (Occurrence<Event> moment : moments) {
            if (kind.isInstance(moment.event())) {
                found.add(new Occurrence<>(moment.seq(), moment.quarter(), moment.round(), kind.cast(moment.event())));
            }
        }
        return found;
    }

    /** The last event of a kind. */
    <E extends Event> Optional<E> last(Class<E> kind) {
        return lastBefore(moments.size(), kind);
    }

    /** The last event of a kind before that with a sequence number; costs the events between. */
    <E extends Event> Optional<E> lastBefore(long seq, Class<E> kind) {
        for (int i = (int) seq - 1; i >= 0; i--) {
            if (kind.isInstance(moments.get(i).event())) {
                return Optional.of(kind.cast(moments.get(i).event()));
            }
        }
        return Optional.empty();
    }

    /** What happened between two events, by their sequence numbers. */
    List<Occurrence<Event>> between(long first, long last) {
        return moments.subList((int) first + 1, (int) last);
    }

    /** Participants of a kind: {@code hyperscaler}, {@code lab}, {@code regulator} or {@code supplier}. */
    List<ActorId> actors(String kind) {
        return started.participants().stream()
                .filter(is(kind))
                .map(RunStarted.Participant::actor)
                .toList();
    }

    /** An actor's name as a person reads it; accounts without a profile keep their id. */
    String name(ActorId actor) {
        return Optional.ofNullable(participants.get(actor))
                .map(RunStarted.Participant::name)
                .orElse(actor.value());
    }

    /** Names in a row: {@code A}, {@code A and B}, {@code A, B and C}. */
    String names(List<ActorId> actors) {
        List<String> names = actors.stream().map(this::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Whether the actor is of a kind. */
    boolean is(ActorId actor, String kind) {
        return Optional.ofNullable(participants.get(actor)).filter(is(kind)).isPresent();
    }

    private static Predicate<RunStarted.Participant> is(String kind) {
        return participant -> participant.kind().equals(kind);
    }
}
