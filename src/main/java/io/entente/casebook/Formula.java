package io.entente.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * A formula in x: numbers, + − * /, powers as ^ or **, parentheses, pi, e, and sqrt, exp, log, abs, sin, cos, min, max,
 * pow. A parser by recursive descent; nothing else can be written in it.
 */
final class Formula {

    private static final int DEEPEST = 100;

    private final String text;
    private final String path;
    private int at;
    private int depth;

    private Formula(String text, String path) {
        this.text = text;
        this.path = path;
    }

    /** The function that a text describes. */
    static DoubleUnaryOperator parse(String text, String path) {
        Formula formula = new Formula(text, path);
        DoubleUnaryOperator parsed = formula.sum();
        formula.skip();
        if (formula.at < text.length()) {
            throw formula.fault("go on with an operator");
        }
        return parsed;
    }

    private DoubleUnaryOperator sum() {
        DoubleUnaryOperator left = product();
        while (true) {
            DoubleUnaryOperator before = left;
            if (take("+")) {
                DoubleUnaryOperator right = product();
                left = x -> before.applyAsDouble(x) + right.applyAsDouble(x);
            } else if (take("-")) {
                DoubleUnaryOperator right = product();
                left = x -> before.applyAsDouble(x) - right.applyAsDouble(x);
            } else {
                return left;
            }
        }
    }

    private DoubleUnaryOperator product() {
        DoubleUnaryOperator left = signed();
        while (true) {
            DoubleUnaryOperator before = left;
            if (!comes("**") && take("*")) {
                DoubleUnaryOperator right = signed();
                left = x -> before.applyAsDouble(x) * right.applyAsDouble(x);
            } else if (take("/")) {
                DoubleUnaryOperator right = signed();
                left = x -> before.applyAsDouble(x) / right.applyAsDouble(x);
            } else {
                return left;
            }
        }
    }

    private DoubleUnaryOperator signed() {
        if (++depth > DEEPEST) {
            throw fault("be nested less deep");
        }
        try {
            if (take("-")) {
                DoubleUnaryOperator inner = signed();
                return x -> -inner.applyAsDouble(x);
            }
            return take("+") ? signed() : power();
        } finally {
            depth--;
        }
    }

    private DoubleUnaryOperator power() {
        DoubleUnaryOperator base = atom();
        if (take("**") || take("^")) {
            DoubleUnaryOperator exponent = signed();
            return x -> StrictMath.pow(base.applyAsDouble(x), exponent.applyAsDouble(x));
        }
        return base;
    }

    private DoubleUnaryOperator atom() {
        skip();
        if (take("(")) {
            DoubleUnaryOperator inner = sum();
            expect(")");
            return inner;
        }
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
            boolean exponent = at < text.length()
                    && Character.toLowerCase(text.charAt(at - 1)) == 'e'
                    && Character.isDigit(text.charAt(start))
                    && "+-".indexOf(text.charAt(at)) >= 0;
            at += exponent ? 1 : 0;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw fault("have a number, x or a function here");
        }
        return Character.isDigit(word.charAt(0)) || word.charAt(0) == '.' ? number(word, start) : named(word, start);
    }

    private DoubleUnaryOperator number(String word, int start) {
        try {
            double number = Double.parseDouble(word);
            return x -> number;
        } catch (NumberFormatException notANumber) {
            at = start;
            throw fault("have a number, x or a function here");
        }
    }

    private DoubleUnaryOperator named(String word, int start) {
        String name = word.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "x" -> x -> x;
            case "pi" -> x -> Math.PI;
            case "e" -> x -> Math.E;
            default -> call(name, start);
        };
    }

    private DoubleUnaryOperator call(String name, int start) {
        expect("(");
        List<DoubleUnaryOperator> arguments = new ArrayList<>(List.of(sum()));
        while (take(",")) {
            arguments.add(sum());
        }
        expect(")");
        return function(name, arguments, start);
    }

    private DoubleUnaryOperator function(String name, List<DoubleUnaryOperator> arguments, int start) {
        DoubleUnaryOperator a = arguments.get(0);
        DoubleUnaryOperator b = arguments.get(arguments.size() - 1);
        String signature = name + "/" + arguments.size();
        return switch (signature) {
            case "sqrt/1" -> x -> StrictMath.sqrt(a.applyAsDouble(x));
            case "exp/1" -> x -> StrictMath.exp(a.applyAsDouble(x));
            case "log/1", "ln/1" -> x -> StrictMath.log(a.applyAsDouble(x));
            case "abs/1" -> x -> Math.abs(a.applyAsDouble(x));
            case "sin/1" -> x -> StrictMath.sin(a.applyAsDouble(x));
            case "cos/1" -> x -> StrictMath.cos(a.applyAsDouble(x));
            case "pow/2" -> x -> StrictMath.pow(a.applyAsDouble(x), b.applyAsDouble(x));
            case "min/2" -> x -> Math.min(a.applyAsDouble(x), b.applyAsDouble(x));
            case "max/2" -> x -> Math.max(a.applyAsDouble(x), b.applyAsDouble(x));
            default -> {
                at = start;
                throw fault("have sqrt, exp, log, abs, sin, cos, min, max or pow here");
            }
        };
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean comes(String symbol) {
        skip();
        return text.startsWith(symbol, at);
    }

    private boolean take(String symbol) {
        boolean comes = comes(symbol);
        at += comes ? symbol.length() : 0;
        return comes;
    }

    private void expect(String symbol) {
        if (!take(symbol)) {
            throw fault("have " + symbol + " here");
        }
    }

    private CaseFaultException fault(String rule) {
        return new CaseFaultException(
                path,
                "the formula (" + text.strip() + ") must " + rule + ", at character " + (at + 1),
                "write for instance sqrt(1 - x^2)");
    }
}
