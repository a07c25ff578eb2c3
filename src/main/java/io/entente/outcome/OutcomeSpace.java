package io.entente.outcome;

import io.entente.quantity.Check;
import java.util.List;

/**
 * A finite space of outcomes over issues. An outcome's id is its mixed-radix number: first issue slowest, levels in
 * the order given.
 *
 * @param levels number of levels of each issue, each at least 1
 */
public record OutcomeSpace(List<Integer> levels) {

    public OutcomeSpace {
        levels = List.copyOf(levels);
        levels.forEach(n -> Check.that(n >= 1, "number of levels", n, "be at least 1", "give the issue a level"));
    }

    /** Number of outcomes; 1 for no issues. */
    public long size() {
        return levels.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    }

    /** Number of issues. */
    public int issues() {
        return levels.size();
    }

    /** Level of an issue in an outcome; costs the number of issues. */
    public int level(int outcome, int issue) {
        int rest = outcome;
        for (int i = levels.size() - 1; i > issue; i--) {
            rest /= levels.get(i);
        }
        return rest % levels.get(issue);
    }

    /** Levels of all issues in an outcome. */
    public int[] decode(int outcome) {
        int[] digits = new int[levels.size()];
        int rest = outcome;
        for (int i = digits.length - 1; i >= 0; i--) {
            digits[i] = rest % levels.get(i);
            rest /= levels.get(i);
        }
        return digits;
    }

    /** Id of the outcome with these levels. */
    public int encode(int... digits) {
        int id = 0;
        for (int i = 0; i < digits.length; i++) {
            id = id * levels.get(i) + digits[i];
        }
        return id;
    }
}
