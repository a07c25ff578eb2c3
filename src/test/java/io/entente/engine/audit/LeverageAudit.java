package io.entente.engine.audit;

import io.entente.event.Event;
import io.entente.event.LeverageMeasured;
import io.entente.event.LeverageMeasured.PairLeverage;
import io.entente.event.LeverageShifted;
import io.entente.event.LeverageShifted.Shift;
import io.entente.event.MarketCleared;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.leverage.LeverageSettings.At;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Leverage: what one holds over another is what the other lacks, a regulator depends on nobody, shifts lead from one
 * measurement to the next, their parts add up, and each has a cause that happened.
 */
final class LeverageAudit implements Audit {

    private static final double TOLERANCE = 1e-9;

    private final boolean onceAQuarter;
    private final Set<ActorId> regulators = new TreeSet<>();
    private final Map<String, Double> net = new TreeMap<>();
    private final List<LogRecord> heard = new ArrayList<>();
    private final Set<Optional<Integer>> measured = new HashSet<>();

    LeverageAudit(Scenario scenario) {
        onceAQuarter = scenario.leverage().at() == At.PERIOD;
        scenario.regulators().forEach(r -> regulators.add(r.id()));
    }

    @Override
    public void hear(LogRecord record, Findings findings) {
        Event event = record.payload();
        if (event instanceof LeverageMeasured levels) {
            boolean first = net.isEmpty();
            for (PairLeverage pair : levels.pairs()) {
                checkLevel(record, pair, findings);
                Double known = net.put(pair.holder() + ">" + pair.over(), pair.net());
                findings.check(first || known != null && near(known, pair.net()), record, "levels follow from shifts");
            }
            levels.pairs().forEach(p -> checkMirror(record, p, findings));
        } else if (event instanceof LeverageShifted shifted) {
            checkCause(record, shifted, findings);
            shifted.shifts().forEach(s -> checkShift(record, s, findings));
        }
        heard.add(record);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE;
    }

    private void checkLevel(LogRecord record, PairLeverage pair, Findings findings) {
        double over = pair.dependenceOfOver();
        double holder = pair.dependenceOfHolder();
        double law = over + holder == 0 ? 0 : (over - holder) / (over + holder);
        findings.check(over >= 0 && holder >= 0, record, "dependence is not negative: " + pair);
        findings.check(near(pair.net(), law), record, "net leverage is the balance of dependences: " + pair);
        findings.check(
                !regulators.contains(pair.over()) || over == 0, record, "a regulator depends on nobody: " + pair);
    }

    private void checkMirror(LogRecord record, PairLeverage pair, Findings findings) {
        double mirrored = net.getOrDefault(pair.over() + ">" + pair.holder(), Double.NaN);
        findings.check(near(pair.net(), -mirrored), record, "leverage is antisymmetric: " + pair);
    }

    private void checkShift(LogRecord record, Shift shift, Findings findings) {
        String pair = shift.holder() + ">" + shift.over();
        findings.check(
                near(net.getOrDefault(pair, Double.NaN), shift.before()), record, "shifts are a chain: " + shift);
        findings.check(
                near(shift.ownPart() + shift.externality(), shift.after() - shift.before()),
                record,
                "the parts add up: " + shift);
        net.put(pair, shift.after());
    }

    private void checkCause(LogRecord record, LeverageShifted shifted, Findings findings) {
        boolean known = shifted.causeSeq() >= 0 && shifted.causeSeq() < heard.size();
        findings.check(known, record, "the cause came before");
        if (known) {
            LogRecord cause = heard.get((int) shifted.causeSeq());
            findings.check(
                    cause.type().equals(shifted.causeType())
                            && cause.actors().equals(shifted.causeActors())
                            && (cause.period().equals(record.period()) || isDrift(cause, record)),
                    record,
                    "the cause is what happened then");
        }
        findings.check(!onceAQuarter || measured.add(record.period()), record, "leverage shifts once a quarter");
        for (Shift shift : shifted.shifts()) {
            boolean mirrored = shifted.shifts().stream()
                    .anyMatch(s -> s.holder().equals(shift.over())
                            && s.over().equals(shift.holder())
                            && near(s.after(), -shift.after()));
            findings.check(mirrored, record, "a shift has its mirror: " + shift);
        }
    }

    /** Measured once a quarter, leverage may have moved by what the market did after the last measurement. */
    private boolean isDrift(LogRecord cause, LogRecord record) {
        return onceAQuarter
                && cause.payload() instanceof MarketCleared
                && cause.period().map(p -> p + 1).equals(record.period());
    }
}
