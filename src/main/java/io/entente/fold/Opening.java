package io.entente.fold;

import io.entente.event.RunStarted;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import java.util.List;
import java.util.Optional;

/**
 * What the first line of a log tells every table: the calendar and who takes part.
 *
 * @param started the line; empty where the log does not hold it
 */
record Opening(Optional<RunStarted> started) {

    static Opening of(List<LogRecord> log) {
        return new Opening(log.stream()
                .map(LogRecord::payload)
                .filter(RunStarted.class::isInstance)
                .map(RunStarted.class::cast)
                .findFirst());
    }

    /** The quarter of a period; missing before the first. */
    Datum quarter(Optional<Integer> period) {
        return started.flatMap(run -> period.map(run.start()::plus))
                .map(Datum::text)
                .orElse(Datum.MISSING);
    }

    /** Hyperscaler, lab, regulator or supplier; missing for accounts that do not take part. */
    Datum kind(ActorId actor) {
        return participant(actor).map(who -> Datum.text(who.kind())).orElse(Datum.MISSING);
    }

    Optional<RunStarted.Participant> participant(ActorId actor) {
        return started.flatMap(run -> run.participants().stream()
                .filter(who -> who.actor().equals(actor))
                .findFirst());
    }

    boolean isLab(ActorId actor) {
        return participant(actor).map(who -> who.kind().equals("lab")).orElse(false);
    }
}
