package io.entente.quantity;

/**
 * A number with its origin, so that a reader can judge it and a run can draw around it.
 *
 * @param value the number, in the unit that the field's name states
 * @param confidence how far it can be trusted
 * @param asOf the day, month, quarter or year it speaks of, as the source writes it; empty for a judgement
 * @param source title, row of the deals table, or the reasoning behind a judgement
 */
public record Figure(double value, Confidence confidence, String asOf, String source) {

    public Figure {
        Check.finite(value, "figure");
    }

    /** A figure that is our own judgement. */
    public static Figure judged(double value) {
        return new Figure(value, Confidence.JUDGEMENT, "", "");
    }

    /** The same figure with another value: what a run draws. */
    public Figure with(double drawn) {
        return new Figure(drawn, confidence, asOf, source);
    }
}
