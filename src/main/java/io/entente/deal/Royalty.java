package io.entente.deal;

import io.entente.quantity.Check;

/**
 * Part of the lab's own and direct revenue that goes to the hyperscaler.
 *
 * @param share of revenue, in [0, 1]
 * @param years how long it is owed from the signature, its own expiry
 */
public record Royalty(double share, double years) {

    /** Nothing is owed. */
    public static final Royalty NONE = new Royalty(0, 0);

    public Royalty {
        Check.share(share, "royalty");
        Check.notNegative(years, "royalty years");
    }

    /** Length in quarters. */
    public int quarters() {
        return (int) StrictMath.rint(years * 4);
    }
}
