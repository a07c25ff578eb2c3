package io.entente.strategy.opponent;

import io.entente.describe.Description;
import io.entente.strategy.OpponentModelling;
import io.entente.strategy.StrategyProvider;
import java.util.List;

/** The opponent models of this program, one line each. */
public final class OpponentModels implements StrategyProvider {

    @Override
    public List<Description<? extends OpponentModelling>> opponentModels() {
        return List.of(
                NoModel.DESCRIPTION,
                FrequencyModelling.DESCRIPTION,
                WindowedFrequencyModelling.DESCRIPTION,
                BayesianModelling.DESCRIPTION,
                OracleModelling.DESCRIPTION);
    }
}
