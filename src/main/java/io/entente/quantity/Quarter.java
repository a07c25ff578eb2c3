package io.entente.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, the length of one period.
 *
 * @param year four digits
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** How a quarter is written: {@code 2026-Q1}. */
    public static final Pattern PATTERN = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        Check.that(year >= 1 && year <= 9999, "year", year, "lie in 1…9999", "write a quarter as 2026-Q1");
        Check.that(number >= 1 && number <= 4, "quarter", number, "lie in 1…4", "write a quarter as 2026-Q1");
    }

    /** Reads {@code 2026-Q1}. */
    public static Quarter parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The quarter (" + text
                    + ") must look like 2026-Q1.\nMaybe write the year, a hyphen, Q and 1 to 4.");
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The quarter {@code count} later, or earlier where negative. */
    public Quarter plus(int count) {
        int index = year * 4 + number - 1 + count;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /** How many quarters from this one to the other; negative where the other is earlier. */
    public int until(Quarter other) {
        return other.year * 4 + other.number - year * 4 - number;
    }

    @Override
    public int compareTo(Quarter other) {
        return -until(other);
    }

    @Override
    public String toString() {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits + "-Q" + number;
    }
}
