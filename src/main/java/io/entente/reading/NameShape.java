package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.id.ActorId;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * A short name: of an actor, a jurisdiction, the scenario.
 *
 * @param noun what it names
 * @param known the names that exist; empty where it may be any
 * @param maker the value that stands for a name; its text is the name
 */
record NameShape(String noun, Optional<SortedSet<String>> known, Function<String, Object> maker) implements Shape {

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        Optional<Object> text = new TextShape(false).read(node, faults);
        return text.map(Object::toString)
                .filter(name -> isValid(name, node.place(), faults))
                .map(maker);
    }

    private boolean isValid(String name, Place place, Faults faults) {
        if (known.isPresent()) {
            boolean exists = known.get().contains(name);
            if (!exists) {
                faults.dangling(place, noun, name, known.get());
            }
            return exists;
        }
        boolean valid = ActorId.PATTERN.matcher(name).matches();
        if (!valid) {
            faults.add(
                    place,
                    "the " + noun + " (" + Place.shown(name) + ") must match " + ActorId.PATTERN,
                    "write it in lower case with hyphens, for instance regional-cloud");
        }
        return valid;
    }

    @Override
    public Node write(Object value) {
        return Node.text(value.toString());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.type("string").put("pattern", "^" + ActorId.PATTERN + "$");
    }
}
