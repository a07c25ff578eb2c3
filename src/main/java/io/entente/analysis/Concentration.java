package io.entente.analysis;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.alliance.Alliance;
import io.entente.alliance.Ownership;
import io.entente.engine.StructureIndices;
import io.entente.id.ActorId;
import io.entente.market.BertrandPrices;
import io.entente.market.MarketState;
import io.entente.market.Valuation;
import io.entente.market.concentration.MarketShares;
import io.entente.market.concentration.Merger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How concentrated the markets are and how open, at long-run shares.
 *
 * @param clouds AI spend on clouds
 * @param models enterprise spend on models
 * @param modelsMhhi the index of models that counts who owns whom [OBrienSalop2000]
 * @param smallCloudShare of clouds with less than 5 % of AI spend each
 * @param labsPerCloud models of labs on a cloud, weighted by the clouds' shares
 * @param cloudsPerLab links over labs
 * @param priceIndex of the clouds' bundles, weighted by share; about 1 at the start
 * @param priceEquilibrium how good an equilibrium the prices are; empty where margins are fixed
 * @param consumerSurplusUsdBn of a quarter
 * @param consumerSurplusWithoutAlliancesUsdBn the same with no contract in force
 * @param cloudLockIn inertia of each cloud's customers, in [0, 1)
 * @param labSuppliers how many suppliers each lab has in effect
 * @param asMergers what each alliance in the market for models would be, were it a merger
 */
public record Concentration(
        Market clouds,
        Market models,
        double modelsMhhi,
        double smallCloudShare,
        double labsPerCloud,
        double cloudsPerLab,
        double priceIndex,
        Optional<PriceEquilibrium> priceEquilibrium,
        double consumerSurplusUsdBn,
        double consumerSurplusWithoutAlliancesUsdBn,
        Map<String, Double> cloudLockIn,
        List<Suppliers> labSuppliers,
        List<AsMerger> asMergers) {

    private static final double SMALL_CLOUD_SHARE = 0.05;

    public Concentration {
        cloudLockIn = java.util.Collections.unmodifiableMap(new TreeMap<>(cloudLockIn));
        labSuppliers = List.copyOf(labSuppliers);
        asMergers = List.copyOf(asMergers);
    }

    /**
     * Prices as best answers to one another.
     *
     * @param indices by cloud; 1 at the start
     * @param residual how far any price is from its best answer
     * @param roots how many equilibria were found from several starts; the one nearest to fixed margins is taken
     */
    public record PriceEquilibrium(Map<String, Double> indices, double residual, int roots) {

        public PriceEquilibrium {
            indices = java.util.Collections.unmodifiableMap(new TreeMap<>(indices));
        }
    }

    /**
     * A market.
     *
     * @param shares by firm, in [0, 1]
     * @param hhi sum of squared shares, 0…10 000
     * @param effectiveSuppliers 10 000 / HHI
     */
    public record Market(Map<String, Double> shares, double hhi, double effectiveSuppliers) {

        public Market {
            shares = java.util.Collections.unmodifiableMap(new TreeMap<>(shares));
        }

        static Market of(MarketShares shares) {
            Map<String, Double> named = new TreeMap<>();
            shares.byFirm().forEach((firm, share) -> named.put(firm.value(), share));
            return new Market(named, shares.hhi(), shares.effectiveSuppliers());
        }
    }

    /**
     * How many suppliers a lab has in effect, 1 / Σ w².
     *
     * @param lab which
     * @param ofCompute by contracted capacity; 0 without any
     * @param ofCapital by stakes of actors; 0 without any
     */
    public record Suppliers(String lab, double ofCompute, double ofCapital) {}

    /**
     * An alliance as if it were a merger of the two in the market for models.
     *
     * @param hyperscaler one side
     * @param lab the other
     * @param changeOfSquares HHI after less HHI before, all other shares as they are
     * @param twiceTheProduct 2ab: the agencies' shorthand, equal as long as shares stay
     * @param concentrated HHI after above 1800 and change above 100 [MergerGuidelines2023]
     * @param dominant joint share above 30 % and change above 100
     */
    public record AsMerger(
            String hyperscaler,
            String lab,
            double changeOfSquares,
            double twiceTheProduct,
            boolean concentrated,
            boolean dominant) {}

    static Concentration of(Subject subject, StructureIndices structure) {
        Valuation truly = subject.truly();
        return new Concentration(
                Market.of(structure.clouds()),
                Market.of(structure.models()),
                structure.modelsMhhi().index(),
                structure.clouds().byFirm().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .filter(share -> share < SMALL_CLOUD_SHARE)
                        .sum(),
                structure.labsPerCloud(),
                structure.cloudsPerLab(),
                priceIndex(truly, structure.clouds()),
                truly.now().priceEquilibrium().map(found -> equilibrium(truly, found)),
                structure.consumerSurplusUsdBn(),
                truly.under(List.of()).consumerSurplus(),
                lockIn(truly),
                truly.industry().labs().stream()
                        .map(lab -> suppliers(truly.state(), lab))
                        .toList(),
                structure.network().alliances().stream()
                        .map(alliance -> asMerger(alliance, structure.models()))
                        .toList());
    }

    private static double priceIndex(Valuation truly, MarketShares clouds) {
        double weights = 0;
        double sum = 0;
        for (Hyperscaler hyperscaler : truly.industry().hyperscalers()) {
            double share = clouds.of(hyperscaler.id());
            weights += share;
            sum += share * truly.now().priceIndex(hyperscaler.id());
        }
        return weights == 0 ? 1 : sum / weights;
    }

    private static PriceEquilibrium equilibrium(Valuation truly, BertrandPrices found) {
        Map<String, Double> indices = new TreeMap<>();
        truly.industry()
                .hyperscalers()
                .forEach(h -> indices.put(h.id().value(), truly.now().priceIndex(h.id())));
        return new PriceEquilibrium(indices, found.residual(), found.roots());
    }

    private static Map<String, Double> lockIn(Valuation truly) {
        Map<String, Double> inertia = new TreeMap<>();
        truly.industry()
                .hyperscalers()
                .forEach(h -> inertia.put(h.id().value(), truly.now().inertia(h.id())));
        return inertia;
    }

    private static Suppliers suppliers(MarketState state, ModelLab lab) {
        Ownership ownership = new Ownership(state.stakes());
        double total = 0;
        double squares = 0;
        for (ActorId holder : ownership.actors()) {
            double share = holder.equals(lab.id()) ? 0 : ownership.share(holder, lab.id());
            total += share;
            squares += share * share;
        }
        return new Suppliers(
                lab.id().value(),
                StructureIndices.computeSuppliers(state, lab.id()),
                squares == 0 ? 0 : total * total / squares);
    }

    private static AsMerger asMerger(Alliance alliance, MarketShares models) {
        Merger merger = Merger.of(models, alliance.hyperscaler(), alliance.lab());
        return new AsMerger(
                alliance.hyperscaler().value(),
                alliance.lab().value(),
                merger.changeOfSquares(),
                merger.twiceTheProduct(),
                merger.flags().concentrated(),
                merger.flags().dominant());
    }
}
