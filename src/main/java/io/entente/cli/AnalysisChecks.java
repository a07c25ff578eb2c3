package io.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.analysis.Picture;
import io.entente.analysis.Recheck;
import io.entente.eventlog.RunFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks an analysis that is kept in the folder of a run: its solution values by their certificates, without a solver, and
 * every number against the run.
 */
final class AnalysisChecks {

    /** Numbers come out again to the last bit on one machine; this leaves room for another's. */
    private static final double TOLERANCE = 1e-9;

    private static final int NAMED = 3;

    private final RunFolder folder;
    private final String file;

    AnalysisChecks(RunFolder folder, String file) {
        this.folder = folder;
        this.file = file;
    }

    /** The checks of one file. Takes as long as the run. */
    List<Verification.Check> all() {
        Picture stated;
        try {
            stated = Json.read(folder.file(file), Picture.class);
        } catch (IllegalArgumentException damaged) {
            return List.of(Verification.Check.failed(file, damaged.getMessage()));
        }
        Recheck.Result result = Recheck.of(stated);
        List<String> wrong =
                result.findings().stream().map(Recheck.Finding::toString).toList();
        String proven = result.checked() + " solution values follow from the numbers beside them";
        return List.of(
                check(file + ", certificates", wrong, proven),
                check(file + ", figures", againstTheRun(stated), "every number is that of the run"));
    }

    private static Verification.Check check(String name, List<String> wrong, String success) {
        if (wrong.isEmpty()) {
            return Verification.Check.passed(name, success);
        }
        String more = wrong.size() > NAMED ? "; and " + (wrong.size() - NAMED) + " more" : "";
        return Verification.Check.failed(
                name, String.join("; ", wrong.subList(0, Math.min(NAMED, wrong.size()))) + more);
    }

    private List<String> againstTheRun(Picture stated) {
        try {
            At moment = new At(
                    "event", Optional.empty(), Optional.of(stated.moment().seq()));
            List<String> wrong = new ArrayList<>();
            compare("", Json.tree(stated), Json.tree(Analysis.of(folder).at(moment)), wrong);
            return wrong;
        } catch (IllegalArgumentException impossible) {
            return List.of(String.valueOf(impossible.getMessage()));
        }
    }

    private static void compare(String path, JsonNode stated, JsonNode found, List<String> wrong) {
        if (stated.isNumber() && found.isNumber()) {
            double scale = Math.max(Math.abs(stated.asDouble()), Math.abs(found.asDouble()));
            if (Math.abs(stated.asDouble() - found.asDouble()) > TOLERANCE * scale) {
                wrong.add(path + " is " + stated + ", the run gives " + found);
            }
        } else if (stated.isObject() && found.isObject()) {
            for (Map.Entry<String, JsonNode> field : found.properties()) {
                compare(below(path, field.getKey()), stated.path(field.getKey()), field.getValue(), wrong);
            }
        } else if (stated.isArray() && found.isArray() && stated.size() == found.size()) {
            for (int i = 0; i < found.size(); i++) {
                compare(path + "[" + i + "]", stated.get(i), found.get(i), wrong);
            }
        } else if (!stated.equals(found)) {
            wrong.add(path + " is " + shown(stated) + ", the run gives " + shown(found));
        }
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "missing" : node.isArray() ? node.size() + " entries" : node.toString();
    }
}
