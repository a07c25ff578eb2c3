package io.entente.experiment;

import io.entente.eventlog.EventLogWriter;
import io.entente.eventlog.RecordedLog;
import io.entente.eventlog.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The logs of a sweep's runs, in a folder beside their results. A log appears when its run has ended. */
record KeptLogs(Path folder) {

    static KeptLogs beside(Path results) {
        return new KeptLogs(results.resolve("logs"));
    }

    boolean has(int run) {
        return Files.exists(file(run));
    }

    /** Begins the log of a run, anew where an earlier attempt did not come to its end. */
    RecordedLog begin(int run) {
        Path log = file(run);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the log of run " + run, e);
        }
        WholeFile.discard(log);
        return new RecordedLog(EventLogWriter.to(WholeFile.unfinished(log)));
    }

    /** A run has ended: its log takes the place of an earlier one. Some fail before they have any. */
    void end(int run) {
        Path log = file(run);
        if (Files.exists(WholeFile.unfinished(log))) {
            try {
                WholeFile.complete(log);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot keep the log of run " + run, e);
            }
        }
    }

    /** Has the log of a run that another folder keeps, if it does, without a copy where the file system has links. */
    void takeOver(int run, KeptLogs other) {
        Path log = file(run);
        if (!other.has(run)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            WholeFile.discard(log);
            link(WholeFile.unfinished(log), other.file(run));
            WholeFile.complete(log);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the log of run " + run, e);
        }
    }

    private static void link(Path link, Path log) throws IOException {
        try {
            Files.createLink(link, log);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(log, link);
        }
    }

    private Path file(int run) {
        return folder.resolve("run-" + run + ".jsonl");
    }
}
