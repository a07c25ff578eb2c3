package io.entente.eventlog;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the values of one type stand in JSON. Strict in both directions: there is one way to write a value, and nothing
 * else is read. A codec follows from the type alone, so that a new event needs no code here.
 */
interface Codec {

    /** Writes a value; throws IllegalArgumentException for one that has no place in JSON. */
    void write(Object value, JsonBytes out);

    /** Reads a value; the parser stands on its first token and is left on its last. */
    Object read(JsonParser in) throws IOException;

    /** The JSON Schema of the type; records refer to {@code $defs}. */
    ObjectNode schema();

    /** The type in a word or two, for a person; records by their name in square brackets. */
    String label();

    /** The records that the type mentions, itself included. */
    default List<RecordCodec> records() {
        return List.of();
    }

    /** The codec of a type: a record of numbers, words, names, lists, maps, optionals and records. */
    static Codec of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return new WordCodec(plain);
        }
        return NameCodec.KINDS.containsKey(plain) || plain == String.class
                ? NameCodec.of(plain)
                : plain.isRecord() ? RecordCodec.of(plain) : ScalarCodec.of(plain);
    }

    private static Codec generic(ParameterizedType type) {
        Type[] inner = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListCodec(of(inner[0]));
        }
        if (type.getRawType() == Optional.class) {
            return new OptionalCodec(of(inner[0]));
        }
        if (type.getRawType() == Map.class && of(inner[0]) instanceof TextCodec key) {
            return new MapCodec(key, of(inner[1]));
        }
        throw new IllegalArgumentException("The type (" + type.getTypeName() + ") must be a list, a map or an optional."
                + "\nMaybe give the component a record of its own.");
    }

    /** Refuses anything but this token. */
    static void expect(JsonToken token, String what, JsonParser in) throws IOException {
        if (in.currentToken() != token) {
            throw refusal("expected " + what + ", found " + found(in), in);
        }
    }

    /** What is wrong, with the place in the line and the path of the value. */
    static JsonParseException refusal(String what, JsonParser in) {
        return new JsonParseException(in, what + " at " + in.getParsingContext().pathAsPointer());
    }

    private static String found(JsonParser in) throws IOException {
        return in.currentToken() == null ? "the end" : in.getText();
    }
}
