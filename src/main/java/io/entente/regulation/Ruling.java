package io.entente.regulation;

import io.entente.actor.Regulator;

/** What a regulator decides. */
public enum Ruling {
    /** As it is. */
    CLEAR,
    /** Only under remedies. */
    REMEDIES,
    /** Not at all. */
    BLOCK;

    /** What thresholds make of the probability of an intervention. */
    public static Ruling byThresholds(Regulator regulator, double probability) {
        return probability < regulator.clearBelow().value() ? CLEAR : ofIntervention(regulator, probability);
    }

    /** What an intervention is: a prohibition where its probability is high and the authority can block. */
    static Ruling ofIntervention(Regulator regulator, double probability) {
        boolean severe = probability > regulator.blockAbove().value();
        return severe && regulator.canBlock() ? BLOCK : REMEDIES;
    }
}
