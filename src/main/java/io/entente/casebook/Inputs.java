package io.entente.casebook;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.describe.Vocabulary;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/** The inputs of a case by name, each checked for its type when it is asked for. A number may be a fraction as text. */
final class Inputs {

    private final JsonNode node;
    private final String path;

    Inputs(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    double number(String name) {
        return number(required(name), at(name));
    }

    double number(String name, double standard) {
        return has(name) ? number(name) : standard;
    }

    int count(String name) {
        double number = number(name);
        if (number != StrictMath.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new CaseFaultException(
                    at(name), "the number (" + number + ") must be whole", "leave out the fraction");
        }
        return (int) number;
    }

    String text(String name) {
        return required(name).asText();
    }

    String text(String name, String standard) {
        return has(name) ? text(name) : standard;
    }

    /** A list of numbers that is not empty. */
    List<Double> numbers(String name) {
        List<Double> numbers = numbers(required(name), at(name));
        if (numbers.isEmpty()) {
            throw new CaseFaultException(at(name), "the list must not be empty", "");
        }
        return numbers;
    }

    /** Two numbers; both 0 where they are not given. */
    List<Double> pair(String name) {
        List<Double> pair = has(name) ? numbers(name) : List.of(0.0, 0.0);
        if (pair.size() != 2) {
            throw new CaseFaultException(at(name), "the list must have two numbers", "write [0, 0]");
        }
        return pair;
    }

    double[] array(String name) {
        return numbers(name).stream().mapToDouble(Double::doubleValue).toArray();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        list(required(name), at(name)).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** A list of lists of numbers. */
    List<List<Double>> rows(String name) {
        List<List<Double>> rows = new ArrayList<>();
        JsonNode items = list(required(name), at(name));
        for (int i = 0; i < items.size(); i++) {
            rows.add(numbers(items.get(i), at(name) + "[" + i + "]"));
        }
        return rows;
    }

    /** Numbers that belong to a list of numbers. */
    record Entry(List<Double> key, List<Double> values) {}

    /** A list of pairs of lists of numbers. */
    List<Entry> entries(String name) {
        List<Entry> entries = new ArrayList<>();
        JsonNode items = list(required(name), at(name));
        for (int i = 0; i < items.size(); i++) {
            String where = at(name) + "[" + i + "]";
            if (list(items.get(i), where).size() != 2) {
                throw new CaseFaultException(
                        where, "an entry must be a profile and its payoffs", "write [[0, 0], [1, 2]]");
            }
            entries.add(new Entry(
                    numbers(items.get(i).get(0), where + "[0]"),
                    numbers(items.get(i).get(1), where + "[1]")));
        }
        return entries;
    }

    /** A list of lists of numbers, exactly as written. */
    List<List<BigFraction>> fractions(String name) {
        List<List<BigFraction>> rows = new ArrayList<>();
        JsonNode items = list(required(name), at(name));
        for (int i = 0; i < items.size(); i++) {
            List<BigFraction> row = new ArrayList<>();
            for (JsonNode item : list(items.get(i), at(name) + "[" + i + "]")) {
                number(item, at(name) + "[" + i + "]");
                row.add(exact(item));
            }
            rows.add(row);
        }
        return rows;
    }

    private static BigFraction exact(JsonNode number) {
        BigFraction exact = BigFraction.ONE;
        String[] parts = number.asText().split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            BigDecimal decimal = new BigDecimal(parts[i].strip());
            BigFraction part = decimal.scale() > 0
                    ? new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                    : new BigFraction(decimal.toBigIntegerExact());
            exact = i == 0 ? part : exact.divide(part);
        }
        return exact;
    }

    boolean flag(String name, boolean standard) {
        return has(name) ? required(name).asBoolean() : standard;
    }

    /** An amount that goes from one to another. */
    record Flow(String from, String to, double amount) {}

    /** A list of flows, each written as [from, to, amount]. */
    List<Flow> flows(String name) {
        List<Flow> flows = new ArrayList<>();
        JsonNode items = list(required(name), at(name));
        for (int i = 0; i < items.size(); i++) {
            String where = at(name) + "[" + i + "]";
            if (list(items.get(i), where).size() != 3) {
                throw new CaseFaultException(
                        where, "a flow must have a payer, a payee and an amount", "write [\"A\", \"B\", 10]");
            }
            flows.add(new Flow(
                    items.get(i).get(0).asText(),
                    items.get(i).get(1).asText(),
                    number(items.get(i).get(2), where + "[2]")));
        }
        return flows;
    }

    /** A list of mappings from names to numbers, in the order of the file. */
    List<Map<String, Double>> tables(String name) {
        List<Map<String, Double>> tables = new ArrayList<>();
        JsonNode items = list(required(name), at(name));
        for (int i = 0; i < items.size(); i++) {
            tables.add(table(items.get(i), at(name) + "[" + i + "]"));
        }
        return tables;
    }

    /** A mapping from names to numbers, in the order of the file. */
    Map<String, Double> table(String name) {
        return table(required(name), at(name));
    }

    private static Map<String, Double> table(JsonNode node, String path) {
        Map<String, Double> table = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> table.put(entry.getKey(), number(entry.getValue(), path + "." + entry.getKey())));
        if (table.isEmpty()) {
            throw new CaseFaultException(path, "the value must be a mapping that is not empty", "write {…}");
        }
        return table;
    }

    /** A number, or a fraction as text; refuses others, and what is not finite. */
    static double number(JsonNode node, String path) {
        Optional<Double> number = Optional.empty();
        if (node.isNumber()) {
            number = Optional.of(node.doubleValue());
        } else if (node.isTextual()) {
            number = fraction(node.asText());
        }
        return number.filter(Double::isFinite)
                .orElseThrow(() -> new CaseFaultException(
                        path,
                        "the value (" + shown(node) + ") must be a finite number",
                        "write it in decimal digits, or as a fraction such as \"10/19\""));
    }

    private static Optional<Double> fraction(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length > 2) {
            return Optional.empty();
        }
        try {
            double numerator = Double.parseDouble(parts[0]);
            return Optional.of(parts.length == 1 ? numerator : numerator / Double.parseDouble(parts[1]));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static List<Double> numbers(JsonNode node, String path) {
        List<Double> numbers = new ArrayList<>();
        JsonNode items = list(node, path);
        for (int i = 0; i < items.size(); i++) {
            numbers.add(number(items.get(i), path + "[" + i + "]"));
        }
        return numbers;
    }

    private static JsonNode list(JsonNode node, String path) {
        if (!node.isArray()) {
            throw new CaseFaultException(path, "the value (" + shown(node) + ") must be a list", "write […]");
        }
        return node;
    }

    private JsonNode required(String name) {
        if (!has(name)) {
            List<String> given = new ArrayList<>();
            node.fieldNames().forEachRemaining(given::add);
            throw new CaseFaultException(
                    at(name),
                    "the input must be given",
                    new Vocabulary("input", given)
                            .nearest(name)
                            .map(near -> "rename (" + near + ")")
                            .orElse("add it"));
        }
        return node.get(name);
    }

    String at(String name) {
        return path + "." + name;
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
