package io.entente.eventlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a log into lines at every newline byte, holding one line in memory at a time. */
final class LogLines implements AutoCloseable {

    /** Far beyond any line of a run; keeps a stray binary file from filling the memory. */
    private static final int MOST_BYTES = 1 << 26;

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int start;
    private int end;
    private long number;
    private long offset;

    LogLines(InputStream in) {
        this.in = in;
    }

    /** A line without its newline. */
    static final class Line {

        private final long number;
        private final long offset;
        private final byte[] bytes;

        Line(long number, long offset, byte[] bytes) {
            this.number = number;
            this.offset = offset;
            this.bytes = bytes;
        }

        /** Counted from 1. */
        long number() {
            return number;
        }

        /** Of its first byte in the file. */
        long offset() {
            return offset;
        }

        byte[] bytes() {
            return bytes;
        }

        LogFault fault(String what) {
            return new LogFault(number, offset, what);
        }
    }

    /**
     * The next line; empty at the end.
     *
     * @throws LogFaultException for a line without end
     */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (start < end || fill()) {
            int newline = newline();
            line.write(buffer, start, newline - start);
            start = newline + 1;
            if (newline < end) {
                return Optional.of(complete(line.toByteArray()));
            }
            start = end;
            if (line.size() > MOST_BYTES) {
                throw fault("the line is longer than " + MOST_BYTES + " bytes; maybe this is not an event log");
            }
        }
        if (line.size() > 0) {
            throw fault("the line is incomplete: it does not end with a newline; maybe the run was killed");
        }
        return Optional.empty();
    }

    /** Where the next line begins. */
    LogFault here(String what) {
        return new LogFault(number + 1, offset, what);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Line complete(byte[] bytes) {
        Line line = new Line(++number, offset, bytes);
        offset += bytes.length + 1;
        return line;
    }

    private int newline() {
        int at = start;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private LogFaultException fault(String what) {
        return new LogFaultException(here(what), null);
    }
}
