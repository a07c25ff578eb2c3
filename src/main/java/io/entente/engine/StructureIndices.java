package io.entente.engine;

import io.entente.actor.Hyperscaler;
import io.entente.alliance.Alliance;
import io.entente.alliance.AllianceNetwork;
import io.entente.alliance.Ownership;
import io.entente.alliance.Ties;
import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.market.Industry;
import io.entente.market.MarketState;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import io.entente.market.concentration.MarketShares;
import io.entente.market.concentration.Mhhi;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be said of the industry's structure at any moment, before a quarter has cleared (model.md §7).
 *
 * @param network who is tied to whom
 * @param clouds long-run shares in AI spend on clouds
 * @param models long-run shares in enterprise spend on models
 * @param modelsMhhi concentration of models that counts who owns whom
 * @param consumerSurplusUsdBn of a quarter at long-run shares
 * @param labsPerCloud access: models of labs on a cloud, weighted by the clouds' shares
 * @param cloudsPerLab links over labs
 */
public record StructureIndices(
        AllianceNetwork network,
        MarketShares clouds,
        MarketShares models,
        Mhhi modelsMhhi,
        double consumerSurplusUsdBn,
        double labsPerCloud,
        double cloudsPerLab) {

    /** The structure of a moment. */
    public static StructureIndices of(Valuation valuation) {
        Payoffs now = valuation.now();
        MarketState state = valuation.state();
        MarketShares clouds = new MarketShares(now.cloudMarket());
        MarketShares models = new MarketShares(now.modelMarket());
        return new StructureIndices(
                network(valuation),
                clouds,
                models,
                Mhhi.of(models, new Ownership(state.stakes())),
                now.consumerSurplus(),
                labsPerCloud(valuation, clouds),
                cloudsPerLab(valuation));
    }

    /** The alliances of a moment. */
    static AllianceNetwork network(Valuation valuation) {
        Industry industry = valuation.industry();
        MarketState state = valuation.state();
        return AllianceNetwork.of(
                industry.hyperscalers(),
                industry.labs(),
                new Ties(
                        state.period(),
                        industry.settings().paymentDiscountRatePerQuarter(),
                        state.contracts(),
                        new Ownership(state.stakes())));
    }

    private static double labsPerCloud(Valuation valuation, MarketShares clouds) {
        double sum = 0;
        for (Hyperscaler hyperscaler : valuation.industry().hyperscalers()) {
            long models = valuation.state().contracts().stream()
                    .filter(c -> c.hyperscaler().equals(hyperscaler.id()))
                    .filter(c -> c.terms().distribution().access().available())
                    .count();
            sum += clouds.of(hyperscaler.id()) * models;
        }
        return sum;
    }

    private static double cloudsPerLab(Valuation valuation) {
        int labs = valuation.industry().labs().size();
        long links = valuation.state().contracts().stream()
                .filter(c -> c.terms().links())
                .count();
        return labs == 0 ? 0 : links / (double) labs;
    }

    /** Largest commitment over investment of an alliance; 0 without an investment. */
    public double largestRoundTrip() {
        double largest = 0;
        for (Alliance alliance : network.alliances()) {
            largest = Math.max(largest, alliance.roundTrip().raw().orElse(0));
        }
        return largest;
    }

    /** Effective number of suppliers of a lab by contracted capacity, 1 / Σ w²; 0 without any. */
    public static double computeSuppliers(MarketState state, ActorId lab) {
        double total = 0;
        double squares = 0;
        for (Contract contract : state.contracts()) {
            double gw = contract.lab().equals(lab) ? contract.capacityGwAt(state.period()) : 0;
            total += gw;
            squares += gw * gw;
        }
        return squares == 0 ? 0 : total * total / squares;
    }

    /** By name, units in the name: as they stand in the log. */
    Map<String, Double> byName() {
        Map<String, Double> indices = new TreeMap<>();
        indices.put("hhiClouds", clouds.hhi());
        indices.put("hhiModels", models.hhi());
        indices.put("mhhiModels", modelsMhhi.index());
        indices.put("consumerSurplusUsdBn", consumerSurplusUsdBn);
        indices.put("labsPerCloud", labsPerCloud);
        indices.put("cloudsPerLab", cloudsPerLab);
        indices.put("largestRoundTripMultiple", largestRoundTrip());
        return indices;
    }
}
