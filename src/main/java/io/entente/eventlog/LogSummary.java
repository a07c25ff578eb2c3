package io.entente.eventlog;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a log comes down to.
 *
 * @param lines number of lines
 * @param hash SHA-256 of the last line's bytes without the newline, which by the chain speaks for all; 64 zeros for an
 *     empty log
 * @param events number of events by type
 */
public record LogSummary(long lines, String hash, Map<String, Long> events) {

    public LogSummary {
        events = Collections.unmodifiableMap(new TreeMap<>(events));
    }
}
