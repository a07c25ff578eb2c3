package io.entente.cli;

import io.entente.analysis.Picture;
import io.entente.analysis.Subject;
import io.entente.engine.ProgressListener;
import io.entente.engine.Situation;
import io.entente.event.LeverageMeasured;
import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.RecordedLog;
import io.entente.eventlog.RunFolder;
import io.entente.protocol.NegotiationSettings.Protocol;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The strategic picture of a moment of a run or of a scenario: both are run, in this process, up to the moment. */
final class Analysis {

    private final Execution execution;
    private final At end;

    private Analysis(Execution execution, At end) {
        this.execution = execution;
        this.end = end;
    }

    /** Of a scenario under a seed. */
    static Analysis of(Scenario scenario, long seed) {
        return new Analysis(new Execution(scenario, ScenarioReader.hash(scenario), seed), At.END);
    }

    /** Of a run in its folder; the scenario is the one in it. A run that was cut short ends where it was last measured. */
    static Analysis of(RunFolder folder) {
        List<LogRecord> log = EventLogReader.read(folder.file(RunFolder.LOG));
        Scenario scenario = ScenarioReader.read(folder.file(RunJob.SCENARIO), List.of());
        long seed = EventLogReader.started(log).seed();
        At end = log.stream()
                .filter(event -> event.payload() instanceof LeverageMeasured)
                .reduce((first, second) -> second)
                .map(event -> new At("end", Optional.empty(), Optional.of(event.seq())))
                .orElse(At.START);
        return new Analysis(new Execution(scenario, ScenarioReader.hash(scenario), seed), end);
    }

    /** Whether a path is the folder of a run. */
    static boolean isRun(Path path) {
        return Files.isDirectory(path);
    }

    /**
     * The picture.
     *
     * @throws IllegalArgumentException where the run does not come by the moment
     */
    Picture at(At moment) {
        Scenario scenario = execution.scenario();
        At at = moment.equals(At.END) ? end : moment;
        Subject agents = subject(execution, at.event(scenario), at.words());
        int period = Math.min(agents.situation().truly().state().period(), scenario.periods() - 1);
        Scenario solved = scenario.under(Protocol.ORACLE);
        Subject oracle = subject(
                new Execution(solved, ScenarioReader.hash(solved), execution.seed()),
                new At("end", Optional.of(scenario.quarter(period)), Optional.empty()).event(solved),
                "end of " + scenario.quarter(period));
        return Picture.of(agents, oracle);
    }

    private static Subject subject(Execution execution, Predicate<LogRecord> moment, String words) {
        RecordedLog log = RecordedLog.inMemory();
        Camera camera = new Camera(moment);
        execution.again(log, camera, () -> camera.situation.isPresent());
        Situation situation = camera.situation.orElseThrow(() -> new IllegalArgumentException("The moment (" + words
                + ") must come in the run, whose last event has number "
                + (log.records().size() - 1) + ".\nMaybe write start, end or a quarter."));
        return new Subject(
                execution.scenario(), execution.seed(), log.records().subList(0, (int) camera.seq + 1), situation);
    }

    /** Takes the first event that it is told to. */
    private static final class Camera implements ProgressListener {

        private final Predicate<LogRecord> moment;
        private Optional<Situation> situation = Optional.empty();
        private long seq;

        Camera(Predicate<LogRecord> moment) {
            this.moment = moment;
        }

        @Override
        public void quarterEnded(QuarterSummary summary) {}

        @Override
        public void happened(LogRecord event, Supplier<Situation> world) {
            if (situation.isEmpty() && moment.test(event)) {
                situation = Optional.of(world.get());
                seq = event.seq();
            }
        }
    }
}
