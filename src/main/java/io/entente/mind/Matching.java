package io.entente.mind;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Distribution;
import io.entente.deal.Exclusivity;
import io.entente.deal.ModelAccess;
import io.entente.deal.Terms;
import java.util.Optional;

/** What a right of first refusal turns another's deal into. */
public final class Matching {

    private Matching() {}

    /**
     * The deal that a holder makes of another's: its own contract with what the right covers of the other's on top,
     * compute, distribution or both, and the same money.
     */
    public static Deal deal(Deal deal, Contract holding) {
        Terms together = holding.terms()
                .withCompute(compute(deal.terms().compute(), holding.terms().compute()))
                .withDistribution(distribution(
                        deal.terms().distribution(), holding.terms().distribution()))
                .withEquity(deal.terms().equity())
                .withSigningFee(Math.max(0, deal.terms().signingFeeUsdBn()));
        return new Deal(
                deal.talk(), holding.hyperscaler(), deal.lab(), together, deal.round(), Optional.of(holding.id()));
    }

    /** Whether the holder would bring anything that its contract does not give the lab already. */
    static boolean adds(Deal matched, Contract holding) {
        Terms before = holding.terms();
        Terms after = matched.terms();
        return !after.compute().equals(before.compute())
                || !after.distribution().equals(before.distribution())
                || after.equity().investmentUsdBn() > 0
                || after.signingFeeUsdBn() > 0;
    }

    private static ComputePurchase compute(ComputePurchase wanted, ComputePurchase held) {
        if (wanted.commitmentUsdBn() == 0 || held.exclusivity() != Exclusivity.FIRST_REFUSAL) {
            return held;
        }
        return new ComputePurchase(
                held.commitmentUsdBn() + wanted.commitmentUsdBn(),
                wanted.priceOverList(),
                wanted.termYears(),
                held.exclusivity());
    }

    private static Distribution distribution(Distribution wanted, Distribution held) {
        if (!wanted.access().available() || held.exclusivity() != Exclusivity.FIRST_REFUSAL) {
            return held;
        }
        ModelAccess wider = wanted.access().compareTo(held.access()) > 0 ? wanted.access() : held.access();
        return new Distribution(wider, held.exclusivity(), Math.max(wanted.labShare(), held.labShare()));
    }
}
