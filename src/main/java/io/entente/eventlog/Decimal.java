package io.entente.eventlog;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.nio.charset.StandardCharsets;

/**
 * How a number is written, in the log and in every table: the fewest digits that read back as the same number, in the
 * form of Java 19 and later on every Java, whatever the locale.
 */
public final class Decimal {

    /** What was written lately, at a place that follows from its bits: few numbers make up most of a log. */
    private static final Written[] LATELY = new Written[1 << 10];

    private Decimal() {}

    /** A number as it was written. Immutable, so that threads may exchange it without order. */
    private static final class Written {

        private final long bits;
        private final byte[] ascii;

        private Written(long bits, byte... ascii) {
            this.bits = bits;
            this.ascii = ascii;
        }

        static Written of(long bits) {
            String text = DoubleToDecimal.toString(Double.longBitsToDouble(bits));
            return new Written(bits, text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /**
     * The number in digits, for instance {@code 0.1}, {@code 38.0} or {@code 1.0E-4}; minus zero as {@code 0.0}.
     *
     * @throws IllegalArgumentException for a number that is not finite
     */
    public static String of(double number) {
        return new String(ascii(number), StandardCharsets.US_ASCII);
    }

    /** The same as bytes, not to be changed. */
    static byte[] ascii(double number) {
        return written(number).ascii;
    }

    private static Written written(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(
                    "The number (" + number + ") must be finite.\nMaybe leave it out where it is unknown.");
        }
        long bits = Double.doubleToLongBits(number == 0 ? 0.0 : number);
        int place = Long.hashCode(bits * 0x9E3779B97F4A7C15L) >>> 22;
        Written lately = LATELY[place];
        if (lately == null || lately.bits != bits) {
            lately = Written.of(bits);
            LATELY[place] = lately;
        }
        return lately;
    }
}
