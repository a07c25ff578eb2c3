package io.entente.strategy.link;

import io.entente.describe.Description;
import io.entente.strategy.LinkPolicy;
import io.entente.strategy.StrategyProvider;
import java.util.List;

/** The link policies of this program, one line each. */
public final class LinkPolicies implements StrategyProvider {

    @Override
    public List<Description<? extends LinkPolicy>> linkPolicies() {
        return List.of(
                BestResponseLinks.DESCRIPTION,
                ImprovingLinks.DESCRIPTION,
                LogitLinks.DESCRIPTION,
                AgendaLinks.DESCRIPTION);
    }
}
