package io.entente.strategy.opponent;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.Counterpart;
import io.entente.strategy.OpponentModel;
import io.entente.strategy.OpponentModelling;

/**
 * Starts a {@link BayesianModel} for each talk.
 *
 * @param concession by how much the other side is thought to come down until the deadline, in [0, 1]
 * @param spread standard deviation of its offers about that line, positive
 */
record BayesianModelling(double concession, double spread) implements OpponentModelling {

    static final Description<BayesianModelling> DESCRIPTION = describe(
                    "bayesian",
                    "weighs hypotheses on the ranks of weights and the shapes of values against the offers",
                    given -> new BayesianModelling(given.number("concession"), given.number("spread")))
            .reference("HindriksTykhonov2008")
            .number(
                    "concession",
                    0,
                    1,
                    0.5,
                    "by how much the other side is thought to come down until the deadline",
                    "write 0.5 for half of its range")
            .number("spread", 0.01, 1, 0.15, "standard deviation of its offers about that line", "write 0.15")
            .traits(Trait.DETERMINISTIC, Trait.LEARNS);

    BayesianModelling {
        DESCRIPTION.check("concession", concession);
        DESCRIPTION.check("spread", spread);
    }

    @Override
    public OpponentModel start(Counterpart other) {
        return BayesianModel.blank(other.space(), concession / other.rounds(), spread);
    }
}
