package io.entente.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.Event;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Records as objects with one key for each component, in their order. */
final class RecordCodec implements Codec {

    private static final ClassValue<RecordCodec> KNOWN = new ClassValue<>() {
        @Override
        protected RecordCodec computeValue(Class<?> type) {
            return new RecordCodec(type);
        }
    };

    private final Class<?> type;
    private final Component[] components;
    private final MethodHandle constructor;

    /** Whether it is a record within events that holds records itself: terms are offered again and again. */
    private final boolean recurring;

    private RecordCodec(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        this.type = type;
        this.components = Arrays.stream(parts).map(Component::of).toArray(Component[]::new);
        this.constructor = constructor(type, parts);
        this.recurring = !Event.class.isAssignableFrom(type)
                && Arrays.stream(components).anyMatch(component -> component.codec instanceof RecordCodec);
    }

    static RecordCodec of(Class<?> type) {
        return KNOWN.get(type);
    }

    @Override
    public void write(Object value, JsonBytes out) {
        if (!recurring) {
            writeObject(value, out);
        } else if (!out.again(value)) {
            int start = out.begin();
            writeObject(value, out);
            out.remember(value, start);
        }
    }

    private void writeObject(Object value, JsonBytes out) {
        out.startObject();
        for (Component component : components) {
            out.key(component.key.asQuotedUTF8());
            component.codec.write(component.of(value), out);
        }
        out.endObject();
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        Codec.expect(JsonToken.START_OBJECT, label(), in);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(components[i], in);
        }
        if (in.nextToken() != JsonToken.END_OBJECT) {
            throw Codec.refusal("unknown key " + in.currentName() + " in " + label(), in);
        }
        return make(values, in);
    }

    @Override
    public ObjectNode schema() {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name());
    }

    /** What stands under {@code $defs}. */
    ObjectNode definition() {
        ObjectNode definition = JsonNodeFactory.instance.objectNode().put("type", "object");
        definition.put("description", LogDictionary.meaning(this));
        ObjectNode properties = definition.putObject("properties");
        components()
                .forEach(component -> properties.set(
                        component.name(),
                        component.codec.schema().put("description", LogDictionary.meaning(this, component))));
        components().forEach(component -> definition.withArray("required").add(component.name()));
        return definition.put("additionalProperties", false);
    }

    Class<?> type() {
        return type;
    }

    /** Simple name of the record. */
    String name() {
        return type.getSimpleName();
    }

    List<Component> components() {
        return List.of(components);
    }

    @Override
    public String label() {
        return "[" + name() + "]";
    }

    @Override
    public List<RecordCodec> records() {
        return Stream.concat(
                        Stream.of(this),
                        Arrays.stream(components).flatMap(component -> component.codec.records().stream()))
                .distinct()
                .toList();
    }

    private static Object read(Component component, JsonParser in) throws IOException {
        if (!in.nextFieldName(component.key)) {
            throw Codec.refusal("expected the key " + component.name() + ", found " + in.getText(), in);
        }
        in.nextToken();
        return component.codec.read(in);
    }

    private Object make(Object[] values, JsonParser in) throws IOException {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (IllegalArgumentException e) {
            throw Codec.refusal(e.getMessage(), in);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The record " + name() + " cannot be made", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] parts) {
        MethodType parameters = MethodType.methodType(
                void.class, Arrays.stream(parts).map(RecordComponent::getType).toList());
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, parameters)
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The record (" + type.getName() + ") must be public.", e);
        }
    }

    /** One component: its key, how it is fetched, how it is written. */
    record Component(SerializedString key, MethodHandle accessor, Codec codec) {

        static Component of(RecordComponent part) {
            try {
                MethodHandle accessor = MethodHandles.publicLookup()
                        .unreflect(part.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                return new Component(new SerializedString(part.getName()), accessor, Codec.of(part.getGenericType()));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(
                        "The record (" + part.getDeclaringRecord().getName() + ") must be public.", e);
            }
        }

        String name() {
            return key.getValue();
        }

        Object of(Object value) {
            try {
                return (Object) accessor.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("The component " + name() + " cannot be fetched", e);
            }
        }
    }
}
