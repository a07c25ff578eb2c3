package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;

/**
 * Demand was served: shares, spend and prices of the quarter.
 *
 * @param spendUsdBn AI-cloud spend
 * @param clouds one for each hyperscaler
 * @param labs one for each lab
 * @param consumerSurplusUsdBn consumer surplus of the quarter
 */
public record MarketCleared(double spendUsdBn, List<CloudResult> clouds, List<LabResult> labs, double consumerSurplusUsdBn) implements Event {

    /**
     * A hyperscaler's quarter.
     *
     * @param actor who
     * @param share of the potential market, in [0, 1]
     * @param spendUsdBn AI spend on its cloud
     * @param modelRevenueUsdBn revenue of partners' models on its cloud
     * @param ownModelRevenueUsdBn revenue of its own model
     * @param utilisation of its capacity, in [0, 1] or above
     * @param priceIndex of its bundles, 1 at the start
     */
    public record CloudResult(
            ActorId actor,
            double share,
            double spendUsdBn,
            double modelRevenueUsdBn,
            double ownModelRevenueUsdBn,
            double utilisation,
            double priceIndex) {}

    /**
     * A lab's quarter.
     *
     * @param actor who
     * @param demandUsdBn own and direct demand
     * @param revenueUsdBn own and direct revenue, after compute bound it
     * @param viaCloudsUsdBn gross revenue of its model on clouds
     * @param capacityGw own and contracted
     * @param spotGw rented on top
     * @param lostUsdBn demand not served
     */
    public record LabResult(
            ActorId actor,
            double demandUsdBn,
            double revenueUsdBn,
            double viaCloudsUsdBn,
            double capacityGw,
            double spotGw,
            double lostUsdBn) {}

    @Override
    public List<ActorId> actors() {
        return List.of();
    }
}
