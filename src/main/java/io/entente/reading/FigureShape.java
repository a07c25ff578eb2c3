package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.quantity.Confidence;
import io.entente.quantity.Figure;
import java.util.Optional;

/**
 * A figure with its origin; a bare number is a judgement.
 *
 * @param number the number alone
 * @param sourced the figure with value, confidence, date and source, whatever its range
 */
record FigureShape(NumberShape number, RecordShape sourced) implements Shape {

    private static final String VALUE = "value";

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            int before = faults.count();
            mapping.get(VALUE).ifPresent(value -> number.number(value, faults));
            Optional<Object> figure = sourced.read(node, faults).filter(read -> faults.count() == before);
            figure.map(Figure.class::cast).filter(FigureShape::lacksSource).ifPresent(f -> {
                String rule = "the figure (" + Numbers.text(f.value()) + ") must have a source, or be a judgement";
                faults.add(mapping.at("confidence").place(), rule, "add source: or write confidence: judgement");
            });
            return figure;
        }
        return number.number(node, faults).map(Figure::judged);
    }

    private static boolean lacksSource(Figure figure) {
        return figure.confidence() != Confidence.JUDGEMENT && figure.source().isBlank();
    }

    @Override
    public Node write(Object value) {
        return sourced.write(value);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode mapping = sourced.schema(definitions);
        if (number.range().equals(Range.ANY)) {
            return Definitions.anyOf(number.schema(definitions), mapping);
        }
        ObjectNode narrowed = Definitions.object();
        narrowed.withArray("allOf").add(mapping);
        narrowed.putObject("properties").set(VALUE, number.schema(definitions));
        return Definitions.anyOf(number.schema(definitions), narrowed);
    }
}
