package io.entente.strategy;

import io.entente.outcome.OutcomeSpace;
import io.entente.quantity.Check;

/**
 * What stays the same for one party during a talk.
 *
 * @param space the outcomes' issues and levels
 * @param rounds deadline in rounds, at least 1
 * @param party which of the parties it is, in the order of moving, 0-based
 * @param discount d: an agreement at relative time t in [0, 1] is worth d^t of its utility; 1 where time costs nothing
 * @param circumstances the actor's own situation, for tactics that follow it
 */
public record Setting(OutcomeSpace space, int rounds, int party, double discount, Circumstances circumstances) {

    public Setting {
        Check.that(rounds >= 1, "number of rounds", rounds, "be at least 1", "write 100");
        Check.that(discount > 0 && discount <= 1, "discount", discount, "lie in (0, 1]", "write 1 for none");
    }

    /** A party in no hurry: no discount, no pressure. */
    public static Setting patient(OutcomeSpace space, int rounds, int party) {
        return new Setting(space, rounds, party, 1, Circumstances.COMFORTABLE);
    }
}
