package io.entente.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.describe.Choice;
import io.entente.describe.Description;
import io.entente.describe.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One of the described policies: a word, or a mapping with its type and parameters. Parameters left out are filled in,
 * so that the choice says all it means.
 */
final class ChoiceShape implements Shape {

    private static final String TYPE = "type";

    private final Map<String, Description<?>> known = new LinkedHashMap<>();

    ChoiceShape(List<? extends Description<?>> descriptions) {
        descriptions.forEach(description -> known.put(description.name(), description));
    }

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            Optional<Node> type = mapping.get(TYPE);
            if (type.isEmpty()) {
                faults.add(node.place(), "the key " + TYPE + " must be given", "write {" + TYPE + ": " + first() + "}");
            }
            return type.flatMap(name -> described(name, faults)).flatMap(found -> choice(found, mapping, faults));
        }
        return described(node, faults).map(found -> new Choice(found.name(), standards(found)));
    }

    private String first() {
        return known.keySet().stream().findFirst().orElse("…");
    }

    private Optional<Description<?>> described(Node node, Faults faults) {
        String name = node instanceof Node.Scalar scalar ? scalar.text() : "";
        if (!known.containsKey(name)) {
            faults.must(
                    node,
                    Nearest.rule(name, known.keySet()),
                    Nearest.to(name, known.keySet()).orElse(""));
        }
        return Optional.ofNullable(known.get(name));
    }

    private static Map<String, Object> standards(Description<?> description) {
        Map<String, Object> values = new TreeMap<>();
        description.parameters().forEach(parameter -> values.put(parameter.name(), parameter.standard()));
        return values;
    }

    private static Optional<Object> choice(Description<?> description, Node.Mapping mapping, Faults faults) {
        int before = faults.count();
        Map<String, Object> values = standards(description);
        mapping.entries().forEach((key, entry) -> {
            if (!key.equals(TYPE)) {
                parameter(description, key, entry, faults)
                        .flatMap(parameter -> value(parameter, entry.value(), faults))
                        .ifPresent(value -> values.put(key, value));
            }
        });
        if (faults.count() == before) {
            checkTogether(description, values, mapping, faults);
        }
        return faults.count() == before ? Optional.of(new Choice(description.name(), values)) : Optional.empty();
    }

    /** What the policy itself objects to when its parameters, each allowed alone, come together. */
    private static void checkTogether(
            Description<?> description, Map<String, Object> values, Node.Mapping mapping, Faults faults) {
        try {
            description.make(values);
        } catch (IllegalArgumentException objection) {
            faults.add(mapping.place(), objection);
        }
    }

    private static Optional<Parameter> parameter(
            Description<?> description, String key, Node.Entry entry, Faults faults) {
        Optional<Parameter> found = description.parameters().stream()
                .filter(parameter -> parameter.name().equals(key))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = new ArrayList<>(List.of(TYPE));
            description.parameters().forEach(parameter -> names.add(parameter.name()));
            faults.unknown(entry.key(), "parameter of " + description.name(), key, names);
        }
        return found;
    }

    private static Optional<Object> value(Parameter parameter, Node node, Faults faults) {
        Optional<Object> value = parameter.kind() == Parameter.Kind.CHOICE
                ? new TextShape(false).read(node, faults)
                : new NumberShape(Range.ANY).read(node, faults);
        Optional<String> objection = value.flatMap(parameter::objection);
        objection.ifPresent(rule -> {
            String nearest =
                    Nearest.to(value.get().toString(), parameter.choices()).orElse(parameter.remedy());
            faults.must(node, rule, nearest);
        });
        return objection.isPresent() ? Optional.empty() : value;
    }

    @Override
    public Node write(Object value) {
        Choice choice = (Choice) value;
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        entries.put(TYPE, new Node.Entry(Place.NOWHERE, Node.text(choice.type())));
        choice.parameters().forEach((name, given) -> {
            Node node = given instanceof Number number
                    ? Node.plain(Numbers.text(number.doubleValue()))
                    : Node.text(given.toString());
            entries.put(name, new Node.Entry(Place.NOWHERE, node));
        });
        return new Node.Mapping(Place.NOWHERE, entries);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.anyOf(Definitions.words(known.keySet()));
        known.values().forEach(description -> schema.withArray("anyOf").add(schema(description)));
        if (!definitions.complete()) {
            ObjectNode parameters = Definitions.type("object");
            parameters.putObject("not").putArray("required").add(TYPE);
            ObjectNode values = parameters.put("additionalProperties", false).putObject("properties");
            known.values().forEach(description -> description.parameters().forEach(p -> values.putObject(p.name())));
            schema.withArray("anyOf").add(parameters);
        }
        return schema;
    }

    private static ObjectNode schema(Description<?> description) {
        ObjectNode schema = Definitions.type("object").put("description", description.summary());
        schema.putArray("required").add(TYPE);
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject(TYPE).put("const", description.name());
        description.parameters().forEach(parameter -> properties.set(parameter.name(), schema(parameter)));
        return schema;
    }

    private static ObjectNode schema(Parameter parameter) {
        ObjectNode schema = switch (parameter.kind()) {
            case CHOICE -> Definitions.words(parameter.choices());
            case COUNT -> bounds(Definitions.type("integer"), parameter);
            case NUMBER -> bounds(Definitions.type("number"), parameter);
        };
        return schema.put("description", parameter.meaning());
    }

    private static ObjectNode bounds(ObjectNode schema, Parameter parameter) {
        if (Double.isFinite(parameter.least())) {
            schema.put("minimum", parameter.least());
        }
        return Double.isFinite(parameter.most()) ? schema.put("maximum", parameter.most()) : schema;
    }
}
