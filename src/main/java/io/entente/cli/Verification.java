package io.entente.cli;

import io.entente.eventlog.RunFolder;
import io.entente.fold.story.Block;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import java.nio.file.Path;
import java.util.List;

/**
 * What was found in a run.
 *
 * @param run its folder
 * @param passed whether every check passed
 * @param checks in order; later ones are left out where an earlier one leaves them nothing to work on
 */
record Verification(String run, boolean passed, List<Check> checks) {

    /**
     * A check.
     *
     * @param name what was checked
     * @param passed whether it holds
     * @param detail what was seen, or where the first difference is
     */
    record Check(String name, boolean passed, String detail) {

        static Check passed(String name, String detail) {
            return new Check(name, true, detail);
        }

        static Check failed(String name, String detail) {
            return new Check(name, false, detail);
        }
    }

    /** Checks a run. */
    static Verification of(Path run) {
        List<Check> checks = new RunChecks(RunFolder.open(run)).all();
        return new Verification(run.toString(), checks.stream().allMatch(Check::passed), checks);
    }

    String shown(Style style, boolean json) {
        if (json) {
            return Json.of(this) + "\n";
        }
        List<Block.Row> rows = checks.stream()
                .map(check -> Block.Row.of(check.passed() ? "ok" : "FAILED", check.name(), check.detail()))
                .toList();
        return Page.of(
                List.of(new Block.Title(run + (passed ? ": verified" : ": not verified")), new Block.Table(2, rows)),
                style);
    }
}
