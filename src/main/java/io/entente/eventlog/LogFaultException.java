package io.entente.eventlog;

/** A log that cannot be read. */
public final class LogFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LogFault fault;

    LogFaultException(LogFault fault, Throwable cause) {
        super("The event log has a fault in " + fault, cause);
        this.fault = fault;
    }

    /** What is wrong and where. */
    public LogFault fault() {
        return fault;
    }
}
