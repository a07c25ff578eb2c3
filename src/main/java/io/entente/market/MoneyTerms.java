package io.entente.market;

import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import java.util.Objects;

/**
 * The money side of a deal, apart from what it does: equity and signing fee, as sums. With the rest of the terms fixed
 * everything money does to two utilities is arithmetic.
 */
public final class MoneyTerms {

    final double paidNow;
    final double promised;
    final double promisedThisYear;
    final double equityToLab;
    final double stake;
    final double[] received;
    final double leastReceived;

    /** The money terms of an investment and a fee, at the lab's fair pre-money value in USD bn. */
    public static MoneyTerms of(Equity equity, double signingFeeUsdBn, double fairValueUsdBn, MarketSettings settings) {
        return new MoneyTerms(equity, signingFeeUsdBn, fairValueUsdBn, settings);
    }

    /** Whether the other moves the same money. Governance, for one, moves none. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyTerms that
                && Double.compare(paidNow, that.paidNow) == 0
                && Double.compare(promised, that.promised) == 0
                && Double.compare(promisedThisYear, that.promisedThisYear) == 0
                && Double.compare(equityToLab, that.equityToLab) == 0
                && Double.compare(stake, that.stake) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(paidNow, promised, equityToLab, stake);
    }

    private MoneyTerms(Equity equity, double signingFeeUsdBn, double fairValueUsdBn, MarketSettings settings) {
        double cash = equity.cashIntoLabUsdBn();
        int quarters = settings.trancheQuarters();
        double tranche = (1 - settings.upfrontShare()) * cash / quarters;
        paidNow = signingFeeUsdBn + settings.upfrontShare() * cash;
        received = new double[LabOutlook.LIQUIDITY_QUARTERS];
        for (int t = 0; t < received.length; t++) {
            received[t] = paidNow + tranche * Math.min(t, quarters);
        }
        leastReceived = Math.min(received[0], received[received.length - 1]);
        promised = tranche * Instalments.annuity(settings);
        promisedThisYear = Math.max(0, tranche) * Math.min(3, quarters);
        boolean intoLab = equity.direction() == EquityDirection.INTO_LAB;
        equityToLab = intoLab ? 0 : equity.investmentUsdBn();
        stake = intoLab && equity.investmentUsdBn() > 0 ? Signing.stakeShare(equity, fairValueUsdBn) : 0;
    }
}
