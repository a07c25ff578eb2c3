package io.entente.quantity;

import java.util.function.Supplier;

/**
 * Argument checks with messages a person can act on: the name, the value in parentheses, the rule, and a remedy.
 */
public final class Check {

    private Check() {}

    /** Throws unless the rule holds. */
    public static void that(boolean holds, String name, Object value, String rule, String remedy) {
        if (!holds) {
            throw refusal(name, value, rule, remedy);
        }
    }

    /** What to throw where a rule does not hold: for checks on the way of every step, whose message costs more than they. */
    public static IllegalArgumentException refusal(String name, Object value, String rule, String remedy) {
        return new IllegalArgumentException(
                "The " + name + " (" + value + ") must " + rule + ".\nMaybe " + remedy + ".");
    }

    /** Returns a finite number, refuses any other. */
    public static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw refusal(name, value, "be a finite number", "write it in decimal digits");
        }
        return value;
    }

    /** Returns a finite number of at least zero, refuses any other. */
    public static double notNegative(double value, String name) {
        if (!Double.isFinite(value) || value < 0) {
            throw refusal(name, value, "be zero or more", "leave out the sign");
        }
        return value;
    }

    /** Returns a finite number above zero, refuses any other. */
    public static double positive(double value, String name) {
        if (!Double.isFinite(value) || value <= 0) {
            throw refusal(name, value, "be positive", "write a number above 0");
        }
        return value;
    }

    /** Returns a number in [0, 1], refuses any other. */
    public static double share(double value, String name) {
        return share(value, () -> name);
    }

    /** The same with a name that is put together only for the message. */
    public static double share(double value, Supplier<String> name) {
        if (value >= 0 && value <= 1) {
            return value;
        }
        throw refusal(name.get(), value, "lie in [0, 1]", "write 25 % as 0.25");
    }

    /** Returns a number in [0, 1), refuses any other. */
    public static double partOf(double value, String name) {
        if (value >= 0 && value < 1) {
            return value;
        }
        throw refusal(name, value, "lie in [0, 1)", "write 25 % as 0.25");
    }
}
