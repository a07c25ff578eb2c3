package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Profiles inside a scenario, by kind and id. The tree is taken as it is: profiles are read together with what
 * overrides them.
 *
 * @param format of the profiles
 */
record ProfilesShape(Format format) implements Shape {

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (!(node instanceof Node.Mapping kinds)) {
            faults.must(node, "be a mapping", "write kind, id and profile, each one step further to the right");
            return Optional.empty();
        }
        kinds.entries().forEach((kind, entry) -> {
            if (!ActorKind.words().contains(kind)) {
                faults.unknown(entry.key(), "kind", kind, ActorKind.words());
            } else if (!(entry.value() instanceof Node.Mapping)) {
                faults.must(entry.value(), "be a mapping", "write id and profile, one step further to the right");
            }
        });
        return Optional.of(kinds);
    }

    @Override
    public Node write(Object value) {
        return (Node) value;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.type("object").put("additionalProperties", false);
        ObjectNode kinds = schema.putObject("properties");
        for (ActorKind kind : ActorKind.values()) {
            ObjectNode profiles = kinds.putObject(kind.word()).put("type", "object");
            profiles.set("additionalProperties", format.profile(kind).schema(definitions));
        }
        return schema;
    }
}
