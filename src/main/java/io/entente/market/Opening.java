package io.entente.market;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.deal.Contract;
import io.entente.deal.Stake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The state of the market before period 0. */
public final class Opening {

    private Opening() {}

    /** The opening state with market shares still unknown: what a calibration starts from. */
    public static MarketState of(
            List<Hyperscaler> hyperscalers,
            List<ModelLab> labs,
            MarketSettings settings,
            List<Contract> contracts,
            List<Stake> stakes) {
        List<Double> none =
                Collections.nCopies(Segment.of(settings.jurisdictions()).size(), 0.0);
        List<HyperscalerState> clouds = hyperscalers.stream()
                .map(h -> new HyperscalerState(
                        h.id(),
                        h.cashUsdBn().value(),
                        h.capacityGw().value(),
                        none,
                        Collections.nCopies(4, 0.0),
                        List.of(),
                        1,
                        1))
                .toList();
        List<LabState> labStates = labs.stream()
                .map(l -> new LabState(l.id(), l.cashUsdBn().value(), 0, 1, 0, 0, 0))
                .toList();
        return new MarketState(0, contracts, stakes, clouds, labStates, List.of(), List.of(), 1);
    }

    /** The opening state of a calibrated industry: long-run shares, and each lab's burn as of its first quarter. */
    public static MarketState ready(Industry industry, MarketState opening) {
        MarketState settled = settled(industry, opening);
        Structure structure = Structure.of(industry, settled);
        List<LabState> labs = new ArrayList<>();
        for (int l = 0; l < settled.labs().size(); l++) {
            LabOutlook outlook = new LabOutlook(structure, l);
            LabState before = settled.labs().get(l);
            labs.add(new LabState(
                    before.id(),
                    before.cashUsdBn(),
                    before.spotGw(),
                    before.demandFactor(),
                    before.directShare(),
                    outlook.firstBurn(),
                    outlook.revenue()[0]));
        }
        return new MarketState(
                0,
                settled.contracts(),
                settled.stakes(),
                settled.hyperscalers(),
                labs,
                settled.tranches(),
                settled.holds(),
                settled.spendFactor());
    }

    /** The opening state with market shares at their long-run values. */
    static MarketState settled(Industry industry, MarketState opening) {
        Shares shares = new Demand(industry, opening).shares(Availability.of(industry, opening.contracts()));
        List<HyperscalerState> clouds = new ArrayList<>();
        for (int h = 0; h < opening.hyperscalers().size(); h++) {
            List<Double> bySegment = new ArrayList<>();
            for (int s = 0; s < industry.segments().size(); s++) {
                bySegment.add(shares.segmentCloud(h, s));
            }
            HyperscalerState before = opening.hyperscalers().get(h);
            clouds.add(new HyperscalerState(
                    before.id(),
                    before.cashUsdBn(),
                    before.capacityGw(),
                    bySegment,
                    before.recentOutlayUsdBn(),
                    before.compliant(),
                    before.unitCostFactor(),
                    before.inertiaFactor()));
        }
        List<LabState> labs = new ArrayList<>();
        for (int l = 0; l < opening.labs().size(); l++) {
            LabState before = opening.labs().get(l);
            labs.add(new LabState(
                    before.id(),
                    before.cashUsdBn(),
                    before.spotGw(),
                    before.demandFactor(),
                    shares.direct(l),
                    before.burnUsdBn(),
                    before.revenueUsdBn()));
        }
        return new MarketState(
                0,
                opening.contracts(),
                opening.stakes(),
                clouds,
                labs,
                opening.tranches(),
                opening.holds(),
                opening.spendFactor());
    }
}
