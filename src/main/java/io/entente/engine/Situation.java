package io.entente.engine;

import io.entente.market.Valuation;
import java.util.List;

/**
 * The world of a run right after an event.
 *
 * @param truly the state at the types drawn for the run
 * @param publicly the state at public types, as regulators see it
 * @param filed deals that wait for regulators, in the order of filing
 */
public record Situation(Valuation truly, Valuation publicly, List<FiledDeal> filed) {

    public Situation {
        filed = List.copyOf(filed);
    }
}
