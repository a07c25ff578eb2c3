package io.entente.game.normalform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/** Reads the text of an {@code .nfg} file once, from its beginning. */
final class GambitReader {

    private static final Pattern TOKEN =
            Pattern.compile("\\G[\\s,]*(?:(\"(?:[^\"\\\\]|\\\\.)*\")|([{}])|([^\\s,{}\"]+))", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d*\\.?\\d*(?:[eE][+-]?\\d{1,3})?)(?:/(\\d+))?");

    private final String text;
    private final Matcher tokens;
    private String token = "";
    private int at;

    GambitReader(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
        next();
    }

    GambitGame game() {
        expect("NFG");
        expect("1");
        if (!token.equals("R") && !token.equals("D")) {
            throw fault("the kind of numbers (" + shown() + ") must be R or D", "write NFG 1 R");
        }
        next();
        String title = string("title");
        List<String> players = strings();
        List<List<String>> strategies = strategies(players.size());
        if (token.startsWith("\"")) {
            next();
        }
        List<Integer> sizes = strategies.stream().map(List::size).toList();
        int profiles = GambitGame.profiles(sizes);
        List<List<BigFraction>> inFile = token.equals("{")
                ? byOutcome(players.size(), profiles)
                : IntStream.range(0, profiles)
                        .mapToObj(i -> numbers(players.size()))
                        .toList();
        if (!token.isEmpty()) {
            throw fault("the file must end after the payoffs of " + profiles + " profiles", "remove the rest");
        }
        List<Integer> order = GambitGame.inFileOrder(sizes);
        List<List<BigFraction>> payoffs = new ArrayList<>(Collections.nCopies(profiles, List.of()));
        for (int i = 0; i < profiles; i++) {
            payoffs.set(order.get(i), inFile.get(i));
        }
        return new GambitGame(title, players, strategies, payoffs);
    }

    /** Names in braces for each player, or numbers of strategies that are given no name. */
    private List<List<String>> strategies(int players) {
        expect("{");
        List<List<String>> strategies = new ArrayList<>();
        while (!token.equals("}")) {
            if (token.equals("{")) {
                strategies.add(strings());
            } else {
                int count = whole("number of strategies");
                strategies.add(IntStream.rangeClosed(1, count)
                        .mapToObj(Integer::toString)
                        .toList());
            }
        }
        next();
        if (strategies.size() != players || strategies.stream().anyMatch(List::isEmpty)) {
            throw fault("each of the " + players + " players must have strategies", "name at least one for each");
        }
        return strategies;
    }

    private List<List<BigFraction>> byOutcome(int players, int profiles) {
        expect("{");
        List<List<BigFraction>> outcomes = new ArrayList<>();
        outcomes.add(Collections.nCopies(players, BigFraction.ZERO));
        while (!token.equals("}")) {
            expect("{");
            string("name of the outcome");
            outcomes.add(numbers(players));
            expect("}");
        }
        next();
        List<List<BigFraction>> payoffs = new ArrayList<>();
        for (int i = 0; i < profiles; i++) {
            int outcome = whole("number of the outcome");
            if (outcome >= outcomes.size()) {
                throw fault("the outcome (" + outcome + ") must be one of " + (outcomes.size() - 1), "count from 1");
            }
            payoffs.add(outcomes.get(outcome));
        }
        return payoffs;
    }

    private List<String> strings() {
        expect("{");
        List<String> strings = new ArrayList<>();
        while (!token.equals("}")) {
            strings.add(string("name"));
        }
        next();
        return strings;
    }

    private String string(String what) {
        if (!token.startsWith("\"")) {
            throw fault("the " + what + " (" + shown() + ") must stand in quotes", "write \"" + shown() + "\"");
        }
        String string = token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1");
        next();
        return string;
    }

    private List<BigFraction> numbers(int count) {
        List<BigFraction> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(number());
        }
        return numbers;
    }

    private BigFraction number() {
        Matcher matcher = NUMBER.matcher(token);
        if (!matcher.matches() || !token.matches(".*\\d.*") || token.matches(".*/0+")) {
            throw fault("the payoff (" + shown() + ") must be a number", "write 3, 0.25 or 1/4");
        }
        try {
            BigDecimal decimal = new BigDecimal(matcher.group(1));
            BigInteger below = matcher.group(2) == null ? BigInteger.ONE : new BigInteger(matcher.group(2));
            BigFraction above = decimal.scale() <= 0
                    ? new BigFraction(decimal.toBigIntegerExact())
                    : new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
            BigFraction number = above.divide(below);
            next();
            return number;
        } catch (ArithmeticException | IllegalArgumentException impossible) {
            throw fault("the payoff (" + shown() + ") must be a number", "write 3, 0.25 or 1/4");
        }
    }

    private int whole(String what) {
        if (!token.matches("\\d{1,6}")) {
            throw fault("the " + what + " (" + shown() + ") must be a whole number", "write 2");
        }
        int number = Integer.parseInt(token);
        next();
        return number;
    }

    private void expect(String word) {
        if (!token.equals(word)) {
            throw fault("the text must have " + word + " here, not " + shown(), "check the brackets before it");
        }
        next();
    }

    private void next() {
        if (tokens.find()) {
            token = tokens.group().replaceFirst("^[\\s,]+", "");
            at = tokens.end() - token.length();
        } else {
            at = tokens.hitEnd() || text.isEmpty() ? text.length() : at + token.length();
            token = "";
        }
    }

    private String shown() {
        return token.isEmpty() ? "its end" : token;
    }

    private IllegalArgumentException fault(String rule, String remedy) {
        String before = text.substring(0, Math.min(at, text.length()));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new IllegalArgumentException(line + ":" + column + ": " + rule + ".\nMaybe " + remedy + ".");
    }
}
