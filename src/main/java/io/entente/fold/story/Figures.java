package io.entente.fold.story;

import java.util.Locale;

/** Numbers as a person reads them in a mail; the same on every machine, whatever its locale. */
public final class Figures {

    private static final String MINUS = "−";

    private Figures() {}

    /** Money: {@code $22.4 bn}, {@code $1.35 trn}, {@code $250 mn}, {@code −$20 bn}. */
    public static String usd(double usdBn) {
        double size = Math.abs(usdBn);
        if (size < 0.0005) {
            return "$0";
        }
        String sign = usdBn < 0 ? MINUS : "";
        if (size >= 999.5) {
            return sign + "$" + threeDigits(size / 1000) + " trn";
        }
        return size < 0.9995 ? sign + "$" + threeDigits(size * 1000) + " mn" : sign + "$" + threeDigits(size) + " bn";
    }

    /** Money with its sign: {@code +$20 bn}. */
    public static String signedUsd(double usdBn) {
        String text = usd(usdBn);
        return usdBn > 0 && !text.equals("$0") ? "+" + text : text;
    }

    /** A share of one as it was written: {@code 25 %}, {@code 12.5 %}. */
    public static String percent(double share) {
        return plus(trimmed(format("%.1f", share * 100))) + " %";
    }

    /** A share of one that came out of a calculation: {@code 4.0 %}, {@code 27.0 %}. */
    public static String exactPercent(double share) {
        return plus(format("%.1f", share * 100)) + " %";
    }

    /** A share with its sign: {@code −10 %}. */
    public static String signedPercent(double share) {
        String text = percent(share);
        return share > 0 && !text.equals("0 %") ? "+" + text : text;
    }

    /** Leverage in [−1, 1] or a change of it: {@code +0.30}. */
    public static String leverage(double net) {
        String text = plus(format("%.2f", net));
        return net > 0 && !text.equals("0.00") ? "+" + text : text;
    }

    /** A ratio or an index around 1: {@code 1.03}. */
    public static String ratio(double ratio) {
        return decimals(ratio, 2);
    }

    /** A number with so many decimals: {@code 0.5000}. */
    public static String decimals(double number, int decimals) {
        return plus(format("%." + decimals + "f", number));
    }

    /** A number of whatever size, as close as it matters: {@code 80,262}, {@code 15.0}, {@code 0.375}, {@code 0.00011}. */
    public static String measured(double number) {
        double size = Math.abs(number);
        if (size >= 1000) {
            return count(number);
        }
        if (size >= 10) {
            return decimals(number, 1);
        }
        boolean small = size < 0.01 && size > 1e-9;
        return decimals(number, small ? 1 - (int) Math.floor(StrictMath.log10(size)) : 3);
    }

    /** A whole number in groups of three: {@code 80,262}. */
    public static String count(double number) {
        return plus(format("%,.0f", number));
    }

    /** A number and its noun: {@code 1 deal}, {@code 3 deals}. */
    public static String count(long number, String singular, String plural) {
        return count((double) number) + " " + (number == 1 ? singular : plural);
    }

    /** A number without needless zeros: {@code 5}, {@code 1.25}. */
    public static String plain(double number) {
        return plus(trimmed(format("%.2f", number)));
    }

    private static String threeDigits(double size) {
        return trimmed(format(size >= 99.95 ? "%.0f" : size >= 9.995 ? "%.1f" : "%.2f", size));
    }

    private static String format(String pattern, double number) {
        return String.format(Locale.ROOT, pattern, number);
    }

    private static String trimmed(String digits) {
        return digits.indexOf('.') < 0 ? digits : digits.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** Replaces the hyphen by a minus sign, and drops it where nothing but zeros follows. */
    private static String plus(String digits) {
        if (!digits.startsWith("-")) {
            return digits;
        }
        String size = digits.substring(1);
        return size.chars().allMatch(c -> c == '0' || c == '.') ? size : MINUS + size;
    }
}
