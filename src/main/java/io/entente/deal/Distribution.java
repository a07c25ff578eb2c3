package io.entente.deal;

import io.entente.quantity.Check;

/**
 * How the lab's model is sold on the cloud.
 *
 * @param access whether and how
 * @param exclusivity for distribution, separate from compute
 * @param labShare part of the model revenue on the cloud that the lab receives; the cloud bears hosting
 */
public record Distribution(ModelAccess access, Exclusivity exclusivity, double labShare) {

    /** The model is not offered. */
    public static final Distribution NONE = new Distribution(ModelAccess.NONE, Exclusivity.NONE, 0);

    public Distribution {
        Check.share(labShare, "distribution share");
    }
}
