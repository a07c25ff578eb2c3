package io.entente.game.bargaining;

import io.entente.quantity.Check;

/**
 * A bargain of two sides who can pay each other: the asymmetric Nash solution splits the joint gain by weight
 * [HarsanyiSelten1972]. Amounts in one unit of money.
 *
 * @param firstGain what the link brings the first side before any payment; may be negative
 * @param secondGain what it brings the second side
 * @param weightOfFirst bargaining weight of the first side, in [0, 1]
 */
public record TransferableBargain(double firstGain, double secondGain, double weightOfFirst) {

    public TransferableBargain {
        Check.finite(firstGain, "gain of the first side");
        Check.finite(secondGain, "gain of the second side");
        Check.share(weightOfFirst, "bargaining weight of the first side");
    }

    /** What both gain together; below 0 they part. */
    public double jointGain() {
        return firstGain + secondGain;
    }

    /** Whether there is a payment that leaves nobody worse off. */
    public boolean worthwhile() {
        return jointGain() >= 0;
    }

    /** What the first side pays the second, negative where it receives: (1 − w) g₁ − w g₂. */
    public double transferToSecond() {
        return (1 - weightOfFirst) * firstGain - weightOfFirst * secondGain;
    }

    /** Gain of both after the transfer: w and 1 − w of the joint gain. */
    public UtilityPoint split() {
        return new UtilityPoint(firstGain - transferToSecond(), secondGain + transferToSecond());
    }
}
