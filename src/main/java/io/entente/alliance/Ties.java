package io.entente.alliance;

import io.entente.deal.Contract;
import io.entente.deal.EquityDirection;
import io.entente.deal.ModelAccess;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that ties hyperscalers and labs at the start of a period.
 *
 * @param period 0-based
 * @param discountRatePerQuarter for payments between two parties
 * @param contracts in force
 * @param ownership paid-in equity
 */
public record Ties(int period, double discountRatePerQuarter, List<Contract> contracts, Ownership ownership) {

    public Ties {
        Check.notNegative(discountRatePerQuarter, "discount rate");
        contracts = List.copyOf(contracts);
    }

    /** The contracts of one actor, whichever side it stands on, and all that is owned. */
    Ties of(ActorId actor) {
        List<Contract> theirs = new ArrayList<>();
        for (Contract contract : contracts) {
            if (contract.involves(actor)) {
                theirs.add(contract);
            }
        }
        return new Ties(period, discountRatePerQuarter, theirs, ownership);
    }

    boolean deliversCompute() {
        return contracts.stream().anyMatch(c -> capacityFrom(c, period) > 0);
    }

    boolean sellsModel() {
        return anyAccess(ModelAccess::available);
    }

    boolean buildsModelIn() {
        return anyAccess(access -> access == ModelAccess.HOSTED_WEIGHTS);
    }

    /** Compute still to be bought from this period on, in USD bn. */
    double remainingCommitmentUsdBn() {
        return contracts.stream()
                .mapToDouble(c -> capacityFrom(c, period) * c.pricePerGwYearUsdBn() / 4)
                .sum();
    }

    RoundTrip roundTrip() {
        return contracts.stream()
                .map(c -> new RoundTrip(givenUsdBn(c.terms()), presentValueUsdBn(c)))
                .reduce(RoundTrip.NONE, RoundTrip::plus);
    }

    private boolean anyAccess(Predicate<ModelAccess> rule) {
        return contracts.stream().map(c -> c.terms().distribution().access()).anyMatch(rule);
    }

    /** Gigawatt-quarters from a period on. */
    private static double capacityFrom(Contract contract, int period) {
        double units = 0;
        for (int q = Math.max(period, contract.startPeriod()); q < contract.endPeriod(); q++) {
            units += contract.capacityGwAt(q);
        }
        return units;
    }

    /** Value that the hyperscaler gives the lab; where the lab invests, nothing makes a round trip. */
    private static double givenUsdBn(Terms terms) {
        return terms.equity().direction() == EquityDirection.INTO_HYPERSCALER
                ? 0
                : terms.equity().investmentUsdBn();
    }

    private double presentValueUsdBn(Contract contract) {
        double value = 0;
        double discount = 1;
        for (double gw : contract.capacityGw()) {
            value += discount * gw * contract.pricePerGwYearUsdBn() / 4;
            discount /= 1 + discountRatePerQuarter;
        }
        return value;
    }
}
