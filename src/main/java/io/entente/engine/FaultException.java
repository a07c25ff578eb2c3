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

    /** A fault without an exception behind it, such as silence. */
    public FaultException(Optional<ActorId> actor, String what) {
        this(actor, what, null);
    }

    /** The fault of an actor that threw. */
    public static FaultException thrownBy(ActorId actor, Throwable cause) {
        return new FaultException(Optional.of(actor), describe(cause), cause);
    }

    /** What an exception says, in the same words on every host. */
    public static String describe(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
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
