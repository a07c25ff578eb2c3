package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A whole number.
 *
 * @param number what holds of it as of any number
 */
record CountShape(NumberShape number) implements Shape {

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        Optional<Double> read = number.number(node, faults);
        if (read.isPresent() && read.get() != StrictMath.rint(read.get())) {
            faults.must(node, "be a whole number", "write " + Numbers.text(StrictMath.rint(read.get())));
            return Optional.empty();
        }
        return read.map(Double::intValue);
    }

    @Override
    public Node write(Object value) {
        return Node.plain(value.toString());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return number.range().addTo(Definitions.type("integer"));
    }
}
