package io.entente.protocol;

import io.entente.outcome.OutcomeSpace;
import io.entente.preference.RankedOutcomes;
import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.List;

/**
 * The rules of a mediated single negotiating text [Raiffa1982] in the form of [Klein2003]: a mediator changes one issue of
 * the text at a time, all parties vote, and what all want becomes the text. The mediator knows nobody's utilities.
 */
public final class SingleText {

    private static final int MOST_TRIES = 64;

    private final OutcomeSpace space;
    private final int[] outcomes;

    /**
     * Over some outcomes of a space.
     *
     * @param outcomes ids on the table, ascending, at least one
     */
    public SingleText(OutcomeSpace space, List<Integer> outcomes) {
        this.space = space;
        this.outcomes = outcomes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The first text: any outcome on the table. */
    public int first(RandomStream random) {
        return outcomes[random.nextInt(outcomes.length)];
    }

    /** A text that differs from the present one in a single issue; any outcome where none such is easily found. */
    public int proposal(int present, RandomStream random) {
        int[] levels = space.decode(present);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int issue = random.nextInt(levels.length);
            int[] changed = levels.clone();
            changed[issue] = random.nextInt(space.levels().get(issue));
            int text = space.encode(changed);
            if (text != present && Arrays.binarySearch(outcomes, text) >= 0) {
                return text;
            }
        }
        return first(random);
    }

    /** Whether a party votes for a text: it is no worse for it than the present one. */
    public static boolean votesFor(RankedOutcomes own, int present, int proposed) {
        return own.utility(proposed) >= own.utility(present);
    }
}
