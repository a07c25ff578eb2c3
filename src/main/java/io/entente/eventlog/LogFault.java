package io.entente.eventlog;

/**
 * What is wrong with a log, and where.
 *
 * @param line counted from 1
 * @param byteOffset from the start of the file, counted from 0: of the fault where it is known, else of its line
 * @param what one sentence
 */
public record LogFault(long line, long byteOffset, String what) {

    /** Where and what, for a person. */
    @Override
    public String toString() {
        return "line " + line + " (byte " + byteOffset + "): " + what;
    }
}
