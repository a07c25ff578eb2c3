package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a number may lie.
 *
 * @param text as mathematicians write an interval: {@code (0, 1]}; {@code inf} where it does not end
 * @param least lower end
 * @param leastIncluded whether the lower end belongs to it
 * @param most upper end
 * @param mostIncluded whether the upper end belongs to it
 */
record Range(String text, double least, boolean leastIncluded, double most, boolean mostIncluded) {

    /** Larger numbers are mistakes, and sums of them would be infinite. */
    private static final double LARGEST = 1e12;

    private static final Pattern INTERVAL = Pattern.compile("([\\[(])(\\S+), (\\S+)([])])");

    /** Every number that means something. */
    static final Range ANY = parse("(-inf, inf)");

    /** Reads an interval. */
    static Range parse(String text) {
        Matcher matcher = INTERVAL.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The interval (" + text + ") must look like (0, 1].");
        }
        return new Range(
                text,
                end(matcher.group(2)),
                matcher.group(1).equals("["),
                end(matcher.group(3)),
                matcher.group(4).equals("]"));
    }

    private static double end(String text) {
        return text.endsWith("inf") ? (text.startsWith("-") ? -LARGEST : LARGEST) : Double.parseDouble(text);
    }

    /** Whether a number lies in it. */
    boolean contains(double x) {
        return (leastIncluded ? x >= least : x > least) && (mostIncluded ? x <= most : x < most);
    }

    /** The rule as a message says it, completing "must …". */
    String rule() {
        if (most == LARGEST && least == 0) {
            return leastIncluded ? "be zero or more" : "be positive";
        } else if (most == LARGEST && least > -LARGEST) {
            return leastIncluded ? "be at least " + Numbers.text(least) : "exceed " + Numbers.text(least);
        }
        return least == -LARGEST && most == LARGEST ? "lie between -1e12 and 1e12" : "lie in " + text;
    }

    /** What to write instead, completing "Maybe …". */
    String remedy(double x) {
        if (least == 0 && most == 1 && x >= 2 && x <= 100) {
            return "write " + Numbers.text(x) + " % as " + Numbers.text(x / 100);
        } else if (x < least && least == 0 && contains(-x)) {
            return "leave out the sign";
        }
        double nearest = Math.max(least, Math.min(most, x));
        return contains(nearest) ? "write " + Numbers.text(nearest) : "";
    }

    /** Adds the ends to a schema of numbers. */
    ObjectNode addTo(ObjectNode schema) {
        schema.put(leastIncluded ? "minimum" : "exclusiveMinimum", least);
        return schema.put(mostIncluded ? "maximum" : "exclusiveMaximum", most);
    }
}
