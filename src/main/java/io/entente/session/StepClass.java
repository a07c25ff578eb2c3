package io.entente.session;

/**
 * What a step from one offer of a party to its next does to both sides' utilities [Hindriks2007].
 *
 * <p>The classes are a partition for every threshold: a change within it counts as none.
 */
public enum StepClass {

    /** Both gain. */
    FORTUNATE,
    /** The other side gains at no cost to the party. */
    NICE,
    /** The party gives up something, and the other side does not lose. */
    CONCESSION,
    /** Nothing changes for either. */
    SILENT,
    /** The party gains and the other side does not. */
    SELFISH,
    /** The other side loses, and the party does not gain. */
    UNFORTUNATE;

    /**
     * The class of a step.
     *
     * @param own change of the party's own utility
     * @param other change of the other side's
     * @param threshold up to which a change counts as none, at least 0
     */
    public static StepClass of(double own, double other, double threshold) {
        if (own > threshold) {
            return other > threshold ? FORTUNATE : SELFISH;
        }
        if (other < -threshold) {
            return UNFORTUNATE;
        }
        if (own < -threshold) {
            return CONCESSION;
        }
        return other > threshold ? NICE : SILENT;
    }
}
