package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A record for which a word may stand.
 *
 * @param word the word
 * @param meaning what it stands for
 * @param record the record
 */
record ShorthandShape(String word, Node meaning, RecordShape record) implements Shape {

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.text().equals(word)) {
                return record.read(meaning, faults);
            }
            faults.must(node, "be " + word + " or a mapping", word);
            return Optional.empty();
        }
        return record.read(node, faults);
    }

    @Override
    public Node write(Object value) {
        return record.write(value);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.anyOf(Definitions.words(List.of(word)), record.schema(definitions));
    }
}
