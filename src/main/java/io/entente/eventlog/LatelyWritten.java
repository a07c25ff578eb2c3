package io.entente.eventlog;

import java.nio.charset.StandardCharsets;

/**
 * Numbers as they were written lately, each at a place that follows from its bits: few numbers make up most of a log. Kept
 * side by side, as what is scattered over the heap has left the processor's caches by the next line.
 */
final class LatelyWritten {

    /** No number takes more characters: {@code -2.2250738585072014E-308}. */
    static final int LONGEST = 24;

    private static final int PLACE_BITS = 12;

    private final long[] numbers = new long[1 << PLACE_BITS];
    private final byte[] lengths = new byte[1 << PLACE_BITS];
    private final byte[] texts = new byte[LONGEST << PLACE_BITS];

    /**
     * Writes a number as {@link Decimal} does.
     *
     * @param to with room for the longest number from the place on; what stands there after the number's end is of no account
     * @param at the place
     * @return where the number ends
     * @throws IllegalArgumentException for a number that is not finite
     */
    int write(double number, byte[] to, int at) {
        long bits = Double.doubleToRawLongBits(number);
        int place = Long.hashCode(bits * 0x9E3779B97F4A7C15L) >>> Integer.SIZE - PLACE_BITS;
        if (numbers[place] != bits || lengths[place] == 0) {
            keep(number, bits, place);
        }
        System.arraycopy(texts, LONGEST * place, to, at, LONGEST);
        return at + lengths[place];
    }

    private void keep(double number, long bits, int place) {
        byte[] text = Decimal.of(number).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, texts, LONGEST * place, text.length);
        lengths[place] = (byte) text.length;
        numbers[place] = bits;
    }
}
