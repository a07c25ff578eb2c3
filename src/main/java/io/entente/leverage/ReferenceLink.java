package io.entente.leverage;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Deal;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.Exclusivity;
import io.entente.deal.ModelAccess;
import io.entente.deal.Royalty;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.DealValue;
import io.entente.market.Feasibility;
import io.entente.market.Signing;
import io.entente.market.Valuation;
import io.entente.quantity.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A link that two actors do not have yet, at reference terms: of access, compute and both, at list price and without
 * money, the one with the largest joint surplus. What actors judge partners by before they talk.
 *
 * @param deal the reference terms
 * @param gain what each side would gain over the moment, before any transfer, USD bn
 */
public record ReferenceLink(Deal deal, DealValue.Pair gain) {

    private static final double STANDARD_LAB_SHARE = 0.25;
    private static final double STANDARD_TERM_YEARS = 5;

    /** Commitments that are tried, in USD bn; the largest that is feasible and best is taken. */
    private static final double[] COMMITMENTS = {2, 10, 30, 60, 100, 200};

    /** The best reference link of a pair; empty where the pair has a link already, or none is feasible. */
    public static Optional<ReferenceLink> of(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return best(valuation, hyperscaler, lab, true, true);
    }

    /** The best reference link that sells the lab's model. */
    static Optional<ReferenceLink> ofDistribution(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return best(valuation, hyperscaler, lab, true, false);
    }

    /** The best reference link that sells compute. */
    static Optional<ReferenceLink> ofCompute(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return best(valuation, hyperscaler, lab, false, true);
    }

    private static Optional<ReferenceLink> best(
            Valuation valuation, ActorId hyperscaler, ActorId lab, boolean distribution, boolean compute) {
        Deal blank = new Deal(
                TalkId.of(new Quarter(1, 1), hyperscaler, lab), hyperscaler, lab, access(false), 0, Optional.empty());
        if (valuation
                .state()
                .contract(hyperscaler, lab)
                .filter(c -> c.terms().links())
                .isPresent()) {
            return Optional.empty();
        }
        var now = valuation.now();
        DealValue.Pair base = new DealValue.Pair(now.of(hyperscaler), now.of(lab));
        double fair = now.labValue(lab);
        Optional<ReferenceLink> best = Optional.empty();
        for (Terms terms : candidates(valuation, hyperscaler, lab, distribution, compute)) {
            Deal deal = blank.withTerms(terms);
            DealValue.Pair gain =
                    DealValue.of(valuation, deal, fair).with(Equity.NONE, 0).minus(base);
            if (best.isEmpty() || gain.joint() > best.get().gain.joint()) {
                best = Optional.of(new ReferenceLink(deal, gain));
            }
        }
        return best;
    }

    private static List<Terms> candidates(
            Valuation valuation, ActorId hyperscaler, ActorId lab, boolean distribution, boolean compute) {
        List<Terms> candidates = new ArrayList<>();
        if (distribution) {
            candidates.add(access(true));
        }
        if (compute) {
            Feasibility feasibility = Feasibility.of(valuation, hyperscaler, lab);
            for (double commitment : COMMITMENTS) {
                ComputePurchase purchase = purchase(commitment);
                if (feasibility.admits(purchase)) {
                    candidates.add(access(false).withCompute(purchase));
                    if (distribution) {
                        candidates.add(access(true).withCompute(purchase));
                    }
                }
            }
        }
        return candidates;
    }

    private static ComputePurchase purchase(double commitmentUsdBn) {
        return new ComputePurchase(commitmentUsdBn, 0, STANDARD_TERM_YEARS, Exclusivity.NONE);
    }

    private static Terms access(boolean available) {
        Distribution distribution = available
                ? new Distribution(ModelAccess.RESALE, Exclusivity.NONE, STANDARD_LAB_SHARE)
                : Distribution.NONE;
        return new Terms(Equity.NONE, 0, purchase(0), distribution, Royalty.NONE, false, 0);
    }

    /** Each side's gain once a transfer splits the joint surplus by weight; nothing where there is no surplus. */
    public DealValue.Pair split(double hyperscalerWeight) {
        double joint = Math.max(0, gain.joint());
        return new DealValue.Pair(hyperscalerWeight * joint, (1 - hyperscalerWeight) * joint);
    }

    /** The signature of the reference link, without the transfer. */
    Signing signing(Valuation valuation) {
        return Signing.of(valuation, deal, valuation.now().labValue(deal.lab()));
    }
}
