package io.entente.deal;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.quantity.Check;
import java.util.List;

/**
 * Terms in force between a hyperscaler and a lab.
 *
 * @param id stays the same through amendments
 * @param hyperscaler one side
 * @param lab the other
 * @param terms as agreed, or as amended
 * @param startPeriod period of the signature (0-based; negative: before the scenario)
 * @param capacityGw contracted capacity in GW for each quarter from {@code startPeriod} on; its length is the term
 * @param pricePerGwYearUsdBn what a GW-year costs the lab
 * @param binding whether it binds, or is a letter of intent that lapses when its term ends
 */
public record Contract(
        ContractId id,
        ActorId hyperscaler,
        ActorId lab,
        Terms terms,
        int startPeriod,
        List<Double> capacityGw,
        double pricePerGwYearUsdBn,
        boolean binding) {

    public Contract {
        capacityGw = List.copyOf(capacityGw);
        Check.notNegative(pricePerGwYearUsdBn, "price per GW-year");
    }

    /** First period in which it is no longer in force. */
    public int endPeriod() {
        return startPeriod + capacityGw.size();
    }

    /** Contracted capacity in a period, 0 outside the term. */
    public double capacityGwAt(int period) {
        int index = period - startPeriod;
        return index < 0 || index >= capacityGw.size() ? 0 : capacityGw.get(index);
    }

    /** Whether the royalty is still owed in a period. */
    public boolean royaltyOwedAt(int period) {
        return royaltyQuartersFrom(period) > 0;
    }

    /** For how many quarters from a period on the royalty is still owed. */
    public int royaltyQuartersFrom(int period) {
        return terms.royalty().share() > 0
                ? Math.max(0, startPeriod + terms.royalty().quarters() - period)
                : 0;
    }

    /** Whether an actor is a party to it. */
    public boolean involves(ActorId actor) {
        return hyperscaler.equals(actor) || lab.equals(actor);
    }

    /** Whether it joins these two. */
    public boolean joins(ActorId one, ActorId other) {
        return hyperscaler.equals(one) && lab.equals(other) || hyperscaler.equals(other) && lab.equals(one);
    }

    /** The same contract under other terms. */
    public Contract withTerms(Terms other) {
        return new Contract(id, hyperscaler, lab, other, startPeriod, capacityGw, pricePerGwYearUsdBn, binding);
    }
}
