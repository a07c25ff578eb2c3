package io.entente.event;

import io.entente.id.ActorId;
import io.entente.market.Clearing;
import java.util.List;

/**
 * Demand was served: shares, spend and prices of the quarter.
 *
 * @param spendUsdBn AI-cloud spend
 * @param clouds one for each hyperscaler
 * @param labs one for each lab
 * @param consumerSurplusUsdBn consumer surplus of the quarter
 */
public record MarketCleared(
        double spendUsdBn,
        List<Clearing.CloudResult> clouds,
        List<Clearing.LabResult> labs,
        double consumerSurplusUsdBn)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of();
    }
}
