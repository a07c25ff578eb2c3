package io.entente.strategy.opponent;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.preference.RankedOutcomes;
import io.entente.strategy.Counterpart;
import io.entente.strategy.OpponentModel;
import io.entente.strategy.OpponentModelling;
import java.util.Optional;

/** Knows what the other side wants, from its worst outcome (0) to its best (1): the benchmark of all models. */
record OracleModelling() implements OpponentModelling {

    static final Description<OracleModelling> DESCRIPTION = describe(
                    "oracle", "knows the other side's utilities", given -> new OracleModelling())
            .reference("Baarslag2016")
            .traits(Trait.DETERMINISTIC, Trait.SEES_EVERYTHING);

    @Override
    public OpponentModel start(Counterpart other) {
        return new Oracle(other.truth().get());
    }

    /** The truth, which no offer changes. */
    private record Oracle(RankedOutcomes truth) implements OpponentModel {

        @Override
        public OpponentModel observe(int outcome) {
            return this;
        }

        @Override
        public Optional<Double> estimate(int outcome) {
            double range = truth.best() - truth.worst();
            return Optional.of(range > 0 ? (truth.utility(outcome) - truth.worst()) / range : 1);
        }
    }
}
