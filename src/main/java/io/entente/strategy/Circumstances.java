package io.entente.strategy;

/**
 * The actor's own situation while it negotiates.
 *
 * @param runwayQuarters cash over burn; infinite for an actor that does not burn
 * @param utilisation share of its capacity in use, 0 for a lab
 */
public record Circumstances(double runwayQuarters, double utilisation) {

    /** An actor without pressure. */
    public static final Circumstances COMFORTABLE = new Circumstances(Double.POSITIVE_INFINITY, 0);
}
