package io.entente.mind;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.Terms;
import java.util.Optional;

/** What a right of first refusal turns another's deal into. */
public final class Matching {

    private Matching() {}

    /** The deal that a holder makes of another's: its own contract, with the other's compute on top and the same fee. */
    public static Deal deal(Deal deal, Contract holding) {
        Terms terms = holding.terms();
        ComputePurchase wanted = deal.terms().compute();
        ComputePurchase compute = wanted.commitmentUsdBn() == 0
                ? terms.compute()
                : new ComputePurchase(
                        terms.compute().commitmentUsdBn() + wanted.commitmentUsdBn(),
                        wanted.priceOverList(),
                        wanted.termYears(),
                        terms.compute().exclusivity());
        Terms together = terms.withCompute(compute)
                .withEquity(Equity.NONE)
                .withSigningFee(Math.max(0, deal.terms().signingFeeUsdBn()));
        return new Deal(
                deal.talk(), holding.hyperscaler(), deal.lab(), together, deal.round(), Optional.of(holding.id()));
    }
}
