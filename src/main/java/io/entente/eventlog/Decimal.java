package io.entente.eventlog;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;

/**
 * How a number is written, in the log and in every table: the fewest digits that read back as the same number, in the
 * form of Java 19 and later on every Java, whatever the locale.
 */
public final class Decimal {

    private Decimal() {}

    /**
     * The number in digits, for instance {@code 0.1}, {@code 38.0} or {@code 1.0E-4}; minus zero as {@code 0.0}.
     *
     * @throws IllegalArgumentException for a number that is not finite
     */
    public static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(
                    "The number (" + number + ") must be finite.\nMaybe leave it out where it is unknown.");
        }
        return DoubleToDecimal.toString(number == 0 ? 0.0 : number);
    }
}
