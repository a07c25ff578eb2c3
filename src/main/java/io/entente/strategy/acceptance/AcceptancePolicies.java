package io.entente.strategy.acceptance;

import io.entente.describe.Description;
import io.entente.strategy.AcceptancePolicy;
import io.entente.strategy.StrategyProvider;
import java.util.List;

/** The acceptance policies of this program, one line each. */
public final class AcceptancePolicies implements StrategyProvider {

    @Override
    public List<Description<? extends AcceptancePolicy>> acceptancePolicies() {
        return List.of(
                AcceptNext.DESCRIPTION,
                AcceptPrevious.DESCRIPTION,
                AcceptPrevious.GAP,
                AcceptConst.DESCRIPTION,
                AcceptTime.DESCRIPTION,
                AcceptTime.RESERVATION,
                AcceptCombi.DESCRIPTION,
                AcceptInverseUtility.DESCRIPTION);
    }
}
