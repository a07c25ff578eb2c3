package io.entente.cli;

import io.entente.engine.ProgressListener;
import io.entente.event.RunEnded;
import io.entente.event.RunStarted;
import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.EventLogWriter;
import io.entente.eventlog.HashChain;
import io.entente.eventlog.LogFault;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Manifest;
import io.entente.eventlog.RunFolder;
import io.entente.fold.RunTables;
import io.entente.reading.InvalidScenarioException;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks of one run, from the cheapest to the dearest. */
final class RunChecks {

    private final RunFolder folder;
    private final List<Verification.Check> checks = new ArrayList<>();

    RunChecks(RunFolder folder) {
        this.folder = folder;
    }

    List<Verification.Check> all() {
        Optional<Manifest> manifest = manifest();
        manifest.ifPresent(this::files);
        if (chain(manifest)) {
            List<LogRecord> records = EventLogReader.read(log());
            manifest.ifPresent(m -> identity(m, records));
            tables(records);
            RunStarted started = EventLogReader.started(records);
            again(new Original(started.scenarioHash(), started.seed(), records.size() - trailer(records)));
        } else {
            manifest.ifPresent(m -> again(Original.of(m)));
        }
        if (checks.stream().allMatch(Verification.Check::passed)) {
            folder.analyses().forEach(file -> checks.addAll(new AnalysisChecks(folder, file).all()));
        }
        return List.copyOf(checks);
    }

    /**
     * What is to come out again.
     *
     * @param scenarioHash of the scenario
     * @param seed of the run
     * @param lines of the log that followed from these two
     */
    private record Original(String scenarioHash, long seed, long lines) {

        /** As the manifest has it, where the log is not to be trusted: a fault leaves two lines, Ctrl-C one. */
        static Original of(Manifest manifest) {
            int trailer = switch (manifest.status()) {
                case COMPLETE -> 0;
                case INTERRUPTED -> 1;
                case FAULT -> 2;
            };
            Manifest.Provenance said = manifest.provenance();
            return new Original(
                    said.scenarioHash(), said.seed(), Math.max(0, manifest.log().lines() - trailer));
        }
    }

    private Path log() {
        return folder.file(RunFolder.LOG);
    }

    private void add(String name, Optional<String> fault, String success) {
        checks.add(fault.map(what -> Verification.Check.failed(name, what))
                .orElseGet(() -> Verification.Check.passed(name, success)));
    }

    private Optional<Manifest> manifest() {
        try {
            Optional<Manifest> manifest = folder.manifest();
            add("manifest", manifest.isPresent() ? Optional.empty() : Optional.of("the file is missing"), "readable");
            return manifest;
        } catch (IllegalArgumentException unreadable) {
            add("manifest", Optional.of(unreadable.getMessage()), "");
            return Optional.empty();
        }
    }

    private void files(Manifest manifest) {
        Map<String, String> changed = folder.changedFiles(manifest);
        Optional<String> fault = changed.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .reduce((one, other) -> one + "; " + other);
        add("files", fault, manifest.files().size() + " files as the manifest says");
    }

    private boolean chain(Optional<Manifest> manifest) {
        Optional<LogFault> fault = HashChain.check(log(), manifest.map(Manifest::log));
        String lines = manifest.map(
                        m -> m.log().lines() + " lines, last hash " + m.log().hash())
                .orElse("whole; nothing vouches for the last line");
        add("hash chain", fault.map(LogFault::toString), lines);
        return fault.isEmpty();
    }

    /** Manifest, log and scenario speak of one run. */
    private void identity(Manifest manifest, List<LogRecord> records) {
        Manifest.Provenance said = manifest.provenance();
        Optional<String> fault = records.get(0).payload() instanceof RunStarted started
                        && started.scenario().equals(said.scenario())
                        && started.scenarioHash().equals(said.scenarioHash())
                        && started.seed() == said.seed()
                        && manifest.status() == status(records)
                ? Optional.empty()
                : Optional.of("the manifest names another scenario, seed or end than the log");
        add("identity", fault, said.scenario() + ", seed " + said.seed() + ", scenario hash " + said.scenarioHash());
    }

    /** How a run ended; one that says nothing of its end died. */
    static RunEnded.Status status(List<LogRecord> records) {
        return records.get(records.size() - 1).payload() instanceof RunEnded ended
                ? ended.status()
                : RunEnded.Status.FAULT;
    }

    private void tables(List<LogRecord> records) {
        try {
            Path copy = Files.createTempDirectory("entente-verify");
            try {
                RunTables.write(records, RunFolder.at(copy));
                List<String> names = names(copy);
                Optional<String> fault = names.stream()
                        .filter(name -> !equal(copy.resolve(name), folder.file(name)))
                        .map(name -> name + " is not what the log gives")
                        .reduce((one, other) -> one + "; " + other);
                add("tables", fault, names.size() + " files derived from the log again");
            } finally {
                for (String name : names(copy)) {
                    Files.delete(copy.resolve(name));
                }
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot compare the tables of " + folder.path(), e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean equal(Path one, Path other) {
        try {
            return Files.exists(other) && Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + other, e);
        }
    }

    private void again(Original original) {
        try {
            Scenario scenario = ScenarioReader.read(folder.file(RunJob.SCENARIO), List.of());
            String hash = ScenarioReader.hash(scenario);
            if (!hash.equals(original.scenarioHash())) {
                String fault = "its hash is " + hash + ", that of the run is " + original.scenarioHash();
                add("scenario", Optional.of(fault), "");
                return;
            }
            Optional<String> difference = difference(new Execution(scenario, hash, original.seed()), original.lines());
            String equal = original.lines() + " lines equal, byte for byte, with engine "
                    + Execution.quickest().name();
            add("re-execution", difference, equal);
        } catch (InvalidScenarioException invalid) {
            add("scenario", Optional.of(invalid.getMessage()), "");
        }
    }

    /** The first difference between the log and what the scenario gives when it is run again. */
    private Optional<String> difference(Execution execution, long lines) {
        LogComparison comparison = new LogComparison(log(), lines);
        try (EventLogWriter sink = new EventLogWriter(comparison)) {
            execution.again(sink, ProgressListener.NONE, () -> false);
        }
        return comparison.difference();
    }

    /** How many lines at the end of an incomplete run came from outside: a fault, Ctrl-C. */
    private static int trailer(List<LogRecord> records) {
        int lines = 0;
        if (status(records) != RunEnded.Status.COMPLETE) {
            while (lines < records.size() && isTrailer(records.get(records.size() - 1 - lines))) {
                lines++;
            }
        }
        return lines;
    }

    private static boolean isTrailer(LogRecord line) {
        return line.type().equals("RunEnded") || line.type().equals("FaultObserved");
    }
}
