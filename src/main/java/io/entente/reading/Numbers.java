package io.entente.reading;

import com.fasterxml.jackson.core.io.NumberOutput;

/** How numbers are written: the shortest digits that read back to the same number, on every Java alike. */
final class Numbers {

    private Numbers() {}

    /** The text of a finite number; whole numbers without a fraction, zero without a sign. */
    static String text(double x) {
        String digits = NumberOutput.toString(x == 0 ? 0.0 : x, true);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }
}
