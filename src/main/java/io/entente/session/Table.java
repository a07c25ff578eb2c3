package io.entente.session;

import io.entente.outcome.OutcomeSpace;
import io.entente.quantity.Check;
import java.util.List;

/**
 * Parties that negotiate one matter.
 *
 * @param space the outcomes' issues and levels
 * @param seats at least two, in the order of moving
 * @param rounds deadline in rounds; in each every party moves once
 */
public record Table(OutcomeSpace space, List<Seat> seats, int rounds) {

    public Table {
        seats = List.copyOf(seats);
        Check.that(seats.size() >= 2, "number of parties", seats.size(), "be at least 2", "name one more");
        Check.that(rounds >= 1, "number of rounds", rounds, "be at least 1", "write 100");
    }
}
