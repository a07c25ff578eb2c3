package io.entente.market.concentration;

import io.entente.id.ActorId;
import io.entente.quantity.Check;

/**
 * Two firms become one, or two states of a market are compared as if they did. The change of the HHI has two
 * definitions that agree as long as shares do not react, and both are named.
 *
 * @param before the market before
 * @param after the market after
 * @param buyer one firm
 * @param target the other
 */
public record Merger(MarketShares before, MarketShares after, ActorId buyer, ActorId target) {

    /** HHI above which a market is highly concentrated [MergerGuidelines2023]. */
    public static final double HIGH_HHI = 1800;

    /** Change of the HHI above which a merger is presumed harmful there [MergerGuidelines2023]. */
    public static final double HIGH_CHANGE = 100;

    /** Joint share above which it is presumed harmful whatever the HHI [MergerGuidelines2023]. */
    public static final double HIGH_SHARE = 0.30;

    public Merger {
        Check.that(!buyer.equals(target), "buyer", buyer, "differ from the target", "name the two firms that merge");
    }

    /** A merger that leaves every other share as it is. */
    public static Merger of(MarketShares before, ActorId buyer, ActorId target) {
        return new Merger(before, before.merged(buyer, target), buyer, target);
    }

    /** Change of the sum of squares, HHI after less HHI before: what the market really did. */
    public double changeOfSquares() {
        return after.hhi() - before.hhi();
    }

    /** 2ab, twice the product of the shares before, in index points: what agencies compute from yesterday's shares. */
    public double twiceTheProduct() {
        return 2 * before.of(buyer) * before.of(target) * MarketShares.MONOPOLY;
    }

    /** The two flags of Guideline 1 of the 2023 US Merger Guidelines, on the change of squares. */
    public Flags flags() {
        boolean large = changeOfSquares() > HIGH_CHANGE;
        return new Flags(large && after.hhi() > HIGH_HHI, large && before.of(buyer) + before.of(target) > HIGH_SHARE);
    }

    /**
     * Which limbs of the structural presumption hold.
     *
     * @param concentrated HHI after above 1800 and change above 100
     * @param dominant joint share above 30 % and change above 100
     */
    public record Flags(boolean concentrated, boolean dominant) {

        /** Whether the merger is presumed to lessen competition. */
        public boolean presumption() {
            return concentrated || dominant;
        }
    }
}
