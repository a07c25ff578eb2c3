package io.entente.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record, written as a mapping whose keys are the names of its components. */
final class RecordShape implements Shape {

    private static final Pattern VALUE_IN_MESSAGE = Pattern.compile("\\(([^)]*)\\)");

    /** Components of record types: the platform looks them up anew for each who asks. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private final Class<? extends Record> type;
    private final Constructor<? extends Record> constructor;
    private final Map<String, Field> fields;

    /** Of a record type with what is written of it; what is written beside it stands among the fields too. */
    RecordShape(Class<? extends Record> type, Map<String, Field> fields) {
        this.type = type;
        this.fields = new LinkedHashMap<>(fields);
        this.constructor = constructor(type);
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type) {
        Class<?>[] types =
                COMPONENTS.get(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a constructor of its components", e);
        }
    }

    /**
     * A key.
     *
     * @param shape of its value
     * @param standard what it is where it is left out; empty where it must be given
     */
    record Field(Shape shape, Optional<Node> standard) {

        private Optional<Object> leftOut(Faults faults) {
            return standard.isPresent() ? shape.read(standard.get(), faults) : shape.absent();
        }

        private boolean mustBeGiven() {
            return standard.isEmpty() && shape.absent().isEmpty();
        }
    }

    /** The names of the keys. */
    Collection<String> keys() {
        return fields.keySet();
    }

    @Override
    public Optional<Object> read(Node node, Faults faults) {
        int before = faults.count();
        Map<String, Object> values = draft(node, faults);
        return faults.count() == before ? build(values, node, faults) : Optional.empty();
    }

    /** The values of those keys that can be read, defaults filled in. */
    Map<String, Object> draft(Node node, Faults faults) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!(node instanceof Node.Mapping mapping)) {
            faults.must(
                    node,
                    "be a mapping",
                    valueOf(node)
                            .map(key -> "write " + key + ": " + node.shown())
                            .orElse("write key: value, one a line"));
            return values;
        }
        Optional<String> below = hasNoKey(mapping) ? valueOf(node) : Optional.empty();
        if (below.isPresent()) {
            faults.must(node, "have keys among " + String.join(", ", keys()), "write it below " + below.get());
            return values;
        }
        mapping.entries().forEach((key, entry) -> {
            if (!fields.containsKey(key)) {
                faults.unknown(entry.key(), "key", key, fields.keySet());
            }
        });
        fields.forEach((key, field) -> value(key, field, mapping, faults).ifPresent(value -> values.put(key, value)));
        return values;
    }

    private boolean hasNoKey(Node.Mapping mapping) {
        return !mapping.entries().isEmpty()
                && Collections.disjoint(mapping.entries().keySet(), keys());
    }

    /** The key whose value somebody has written in place of the whole record; empty where several would take it, or none. */
    private Optional<String> valueOf(Node node) {
        List<String> taking = fields.entrySet().stream()
                .filter(field -> field.getValue().shape.read(node, new Faults()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return taking.size() == 1 ? Optional.of(taking.get(0)) : Optional.empty();
    }

    private static Optional<Object> value(String key, Field field, Node.Mapping mapping, Faults faults) {
        Optional<Node> given = mapping.get(key);
        if (given.isEmpty() && field.mustBeGiven()) {
            faults.add(mapping.place(), "the key " + key + " must be given", "add " + key + ": …");
        }
        return given.isPresent() ? field.shape.read(given.get(), faults) : field.leftOut(faults);
    }

    /** The record with these components; what its constructor objects to is a fault where the value stands. */
    Optional<Object> build(Map<String, Object> values, Node node, Faults faults) {
        List<RecordComponent> components = COMPONENTS.get(type);
        if (!components.stream().allMatch(component -> values.containsKey(component.getName()))) {
            return Optional.empty();
        }
        Object[] arguments = components.stream()
                .map(component -> values.get(component.getName()))
                .toArray();
        try {
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException objection) {
                faults.add(culprit(objection, values, node).place(), objection);
                return Optional.empty();
            }
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    /** The one value that the message shows in parentheses; the whole record where none or several look like that. */
    private static Node culprit(IllegalArgumentException objection, Map<String, Object> values, Node node) {
        Matcher matcher = VALUE_IN_MESSAGE.matcher(String.valueOf(objection.getMessage()));
        String shown = matcher.find() ? matcher.group(1) : "";
        List<String> suspects = values.keySet().stream()
                .filter(key -> isShown(values.get(key), shown))
                .toList();
        return suspects.size() == 1 ? node.at(suspects.get(0)) : node;
    }

    private static boolean isShown(Object value, String shown) {
        return value instanceof io.entente.quantity.Figure figure
                ? String.valueOf(figure.value()).equals(shown)
                : value.toString().equals(shown);
    }

    @Override
    public Node write(Object value) {
        return write(values((Record) value));
    }

    /** Writes the fields from values by name. */
    Node write(Map<String, Object> values) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            Object value = values.get(key);
            if (value != null && !field.shape.isAbsent(value)) {
                entries.put(key, new Node.Entry(Place.NOWHERE, field.shape.write(value)));
            }
        });
        return new Node.Mapping(Place.NOWHERE, entries);
    }

    /** The components of a record by name. */
    static Map<String, Object> values(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
        return values;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named(type.getSimpleName(), schema -> {
            schema.put("type", "object").put("additionalProperties", false);
            ArrayNode required = schema.putArray("required");
            ObjectNode properties = schema.putObject("properties");
            fields.forEach((key, field) -> {
                ObjectNode value = field.shape.schema(definitions);
                field.standard.ifPresent(standard -> value.set("default", JsonText.tree(standard)));
                properties.set(key, value);
                if (definitions.complete() && field.mustBeGiven()) {
                    required.add(key);
                }
            });
        });
    }
}
