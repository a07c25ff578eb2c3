package io.entente.regulation;

import io.entente.quantity.Check;

/**
 * How a scenario's regulators decide.
 *
 * @param mode by thresholds, or by a seeded draw
 * @param stakeCap largest stake under {@link Remedy#STAKE_CAP}, below 1
 * @param regulatorWeight the regulator's weight when remedies are bargained over
 * @param mitigation what a governance-free, non-exclusive deal takes off the intervention score
 */
public record RegulationSettings(Mode mode, double stakeCap, double regulatorWeight, double mitigation) {

    /** How a decision follows from the intervention probability. */
    public enum Mode {
        /** No regulator reviews anything. */
        OFF,
        /** Clear below one threshold, block above another, remedies between. */
        THRESHOLD,
        /** Intervene with the probability, by a seeded draw. */
        DRAW
    }

    public RegulationSettings {
        Check.partOf(stakeCap, "stake cap");
        Check.share(regulatorWeight, "regulator weight");
        Check.notNegative(mitigation, "mitigation");
    }
}
