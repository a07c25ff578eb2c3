package io.entente.strategy.opponent;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.Counterpart;
import io.entente.strategy.OpponentModel;
import io.entente.strategy.OpponentModelling;
import java.util.Optional;

/** Believes nothing of the other side: the baseline every model is measured against [Baarslag2016]. */
record NoModel() implements OpponentModelling, OpponentModel {

    static final Description<NoModel> DESCRIPTION = describe(
                    "none", "believes nothing of the other side", given -> new NoModel())
            .reference("Baarslag2016")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    @Override
    public OpponentModel start(Counterpart other) {
        return this;
    }

    @Override
    public OpponentModel observe(int outcome) {
        return this;
    }

    @Override
    public Optional<Double> estimate(int outcome) {
        return Optional.empty();
    }
}
