package io.entente.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Numbers and truth values. */
enum ScalarCodec implements Codec {
    /** A real number with the fewest digits that read back as the same number. */
    NUMBER("number", "number") {
        @Override
        public void write(Object value, JsonBytes out) {
            out.number((double) value);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
                Codec.expect(JsonToken.VALUE_NUMBER_INT, label(), in);
            }
            double number = Double.parseDouble(in.getText());
            if (!Double.isFinite(number)) {
                throw Codec.refusal("the number " + in.getText() + " is out of range", in);
            }
            return number;
        }
    },
    /** A whole number of 32 bits. */
    COUNT("whole number", "integer") {
        @Override
        public void write(Object value, JsonBytes out) {
            out.number((int) value);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            Codec.expect(JsonToken.VALUE_NUMBER_INT, label(), in);
            return in.getIntValue();
        }
    },
    /** A whole number of 64 bits. */
    WHOLE("whole number", "integer") {
        @Override
        public void write(Object value, JsonBytes out) {
            out.number((long) value);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            Codec.expect(JsonToken.VALUE_NUMBER_INT, label(), in);
            return in.getLongValue();
        }
    },
    /** True or false. */
    FLAG("true or false", "boolean") {
        @Override
        public void write(Object value, JsonBytes out) {
            out.flag((boolean) value);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_TRUE) {
                Codec.expect(JsonToken.VALUE_FALSE, label(), in);
            }
            return in.getBooleanValue();
        }
    };

    private final String label;
    private final String schemaType;

    ScalarCodec(String label, String schemaType) {
        this.label = label;
        this.schemaType = schemaType;
    }

    static ScalarCodec of(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return NUMBER;
        }
        if (type == int.class || type == Integer.class) {
            return COUNT;
        }
        if (type == long.class || type == Long.class) {
            return WHOLE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        throw new IllegalArgumentException("The type (" + type.getName() + ") must be one the log can hold: "
                + "numbers, words, names, lists, maps, optionals and records of them.\nMaybe make it a record.");
    }

    @Override
    public ObjectNode schema() {
        return JsonNodeFactory.instance.objectNode().put("type", schemaType);
    }

    @Override
    public String label() {
        return label;
    }
}
