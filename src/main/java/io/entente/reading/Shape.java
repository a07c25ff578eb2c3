package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** How the values of one type are written in a file. */
interface Shape {

    /** The value that a node says; empty where it says none, which is then among the faults. */
    Optional<Object> read(Node node, Faults faults);

    /** A node that reads back to an equal value. */
    Node write(Object value);

    /** What a JSON Schema says of it; types with a name are added to the definitions and referred to. */
    ObjectNode schema(Definitions definitions);

    /** The value of a key that is left out and has no default; empty where the key must be given. */
    default Optional<Object> absent() {
        return Optional.empty();
    }

    /** Whether a value can be left out when writing. */
    default boolean isAbsent(Object value) {
        return absent().filter(value::equals).isPresent();
    }
}
