package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real number.
 *
 * @param range where it may lie
 */
record NumberShape(Range range) implements Shape {

    private static final Pattern PER_CENT = Pattern.compile("([-+]?\\d{1,9}(?:\\.\\d{1,9})?) ?%");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([-+]?\\d{1,9}),(\\d{1,2})");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:[,_' ]\\d{3})+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("0+(\\d+)");

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        return number(node, faults).map(x -> x);
    }

    /** The number that a node says, in the range; empty where it says none. */
    Optional<Double> number(Node node, Faults faults) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.NUMBER) {
            faults.must(node, "be a number", remedy(node));
            return Optional.empty();
        }
        double x = scalar.number();
        if (!Double.isFinite(x)) {
            faults.must(node, "be a finite number", "write it in decimal digits");
            return Optional.empty();
        } else if (!range.contains(x)) {
            faults.must(node, range.rule(), range.remedy(x));
            return Optional.empty();
        }
        return Optional.of(x);
    }

    private static String remedy(Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() == Node.Kind.NOTHING) {
            return "write it in decimal digits";
        }
        String text = scalar.text().strip();
        Matcher perCent = PER_CENT.matcher(text);
        if (perCent.matches()) {
            return Numbers.text(Double.parseDouble(perCent.group(1)) / 100);
        } else if (GROUPED.matcher(text).matches()) {
            return text.replaceAll("[,_' ]", "");
        }
        Matcher comma = DECIMAL_COMMA.matcher(text);
        Matcher zeros = LEADING_ZEROS.matcher(text);
        if (comma.matches()) {
            return comma.group(1) + "." + comma.group(2);
        } else if (zeros.matches()) {
            return Place.shown(zeros.group(1));
        }
        boolean number = new Node.Scalar(node.place(), text, false).kind() == Node.Kind.NUMBER;
        return number ? Place.shown(text) + " without quotes" : "write it in decimal digits";
    }

    @Override
    public Node write(Object value) {
        return Node.plain(Numbers.text((Double) value));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return range.addTo(Definitions.type("number"));
    }
}
