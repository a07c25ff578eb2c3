package io.entente.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Optional values: the value itself, or null. */
record OptionalCodec(Codec present) implements Codec {

    @Override
    public void write(Object value, JsonBytes out) {
        Optional<?> optional = (Optional<?>) value;
        if (optional.isPresent()) {
            present.write(optional.get(), out);
        } else {
            out.nothing();
        }
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(present.read(in));
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("anyOf").add(present.schema()).addObject().put("type", "null");
        return schema;
    }

    @Override
    public String label() {
        return present.label() + ", or null";
    }

    @Override
    public List<RecordCodec> records() {
        return present.records();
    }
}
