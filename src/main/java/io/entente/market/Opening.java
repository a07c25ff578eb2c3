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
        for (LabState lab : settled.labs()) {
            LabOutlook outlook = new LabOutlook(structure, labs.size());
            labs.add(lab.withQuarter(outlook.firstBurn(), outlook.revenue()[0]));
        }
        return settled.withLabs(labs);
    }

    /** The opening state with market shares at their long-run values. */
    static MarketState settled(Industry industry, MarketState opening) {
        Shares shares = new Demand(industry, opening).shares(Availability.of(industry, opening.contracts()));
        List<HyperscalerState> clouds = new ArrayList<>();
        for (HyperscalerState cloud : opening.hyperscalers()) {
            List<Double> bySegment = new ArrayList<>();
            for (int s = 0; s < industry.segments().size(); s++) {
                bySegment.add(shares.segmentCloud(clouds.size(), s));
            }
            clouds.add(cloud.withShares(bySegment));
        }
        List<LabState> labs = new ArrayList<>();
        for (LabState lab : opening.labs()) {
            labs.add(lab.withDirectShare(shares.direct(labs.size())));
        }
        return opening.withHyperscalers(clouds).withLabs(labs);
    }
}
