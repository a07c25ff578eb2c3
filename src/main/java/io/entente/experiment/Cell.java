package io.entente.experiment;

import io.entente.scenario.Sweep;
import java.util.ArrayList;
import java.util.List;

/**
 * A point of a sweep's design.
 *
 * @param index from 0
 * @param levels of the factors, in their order, each as YAML
 */
public record Cell(int index, List<String> levels) {

    public Cell {
        levels = List.copyOf(levels);
    }

    /** The overrides that make the base scenario this cell's. */
    public List<String> overrides(Sweep sweep) {
        List<String> sets = new ArrayList<>(sweep.set());
        for (int i = 0; i < levels.size(); i++) {
            sets.add(sweep.factors().get(i).path() + "=" + levels.get(i));
        }
        return sets;
    }
}
