package io.entente.engine;

import io.entente.random.RandomStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes valid records of any type, empty and full collections, present and absent options. */
public final class Samples {

    private final RandomStream random;

    /** The same seed makes the same samples. */
    public Samples(long seed) {
        this.random = RandomStream.of(seed, "samples");
    }

    /** A record of this type. */
    public <T> T record(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unmade) {
            throw new IllegalStateException("No sample of " + type, unmade);
        }
    }

    /** The records of a sealed type. */
    private static Stream<Class<?>> cases(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Samples::cases) : Stream.of(type);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class || plain == Integer.class) {
            return random.nextInt(4);
        } else if (plain == double.class || plain == Double.class) {
            return random.nextDouble(); // in [0, 1), which suits shares and amounts alike
        } else if (plain == boolean.class || plain == Boolean.class) {
            return random.nextInt(2) == 0;
        } else if (plain == String.class) {
            return "actor-" + random.nextInt(9);
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        } else if (plain.isSealed()) {
            List<Class<?>> cases = cases(plain).toList();
            return record(cases.get(random.nextInt(cases.size())));
        }
        return record(plain);
    }

    private Object collection(ParameterizedType type) {
        Type element = type.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) type.getRawType();
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(value(element));
        }
        if (raw == Map.class && element instanceof Class<?> key && key.isEnum()) {
            elements = List.of(key.getEnumConstants());
        }
        if (raw == Optional.class) {
            return elements.stream().findFirst();
        } else if (raw == Set.class) {
            return new LinkedHashSet<>(elements);
        } else if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (Object each : elements) {
                map.put(each, value(type.getActualTypeArguments()[1]));
            }
            return map;
        }
        return elements;
    }
}
