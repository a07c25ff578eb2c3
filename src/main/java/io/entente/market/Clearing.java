package io.entente.market;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.market.Book.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One quarter as it happens: demand is served, payments flow, states move on.
 *
 * @param before the state the quarter opened with, deals of the quarter included
 * @param after the state of the next period
 * @param payments in actor order
 * @param clouds one for each hyperscaler
 * @param labs one for each lab
 * @param spendUsdBn AI spend on the hyperscalers' clouds
 * @param consumerSurplusUsdBn of the quarter
 */
public record Clearing(
        MarketState before,
        MarketState after,
        List<Payment> payments,
        List<CloudResult> clouds,
        List<LabResult> labs,
        double spendUsdBn,
        double consumerSurplusUsdBn) {

    /**
     * A hyperscaler's quarter.
     *
     * @param actor who
     * @param share of the potential market, in [0, 1]
     * @param spendUsdBn AI spend on its cloud
     * @param modelRevenueUsdBn revenue of partners' models on its cloud
     * @param ownModelRevenueUsdBn revenue of its own model
     * @param utilisation of its capacity
     * @param priceIndex of its bundles, about 1 at the start
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

    public Clearing {
        payments = List.copyOf(payments);
        clouds = List.copyOf(clouds);
        labs = List.copyOf(labs);
    }

    /**
     * Clears the market of the valuation's period.
     *
     * @param valuation the moment, at true types
     * @param innovations demand innovation of each lab, a factor; 1 where none is named
     */
    public static Clearing of(Valuation valuation, Map<ActorId, Double> innovations) {
        return new Quarter(valuation, innovations).clear();
    }

    /** One quarter under way. */
    private static final class Quarter {

        private final Industry industry;
        private final MarketSettings settings;
        private final MarketState state;
        private final Valuation valuation;
        private final Structure structure;
        private final Prices prices;
        private final Map<ActorId, Double> innovations;
        private final List<Payment> payments = new ArrayList<>();
        private final double[] cloudCash;

        Quarter(Valuation valuation, Map<ActorId, Double> innovations) {
            this.industry = valuation.industry();
            this.settings = industry.settings();
            this.state = valuation.state();
            this.structure = valuation.present();
            this.prices = Prices.of(industry, state);
            this.valuation = valuation;
            this.innovations = innovations;
            this.cloudCash = new double[industry.hyperscalers().size()];
        }

        Clearing clear() {
            List<CloudResult> clouds = new ArrayList<>();
            for (int h = 0; h < industry.hyperscalers().size(); h++) {
                clouds.add(sellCloud(h));
            }
            List<LabResult> results = new ArrayList<>();
            List<LabState> labs = new ArrayList<>();
            for (int l = 0; l < industry.labs().size(); l++) {
                LabQuarter quarter = new LabQuarter(l);
                results.add(quarter.result);
                labs.add(quarter.next());
            }
            double spend = clouds.stream().mapToDouble(CloudResult::spendUsdBn).sum();
            double surplus = valuation.now().consumerSurplus();
            return new Clearing(state, next(labs), payments, clouds, results, spend, surplus);
        }

        private MarketState next(List<LabState> labs) {
            List<HyperscalerState> clouds = new ArrayList<>();
            for (int h = 0; h < industry.hyperscalers().size(); h++) {
                clouds.add(nextCloud(h));
            }
            return new MarketState(
                    state.period() + 1,
                    state.contracts(),
                    state.stakes(),
                    clouds,
                    labs,
                    state.tranches(),
                    state.holds(),
                    state.spendFactor());
        }

        private CloudResult sellCloud(int h) {
            ActorId id = industry.hyperscalers().get(h).id();
            double spend = structure.spend(h, 0);
            double own = structure.ownModelRevenue(h, 0);
            double models = 0;
            for (Entry entry : structure.book().ofHyperscaler(h)) {
                models += structure.modelRevenue(entry)[0];
            }
            // a model's revenue is a part of the spend on its bundle; hosting comes out of the model's part
            double kept = structure.prices().margin(h) * spend + (1 - settings.hostingShare()) * (own + models);
            receive(Payment.CUSTOMERS, h, spend, Purpose.SALES);
            spend(h, spend - kept, Purpose.OPERATION);
            return new CloudResult(
                    id,
                    structure.cloudShare(h, 0),
                    spend,
                    models,
                    own,
                    Prices.utilisation(industry, state, h),
                    prices.index(h));
        }

        private void receive(ActorId payer, int h, double usdBn, Purpose purpose) {
            if (usdBn > 0) {
                ActorId id = industry.hyperscalers().get(h).id();
                payments.add(new Payment(payer, id, usdBn, purpose, Optional.empty()));
                cloudCash[h] += usdBn;
            }
        }

        private void spend(int h, double usdBn, Purpose purpose) {
            ActorId id = industry.hyperscalers().get(h).id();
            if (usdBn > 0) {
                payments.add(new Payment(id, Payment.OPERATIONS, usdBn, purpose, Optional.empty()));
            } else if (usdBn < 0) {
                payments.add(new Payment(Payment.OPERATIONS, id, -usdBn, purpose, Optional.empty()));
            }
            cloudCash[h] -= usdBn;
        }

        private HyperscalerState nextCloud(int h) {
            HyperscalerState now = state.hyperscalers().get(h);
            double inertia = structure.inertia(h);
            List<Double> shares = new ArrayList<>();
            for (int s = 0; s < industry.segments().size(); s++) {
                double target = structure.shares().segmentCloud(h, s);
                shares.add(target + inertia * (now.segmentShares().get(s) - target));
            }
            List<Double> outlays = new ArrayList<>(now.recentOutlayUsdBn());
            outlays.add(0, 0.0);
            outlays.remove(outlays.size() - 1);
            return new HyperscalerState(
                    now.id(),
                    now.cashUsdBn() + cloudCash[h],
                    industry.capacityGw(h, state, 1),
                    shares,
                    outlays,
                    now.compliant(),
                    now.unitCostFactor(),
                    now.inertiaFactor());
        }

        /** A lab's quarter: sells, pays its clouds, and moves on. */
        private final class LabQuarter {

            private final int lab;
            private final LabState now;
            private final LabResult result;
            private double cash;

            LabQuarter(int lab) {
                this.lab = lab;
                this.now = state.labs().get(lab);
                LabOutlook outlook = new LabOutlook(structure, lab);
                double demand = now.demandFactor() * structure.ownDemand(lab, 0);
                double revenue = outlook.revenue()[0];
                double contracted = industry.labs().get(lab).ownComputeGw().value();
                for (Entry entry : structure.book().ofLab(lab)) {
                    contracted += entry.paths().capacityGw()[0];
                }
                double needed = demand * structure.paths().gwPerUsdBn(0);
                double spot = Serving.spot(now.spotGw(), needed, contracted, settings);
                this.result = new LabResult(
                        now.id(), demand, revenue, outlook.firstGrossVia(), contracted, spot, demand - revenue);
                settle();
            }

            private void settle() {
                var type = industry.labs().get(lab);
                move(Payment.CUSTOMERS, result.revenueUsdBn(), Purpose.SALES, Optional.empty());
                double opex =
                        type.opexUsdBnPerQuarter().value() * structure.paths().opexGrowth(0);
                move(Payment.OPERATIONS, -opex, Purpose.OPERATION, Optional.empty());
                double spot = result.spotGw() * structure.paths().spotPrice();
                move(Payment.SPOT_MARKET, -spot, Purpose.SPOT, Optional.empty());
                for (Entry entry : structure.book().ofLab(lab)) {
                    settle(entry);
                }
            }

            private void settle(Entry entry) {
                Optional<ContractId> id = Optional.of(entry.contract().id());
                ActorId cloud = entry.contract().hyperscaler();
                double bill = entry.paths().bill()[0];
                double cost = entry.paths().capacityGw()[0]
                        * industry.hyperscalers()
                                .get(entry.hyperscaler())
                                .unitCostUsdBnPerGwYear()
                                .value()
                        * state.hyperscalers().get(entry.hyperscaler()).unitCostFactor()
                        / 4;
                double share = entry.contract().terms().distribution().labShare()
                        * structure.modelRevenue(entry)[0];
                double royalty = entry.royaltyQuarters() > 0
                        ? entry.contract().terms().royalty().share() * result.revenueUsdBn()
                        : 0;
                move(cloud, -bill, Purpose.COMPUTE, id);
                move(cloud, share, Purpose.DISTRIBUTION_SHARE, id);
                move(cloud, -royalty, Purpose.ROYALTY, id);
                cloudCash[entry.hyperscaler()] += bill - share + royalty;
                spend(entry.hyperscaler(), cost, Purpose.OPERATION);
            }

            /** Money from a partner to the lab; a negative amount goes to the partner. */
            private void move(ActorId partner, double usdBn, Purpose purpose, Optional<ContractId> contract) {
                if (usdBn > 0) {
                    payments.add(new Payment(partner, now.id(), usdBn, purpose, contract));
                } else if (usdBn < 0) {
                    payments.add(new Payment(now.id(), partner, -usdBn, purpose, contract));
                }
                cash += usdBn;
            }

            LabState next() {
                double served = result.demandUsdBn() == 0 ? 1 : result.revenueUsdBn() / result.demandUsdBn();
                double factor = now.demandFactor()
                        * (1 - settings.lostDemand() * (1 - served))
                        * innovations.getOrDefault(now.id(), 1.0);
                return new LabState(
                        now.id(),
                        now.cashUsdBn() + cash,
                        result.spotGw(),
                        factor,
                        structure.directShare(lab, 0),
                        -cash,
                        result.revenueUsdBn());
            }
        }
    }
}
