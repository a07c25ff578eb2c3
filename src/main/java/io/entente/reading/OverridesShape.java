package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a scenario changes in profiles, by id. The tree is taken as it is: profiles are read together with what
 * overrides them.
 *
 * @param format of the profiles
 */
record OverridesShape(Format format) implements Shape {

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (!(node instanceof Node.Mapping actors)) {
            faults.must(node, "be a mapping", "write an id and below it the keys to change");
            return Optional.empty();
        }
        actors.entries().values().forEach(entry -> {
            if (!(entry.value() instanceof Node.Mapping)) {
                faults.must(entry.value(), "be a mapping", "write the keys to change, one step further to the right");
            }
        });
        return Optional.of(actors);
    }

    @Override
    public Node write(Object value) {
        return (Node) value;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode[] changes = Arrays.stream(ActorKind.values())
                .map(kind -> format.profile(kind).schema(definitions.changes()))
                .toArray(ObjectNode[]::new);
        ObjectNode schema = Definitions.type("object");
        schema.set("additionalProperties", Definitions.anyOf(changes));
        return schema;
    }
}
