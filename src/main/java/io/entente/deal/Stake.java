package io.entente.deal;

import io.entente.id.ActorId;
import io.entente.quantity.Check;

/**
 * Paid-in equity; it outlives the contract it came with.
 *
 * @param holder who owns it
 * @param issuer whose equity it is
 * @param share of the issuer's equity, in [0, 1]
 * @param governance control that came with it
 */
public record Stake(ActorId holder, ActorId issuer, double share, Governance governance) {

    public Stake {
        Check.share(share, "stake");
    }

    /** The same stake with another share: after a dilution or an addition. */
    public Stake withShare(double other) {
        return new Stake(holder, issuer, other, governance);
    }
}
