package io.entente.strategy.opponent;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.Counterpart;
import io.entente.strategy.OpponentModel;
import io.entente.strategy.OpponentModelling;

/**
 * Starts a {@link FrequencyModel} for each talk.
 *
 * @param learning how much an issue that stays the same gains in weight, shared among all issues, in (0, 1]
 */
record FrequencyModelling(double learning) implements OpponentModelling {

    static final Description<FrequencyModelling> DESCRIPTION = describe(
                    "frequency",
                    "levels offered often are liked, issues that rarely change matter",
                    given -> new FrequencyModelling(given.number("learning")))
            .reference("VanKrimpen2013")
            .number("learning", 0.001, 1, 0.2, "weight gained by an issue that stays the same", "write 0.2")
            .traits(Trait.DETERMINISTIC, Trait.LEARNS);

    FrequencyModelling {
        DESCRIPTION.check("learning", learning);
    }

    @Override
    public OpponentModel start(Counterpart other) {
        return FrequencyModel.blank(other.space(), learning);
    }
}
