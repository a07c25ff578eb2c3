package io.entente.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** A type whose values are strings in JSON, and so can be the keys of a map. */
interface TextCodec extends Codec {

    /** The value as it is written. */
    String text(Object value);

    /** The value so written; throws IllegalArgumentException where there is none. */
    Object value(String text);

    @Override
    default void write(Object value, JsonBytes out) {
        out.string(text(value));
    }

    @Override
    default Object read(JsonParser in) throws IOException {
        Codec.expect(JsonToken.VALUE_STRING, label(), in);
        return value(in.getText(), in);
    }

    /** The same, with errors that know their place. */
    default Object value(String text, JsonParser in) throws IOException {
        try {
            return value(text);
        } catch (IllegalArgumentException e) {
            throw Codec.refusal(e.getMessage(), in);
        }
    }
}
