package io.entente.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bond that some pairs of runs have on one side only.
 *
 * @param bond between whom, and what
 * @param before number of runs of the first side with it
 * @param after number of runs of the second side with it
 * @param appearing pairs of which only the second run has it
 * @param vanishing pairs of which only the first run has it
 */
public record Turnover(Bond bond, int before, int after, int appearing, int vanishing) {

    private static final Comparator<Turnover> MOST_FIRST = Comparator.comparingInt(
                    (Turnover turnover) -> turnover.appearing + turnover.vanishing)
            .reversed()
            .thenComparing(Turnover::bond);

    /** The bonds that appear or vanish in any pair, those of most pairs first. */
    static List<Turnover> of(List<Set<Bond>> before, List<Set<Bond>> after) {
        Set<Bond> all = new TreeSet<>();
        before.forEach(all::addAll);
        after.forEach(all::addAll);
        List<Turnover> found = new ArrayList<>();
        for (Bond bond : all) {
            Turnover turnover = of(bond, before, after);
            if (turnover.appearing + turnover.vanishing > 0) {
                found.add(turnover);
            }
        }
        Collections.sort(found, MOST_FIRST);
        return found;
    }

    private static Turnover of(Bond bond, List<Set<Bond>> before, List<Set<Bond>> after) {
        int first = 0;
        int second = 0;
        int both = 0;
        for (int pair = 0; pair < before.size(); pair++) {
            boolean had = before.get(pair).contains(bond);
            boolean has = after.get(pair).contains(bond);
            first += had ? 1 : 0;
            second += has ? 1 : 0;
            both += had && has ? 1 : 0;
        }
        return new Turnover(bond, first, second, second - both, first - both);
    }
}
