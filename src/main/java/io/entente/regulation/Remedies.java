package io.entente.regulation;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A set of remedies and what it does to a deal. Every remedy sets what it touches to a fixed level or below, so that
 * neither order nor repetition matters, and the union of several regulators' remedies is well defined.
 *
 * @param remedies which, in the order of {@link Remedy}
 */
public record Remedies(Set<Remedy> remedies) {

    /** How hard leaving stays under {@link Remedy#PORTABILITY}: data moves, habits and integrations do not. Our choice. */
    public static final double PORTABLE = 0.25;

    public Remedies {
        Set<Remedy> ordered = EnumSet.noneOf(Remedy.class);
        ordered.addAll(remedies);
        remedies = Collections.unmodifiableSet(ordered);
    }

    /** All subsets of these remedies, the empty one first: smallest first, then by bit mask; 2^n, at most 64. */
    public static List<Remedies> subsets(Set<Remedy> of) {
        List<Remedy> all = List.copyOf(new Remedies(of).remedies);
        List<Remedies> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << all.size(); mask++) {
            Set<Remedy> subset = EnumSet.noneOf(Remedy.class);
            for (int i = 0; i < all.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    subset.add(all.get(i));
                }
            }
            subsets.add(new Remedies(subset));
        }
        // The sort is stable: among sets of one size the order of the masks stays.
        subsets.sort(Comparator.comparingInt(subset -> subset.remedies.size()));
        return List.copyOf(subsets);
    }

    /** The remedies that would change anything about a deal. */
    public static Remedies applicable(CaseFacts facts, RegulationSettings settings) {
        Set<Remedy> applicable = EnumSet.noneOf(Remedy.class);
        for (Remedy remedy : Remedy.values()) {
            Remedies alone = new Remedies(EnumSet.of(remedy));
            if (!alone.appliedTo(facts, settings.stakeCap()).equals(facts)) {
                applicable.add(remedy);
            }
        }
        return new Remedies(applicable);
    }

    /** Remedies of this set and of another: what closes a deal that several regulators clear. */
    public Remedies union(Remedies other) {
        Set<Remedy> all = EnumSet.noneOf(Remedy.class);
        all.addAll(remedies);
        all.addAll(other.remedies);
        return new Remedies(all);
    }

    /** The remedies in their order, as events carry them. */
    public List<Remedy> list() {
        return List.copyOf(remedies);
    }

    /**
     * The terms under these remedies. Portability and local hosting bind the cloud and leave the terms as they are.
     *
     * @param largestInvestmentUsdBn investment at which the hyperscaler's stake in the lab reaches the cap; bounds an
     *     investment into the lab under {@link Remedy#STAKE_CAP}
     */
    public Terms appliedTo(Terms terms, double largestInvestmentUsdBn) {
        return new Terms(
                remedies.contains(Remedy.STAKE_CAP) ? capped(terms.equity(), largestInvestmentUsdBn) : terms.equity(),
                terms.signingFeeUsdBn(),
                compute(terms.compute()),
                distribution(terms.distribution()),
                terms.royalty(),
                terms.jointResearch() && !remedies.contains(Remedy.DATA_FIREWALL),
                terms.breakFeeUsdBn());
    }

    /**
     * What the remedies change directly in the facts of a case, with the market held as it is; the rise of the MHHI
     * shrinks in proportion to the stake. The change of consumer surplus stays: only a market model can tell it.
     */
    public CaseFacts appliedTo(CaseFacts facts, double stakeCap) {
        return new CaseFacts(
                structure(facts, stakeCap),
                new CaseFacts.Data(
                        zeroUnder(Remedy.DATA_FIREWALL, facts.data().sharing()),
                        facts.data().userOverlap()),
                new CaseFacts.Residency(
                        facts.residency().marketShare(),
                        zeroUnder(Remedy.LOCAL_HOSTING, facts.residency().nonCompliance())),
                lockIn(facts.lockIn()),
                influence(facts.influence(), stakeCap),
                facts.consumerSurplusChangeUsdBn());
    }

    private static Equity capped(Equity equity, double largestInvestmentUsdBn) {
        double investment = equity.direction() == EquityDirection.INTO_LAB
                ? Math.min(equity.investmentUsdBn(), largestInvestmentUsdBn)
                : equity.investmentUsdBn();
        return new Equity(investment, equity.valuationMultiple(), equity.direction(), Governance.NONE);
    }

    private ComputePurchase compute(ComputePurchase compute) {
        return remedies.contains(Remedy.STRIP_EXCLUSIVITY)
                ? new ComputePurchase(
                        compute.commitmentUsdBn(), compute.priceOverList(), compute.termYears(), Exclusivity.NONE)
                : compute;
    }

    private Distribution distribution(Distribution distribution) {
        return opensDistribution()
                ? new Distribution(distribution.access(), Exclusivity.NONE, distribution.labShare())
                : distribution;
    }

    private boolean opensDistribution() {
        return remedies.contains(Remedy.STRIP_EXCLUSIVITY) || remedies.contains(Remedy.FAIR_ACCESS);
    }

    private CaseFacts.Structure structure(CaseFacts facts, double stakeCap) {
        double stake = facts.influence().stake();
        double change = facts.structure().mhhiChange();
        return remedies.contains(Remedy.STAKE_CAP) && stake > stakeCap && change > 0
                ? facts.structure().withMhhiChange(change * stakeCap / stake)
                : facts.structure();
    }

    private CaseFacts.LockIn lockIn(CaseFacts.LockIn lockIn) {
        return new CaseFacts.LockIn(
                remedies.contains(Remedy.STRIP_EXCLUSIVITY) ? Exclusivity.NONE : lockIn.compute(),
                opensDistribution() ? Exclusivity.NONE : lockIn.distribution(),
                lockIn.foreclosedShare(),
                remedies.contains(Remedy.PORTABILITY)
                        ? Math.min(PORTABLE, lockIn.nonPortability())
                        : lockIn.nonPortability());
    }

    private CaseFacts.Influence influence(CaseFacts.Influence influence, double stakeCap) {
        return remedies.contains(Remedy.STAKE_CAP)
                ? new CaseFacts.Influence(
                        influence.investmentUsdBn(),
                        influence.commitmentUsdBn(),
                        Math.min(stakeCap, influence.stake()),
                        Governance.NONE)
                : influence;
    }

    private double zeroUnder(Remedy remedy, double level) {
        return remedies.contains(remedy) ? 0 : level;
    }
}
