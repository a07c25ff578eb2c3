package io.entente.reading;

import io.entente.describe.Choice;
import io.entente.quantity.Check;
import io.entente.scenario.Tournament;
import io.entente.strategy.StrategyChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strategies in one line, as a command takes them: {@code boulware}, {@code boulware+combi+frequency},
 * {@code time-dependent(exponent=0.3)+combi(after=0.9)}. First the offer policy, then the acceptance policy and the
 * opponent model, each of which may be left out.
 */
public final class StrategyText {

    private static final Pattern PART = Pattern.compile("([a-z0-9-]+)(?:\\(([^()]*)\\))?");
    private static final Pattern LEARNING = Pattern.compile("([^\\[\\]]+)\\[([^\\[\\]]+)]");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*([a-zA-Z0-9-]+)\\s*=\\s*(\\S+)\\s*");

    private StrategyText() {}

    /** Splits a list at the commas that stand outside of parentheses. */
    public static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    /**
     * Reads one strategy; that its names are in the catalogue is checked when it is put together.
     *
     * @param acceptance where the text names none
     */
    public static StrategyChoice parse(String text, Choice acceptance) {
        String[] parts = text.split("\\+", -1);
        Check.that(
                parts.length <= 3,
                "strategy",
                text,
                "name at most an offer policy, an acceptance policy and an opponent model",
                "write boulware+combi+frequency");
        return new StrategyChoice(
                part(text, parts[0]),
                parts.length > 1 ? part(text, parts[1]) : acceptance,
                parts.length > 2 ? part(text, parts[2]) : Choice.of("none"),
                Choice.of("agenda"),
                0);
    }

    /**
     * Reads a strategy that may learn among several: {@code exp3(exploration=0.1)[boulware|conceder+combi]}.
     *
     * @param acceptance where the text of a strategy names none
     */
    static Tournament.Entrant entrant(String text, Choice acceptance) {
        Matcher matcher = LEARNING.matcher(text.strip());
        if (!matcher.matches()) {
            return Tournament.Entrant.of(text, parse(text, acceptance));
        }
        List<StrategyChoice> arms = Arrays.stream(matcher.group(2).split("\\|", -1))
                .map(arm -> parse(arm, acceptance))
                .toList();
        return new Tournament.Entrant(text, arms, Optional.of(part(text, matcher.group(1))));
    }

    private static Choice part(String whole, String text) {
        Matcher matcher = PART.matcher(text.strip());
        Check.that(
                matcher.matches(),
                "strategy",
                whole,
                "be names joined by +, each with its parameters in parentheses",
                "write time-dependent(exponent=0.3)+next");
        Map<String, Object> parameters = new TreeMap<>();
        String given = matcher.group(2);
        if (given != null && !given.isBlank()) {
            for (String assignment : given.split(",", -1)) {
                Matcher pair = ASSIGNMENT.matcher(assignment);
                Check.that(pair.matches(), "parameter", assignment.strip(), "be name=value", "write exponent=0.3");
                parameters.put(pair.group(1), value(pair.group(2)));
            }
        }
        return new Choice(matcher.group(1), parameters);
    }

    private static Object value(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException word) {
            return text;
        }
    }
}
