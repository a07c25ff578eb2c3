package io.entente.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists as arrays. */
record ListCodec(Codec element) implements Codec {

    @Override
    public void write(Object value, JsonBytes out) {
        out.startArray();
        for (Object item : (List<?>) value) {
            element.write(item, out);
        }
        out.endArray();
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        Codec.expect(JsonToken.START_ARRAY, label(), in);
        List<Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(element.read(in));
        }
        return Collections.unmodifiableList(items);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", element.schema());
        return schema;
    }

    @Override
    public String label() {
        return "list of " + element.label();
    }

    @Override
    public List<RecordCodec> records() {
        return element.records();
    }
}
