package io.entente.engine;

import io.entente.id.ActorId;
import java.util.Optional;

/** An actor threw, died, or stayed silent: the run ends here. */
public final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<ActorId> actor;
    private final String what;

    /** A fault of an actor, or of the host itself where no actor is named. */
    public FaultException(Optional<ActorId> actor, String what, Throwable cause) {
        super(actor.map(ActorId::toString).orElse("The host") + ": " + what, cause);
        this.actor = actor;
        this.what = what;
    }

    /** Who failed. */
    public Optional<ActorId> actor() {
        return actor;
    }

    /** What happened, for the log: no stack trace, no clock, no thread name. */
    public String what() {
        return what;
    }
}
