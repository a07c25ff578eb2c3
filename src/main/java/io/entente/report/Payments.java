package io.entente.report;

import io.entente.describe.Words;
import io.entente.event.PaymentMade;
import io.entente.event.RunStarted;
import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.LogRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was paid, summed up by year. */
final class Payments {

    private Payments() {}

    /** What a payer paid a payee for one purpose in a year, USD bn. */
    record Sum(int year, String payer, String payee, String purpose, double usdBn) {}

    private record Key(int year, String payer, String payee, String purpose) {}

    /** The sums of a log, in order of first payment. */
    static List<Sum> of(List<LogRecord> log) {
        RunStarted started = EventLogReader.started(log);
        Map<Key, Double> sums = new LinkedHashMap<>();
        for (LogRecord line : log) {
            if (line.payload() instanceof PaymentMade paid) {
                int year = started.start().plus(line.period().orElse(0)).year();
                Key key = new Key(year, paid.payer().value(), paid.payee().value(), Words.of(paid.purpose()));
                sums.merge(key, paid.usdBn(), Double::sum);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new Sum(
                        sum.getKey().year,
                        sum.getKey().payer,
                        sum.getKey().payee,
                        sum.getKey().purpose,
                        sum.getValue()))
                .toList();
    }
}
