package io.entente.leverage;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
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
import io.entente.market.DealValues;
import io.entente.market.Feasibility;
import io.entente.market.Signing;
import io.entente.market.Valuation;
import io.entente.quantity.Quarter;
import io.entente.quantity.WholeDollars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A link that two actors do not have yet, or a change of the one they have, at reference terms: of access, compute and both, at list price and without
 * money, the one with the largest joint surplus. What actors judge partners by before they talk.
 *
 * @param deal the reference terms
 * @param gain what each side would gain over the moment, before any transfer, USD bn
 */
public record ReferenceLink(Deal deal, DealValue.Pair gain) {

    private static final double STANDARD_LAB_SHARE = 0.25;
    private static final double STANDARD_TERM_YEARS = 5;

    /** Commitments that are tried, in USD bn; the largest that is feasible and best is taken. */
    private static final double[] COMMITMENTS = {2, 20, 100};

    /** The best reference link of a pair that has none yet; empty where it has, or none is feasible. */
    public static Optional<ReferenceLink> of(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return contract(valuation, hyperscaler, lab).isPresent()
                ? Optional.empty()
                : best(valuation, new Candidates(valuation, hyperscaler, lab).all());
    }

    /** The best change of the contract that a pair has: access, more compute, or no exclusivity; empty without one. */
    public static Optional<ReferenceLink> ofAmendment(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return contract(valuation, hyperscaler, lab)
                .flatMap(c -> best(valuation, new Candidates(valuation, hyperscaler, lab).changes(c)));
    }

    /** The best reference link that sells the lab's model. */
    static Optional<ReferenceLink> ofDistribution(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return best(valuation, new Candidates(valuation, hyperscaler, lab).distribution());
    }

    /** The best reference link that sells compute. */
    static Optional<ReferenceLink> ofCompute(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return best(valuation, new Candidates(valuation, hyperscaler, lab).compute());
    }

    private static Optional<Contract> contract(Valuation valuation, ActorId hyperscaler, ActorId lab) {
        return valuation.state().contract(hyperscaler, lab);
    }

    /** The best of several deals of one pair: what they have in common is worked out once. */
    private static Optional<ReferenceLink> best(Valuation valuation, List<Deal> candidates) {
        return candidates.isEmpty() ? Optional.empty() : Optional.of(bestOf(valuation, candidates));
    }

    private static ReferenceLink bestOf(Valuation valuation, List<Deal> candidates) {
        Deal first = candidates.get(0);
        var now = valuation.now();
        DealValues values = new DealValues(valuation, first, now.labValue(first.lab()));
        DealValue.Pair base = new DealValue.Pair(now.of(first.hyperscaler()), now.of(first.lab()));
        ReferenceLink best = null;
        for (Deal deal : candidates) {
            DealValue.Pair gain = values.of(deal.terms()).gainWithoutMoney(base);
            if (best == null || WholeDollars.exceed(gain.joint(), best.gain.joint())) {
                best = new ReferenceLink(deal, gain);
            }
        }
        return best;
    }

    /** The reference terms of one pair. */
    private static final class Candidates {

        private final Valuation valuation;
        private final ActorId hyperscaler;
        private final ActorId lab;

        Candidates(Valuation valuation, ActorId hyperscaler, ActorId lab) {
            this.valuation = valuation;
            this.hyperscaler = hyperscaler;
            this.lab = lab;
        }

        private Deal deal(Terms terms, Optional<Contract> amended) {
            TalkId reference = TalkId.of(new Quarter(1, 1), hyperscaler, lab);
            return new Deal(reference, hyperscaler, lab, terms, 0, amended.map(Contract::id));
        }

        List<Deal> distribution() {
            return List.of(deal(access(true), Optional.empty()));
        }

        List<Deal> compute() {
            return purchases(0).stream()
                    .map(p -> deal(access(false).withCompute(p), Optional.empty()))
                    .toList();
        }

        List<Deal> all() {
            List<Deal> deals = new ArrayList<>(distribution());
            for (ComputePurchase purchase : purchases(0)) {
                deals.add(deal(access(false).withCompute(purchase), Optional.empty()));
                deals.add(deal(access(true).withCompute(purchase), Optional.empty()));
            }
            return deals;
        }

        List<Deal> changes(Contract contract) {
            Terms present = contract.terms().withoutMoney();
            List<Deal> deals = new ArrayList<>();
            if (!present.distribution().access().available()) {
                deals.add(deal(present.withDistribution(access(true).distribution()), Optional.of(contract)));
            }
            if (!present.withoutExclusivity().equals(present)) {
                deals.add(deal(present.withoutExclusivity(), Optional.of(contract)));
            }
            for (ComputePurchase purchase : purchases(present.compute().commitmentUsdBn())) {
                deals.add(deal(present.withCompute(purchase), Optional.of(contract)));
            }
            return deals;
        }

        private List<ComputePurchase> purchases(double present) {
            Feasibility feasibility = Feasibility.of(valuation, hyperscaler, lab);
            List<ComputePurchase> purchases = new ArrayList<>();
            for (double commitment : COMMITMENTS) {
                ComputePurchase purchase = purchase(present + commitment);
                if (feasibility.admits(purchase)) {
                    purchases.add(purchase);
                }
            }
            return purchases;
        }
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
