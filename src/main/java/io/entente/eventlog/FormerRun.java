package io.entente.eventlog;

import io.entente.quantity.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A run that makes room for another one in its folder. */
final class FormerRun {

    private static final String FOLDER = "output folder";

    private final RunFolder run;
    private final List<String> present;

    /** The run in a folder with these files. */
    FormerRun(RunFolder run, List<String> present) {
        this.run = run;
        this.present = present;
    }

    /**
     * Removes what it wrote as far as it says so, and what was made of it since.
     *
     * @param names what a run may write besides: one that was cut short does not say
     * @throws IllegalArgumentException where there is no run, or one that is still going on
     * @throws IOException where a file cannot be removed
     */
    void remove(Set<String> names) throws IOException {
        checkIsOver();
        Set<String> own = new HashSet<>(names);
        own.addAll(List.of(RunFolder.LOG, RunFolder.MANIFEST, RunFolder.PAGE));
        own.addAll(listed());
        own.addAll(run.analyses());
        for (String name : present) {
            if (own.contains(name) || WholeFile.isUnfinished(name)) {
                Files.delete(run.path().resolve(name));
            }
        }
    }

    private void checkIsOver() throws IOException {
        boolean begun = present.contains(RunFolder.LOG);
        Check.that(
                begun || present.contains(RunFolder.MANIFEST),
                FOLDER,
                run.path(),
                "be empty or hold a run",
                "choose another one; only a run is overwritten");
        Check.that(
                !begun || !SoleUse.isTaken(run.file(RunFolder.LOG)),
                FOLDER,
                run.path(),
                SoleUse.RULE,
                "choose another one, or wait until that has ended");
    }

    private Set<String> listed() {
        try {
            return run.manifest().map(manifest -> manifest.files().keySet()).orElse(Set.of());
        } catch (IllegalArgumentException unreadable) {
            return Set.of(); // Then it cannot say what is its own.
        }
    }
}
