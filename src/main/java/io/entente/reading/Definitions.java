package io.entente.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Consumer;

/** The named types of a JSON Schema, in two forms: whole, or as a change that may leave everything out. */
final class Definitions {

    private final ObjectNode all;
    private final boolean change;

    private Definitions(ObjectNode all, boolean change) {
        this.all = all;
        this.change = change;
    }

    /** No types yet. */
    static Definitions empty() {
        return new Definitions(object(), false);
    }

    /** The same types, to which those of changes are added. */
    Definitions changes() {
        return new Definitions(all, true);
    }

    /** Whether keys without a default must be given. */
    boolean complete() {
        return !change;
    }

    /** Refers to a named type, which is described the first time. */
    ObjectNode named(String type, Consumer<ObjectNode> description) {
        String name = change ? type + "Change" : type;
        if (!all.has(name)) {
            ObjectNode described = all.putObject(name);
            description.accept(described);
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    /** All types described so far. */
    ObjectNode all() {
        return all;
    }

    /** A schema that says nothing yet. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A schema of a JSON type. */
    static ObjectNode type(String type) {
        return object().put("type", type);
    }

    /** A schema of a few words. */
    static ObjectNode words(Collection<String> words) {
        ObjectNode schema = object();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    /** A schema that any of several satisfies. */
    static ObjectNode anyOf(ObjectNode... alternatives) {
        ObjectNode schema = object();
        for (ObjectNode alternative : alternatives) {
            schema.withArray("anyOf").add(alternative);
        }
        return schema;
    }
}
