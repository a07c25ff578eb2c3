package io.entente.market;

import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.quantity.WholeDollars;

/**
 * What a deal is worth to its two parties for any money terms: the cell (everything but equity and signing fee) is
 * evaluated once, money after that is arithmetic. Agrees with {@link Signing} followed by {@link Payoffs}.
 */
public final class DealValue {

    private final DealValues pair;
    private final LabAccount lab;
    private final double holdersLoss;
    private final double lowestCash;
    private final double liquidity;
    private final DealLinks links;
    private final DealPurchase purchase;

    /** The hyperscaler's account and what of it no money terms change; opened when first asked for: labs never ask. */
    private HyperscalerAccount hyperscaler;

    private double hyperscalerWithoutLab;

    DealValue(DealValues pair, DealLinks links, DealPurchase purchase, LabAccount lab, double holdersLossUsdBn) {
        this.pair = pair;
        this.links = links;
        this.purchase = purchase;
        this.lab = lab;
        this.lowestCash = lab.outlook().lowestCash();
        this.liquidity = lab.liquidity(lowestCash);
        this.holdersLoss = holdersLossUsdBn;
    }

    private void openHyperscaler() {
        hyperscaler = links.hyperscalerWith(pair.hyperscaler(), purchase, lab);
        hyperscalerWithoutLab = hyperscaler.utility() - pair.holding() * lab.value() + hyperscaler.costOfMoney(0, 0);
    }

    /** What the deal costs holders of exclusivity that bars it, USD bn; 0 where nothing bars it. */
    public double holdersLossUsdBn() {
        return holdersLoss;
    }

    /** Evaluates the cell of a deal; its money terms are left aside. Costs some 10 µs. */
    public static DealValue of(Valuation valuation, Deal deal, double fairValueUsdBn) {
        return new DealValues(valuation, deal, fairValueUsdBn).of(deal.terms());
    }

    /** Utilities of both under an investment and a fee. Costs some 50 ns. */
    public Pair with(Equity equity, double signingFeeUsdBn) {
        return with(pair.money(equity, signingFeeUsdBn));
    }

    /** Utilities of both under money terms that were worked out before. */
    public Pair with(MoneyTerms money) {
        double value = labValue(money);
        return new Pair(hyperscalerUtility(value, money), labUtility(value, money));
    }

    private double hyperscalerUtility(double labValue, MoneyTerms money) {
        if (hyperscaler == null) {
            openHyperscaler();
        }
        double held = pair.holding() * (1 - money.stake) + money.stake;
        return hyperscalerWithoutLab
                + held * labValue
                - money.paidNow
                - money.promised
                - money.equityToLab
                - hyperscaler.costOfMoney(money.paidNow, money.promisedThisYear);
    }

    /**
     * Gains of both over a base under each of several money terms, once the lab has paid for consent. Costs some 20 ns each,
     * and the hyperscaler's account unless the lab loses under all of them.
     *
     * @param base utilities without the deal
     * @param hyperscaler takes the hyperscaler's gains where the lab does not lose
     * @param lab takes the lab's
     */
    public void gains(MoneyTerms[] money, Pair base, double[] hyperscaler, double[] lab) {
        for (int i = 0; i < money.length; i++) {
            double value = labValue(money[i]);
            lab[i] = labGain(labUtility(value, money[i]), base.lab);
            if (lab[i] >= 0) {
                hyperscaler[i] = WholeDollars.of(hyperscalerUtility(value, money[i]) - base.hyperscaler);
            }
        }
    }

    /** Gains of both over a base under money terms, once the lab has paid for consent. */
    public Pair gain(MoneyTerms money, Pair base) {
        Pair with = with(money);
        return new Pair(WholeDollars.of(with.hyperscaler - base.hyperscaler), labGain(with.lab, base.lab));
    }

    /** The same where no money changes hands. */
    public Pair gainWithoutMoney(Pair base) {
        return gain(pair.money(Equity.NONE, 0), base);
    }

    /** The lab's gain alone: what a lab needs to know costs half of what both do. */
    public double labGain(MoneyTerms money, double base) {
        return labGain(labUtility(labValue(money), money), base);
    }

    private double labGain(double utility, double base) {
        return WholeDollars.of(afterConsent(utility - base, holdersLoss));
    }

    /** A lab's gain once it has paid for consent: the holder asks its loss and half of what the lab gains beyond it. */
    static double afterConsent(double labGain, double holdersLoss) {
        double rest = labGain - holdersLoss;
        return holdersLoss != 0 && rest > 0 ? rest / 2 : rest;
    }

    private double labValue(MoneyTerms money) {
        boolean safe = lowestCash + money.leastReceived >= 0;
        double after = lab.liquidity(safe ? 0 : lab.outlook().lowestCash(money.received));
        return lab.value() + money.paidNow + money.promised + money.equityToLab + after - liquidity;
    }

    private double labUtility(double value, MoneyTerms money) {
        double sold = lab.sold() * (1 - money.stake) + money.stake;
        return (1 - sold) * value + lab.unsold();
    }

    /**
     * Utilities of both parties in USD bn.
     *
     * @param hyperscaler the one side's
     * @param lab the other's
     */
    public record Pair(double hyperscaler, double lab) {

        /** Both together. */
        public double joint() {
            return hyperscaler + lab;
        }
    }
}
