package io.entente.analysis;

import java.util.ArrayList;
import java.util.List;

/** Collects numbers that are not what follows from those beside them. */
final class Findings {

    /** Relative to the size of the numbers that enter. */
    static final double TOLERANCE = 1e-7;

    private final List<Recheck.Finding> wrong = new ArrayList<>();
    private int checked;

    void number(String path, double stated, double found, double scale) {
        checked++;
        if (!(Math.abs(stated - found) <= TOLERANCE * Math.max(scale, 1e-3))) {
            wrong.add(new Recheck.Finding(path, Double.toString(stated), Double.toString(found)));
        }
    }

    void number(String path, double stated, double found) {
        number(path, stated, found, Math.max(Math.abs(stated), Math.abs(found)));
    }

    void verdict(String path, Object stated, Object found) {
        checked++;
        if (!stated.equals(found)) {
            wrong.add(new Recheck.Finding(path, stated.toString(), found.toString()));
        }
    }

    Recheck.Result result() {
        return new Recheck.Result(checked, wrong);
    }
}
