package io.entente.fold.story;

import io.entente.event.MarketCleared;
import io.entente.market.Clearing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What buyers pay and gain, in the first and in the last quarter of the market.
 *
 * @param firstQuarter as {@code 2026-Q1}; empty where no market cleared
 * @param lastQuarter likewise
 * @param spendStartUsdBn AI-cloud spend of the first quarter
 * @param spendEndUsdBn and of the last
 * @param indexStart price index over all clouds, weighted by spend, 1 at the start
 * @param indexEnd and of the last quarter
 * @param surplusStartUsdBn consumer surplus of the first quarter
 * @param surplusEndUsdBn and of the last
 * @param clouds price index and share of each cloud
 */
public record PriceFacts(
        String firstQuarter,
        String lastQuarter,
        double spendStartUsdBn,
        double spendEndUsdBn,
        double indexStart,
        double indexEnd,
        double surplusStartUsdBn,
        double surplusEndUsdBn,
        List<Cloud> clouds) {

    public PriceFacts {
        clouds = List.copyOf(clouds);
    }

    /**
     * A cloud's prices and share.
     *
     * @param name whose
     * @param priceStart price index in the first quarter
     * @param priceEnd and in the last
     * @param shareStart share of the potential market, in [0, 1]
     * @param shareEnd and in the last quarter
     */
    public record Cloud(String name, double priceStart, double priceEnd, double shareStart, double shareEnd) {}

    /** Empty where no market cleared. */
    static Optional<PriceFacts> of(Chronicle chronicle) {
        List<Occurrence<MarketCleared>> quarters = chronicle.all(MarketCleared.class);
        if (quarters.isEmpty()) {
            return Optional.empty();
        }
        Occurrence<MarketCleared> start = quarters.get(0);
        Occurrence<MarketCleared> end = quarters.get(quarters.size() - 1);
        return Optional.of(new PriceFacts(
                start.when(),
                end.when(),
                start.event().spendUsdBn(),
                end.event().spendUsdBn(),
                index(start.event()),
                index(end.event()),
                start.event().consumerSurplusUsdBn(),
                end.event().consumerSurplusUsdBn(),
                clouds(start.event(), end.event(), chronicle)));
    }

    private static double index(MarketCleared market) {
        double spend = 0;
        double weighted = 0;
        for (Clearing.CloudResult cloud : market.clouds()) {
            spend += cloud.spendUsdBn();
            weighted += cloud.spendUsdBn() * cloud.priceIndex();
        }
        return spend > 0 ? weighted / spend : 1;
    }

    private static List<Cloud> clouds(MarketCleared start, MarketCleared end, Chronicle chronicle) {
        List<Cloud> clouds = new ArrayList<>();
        for (Clearing.CloudResult last : end.clouds()) {
            start.clouds().stream()
                    .filter(first -> first.actor().equals(last.actor()))
                    .forEach(first -> clouds.add(new Cloud(
                            chronicle.name(last.actor()),
                            first.priceIndex(),
                            last.priceIndex(),
                            first.share(),
                            last.share())));
        }
        return clouds;
    }
}
