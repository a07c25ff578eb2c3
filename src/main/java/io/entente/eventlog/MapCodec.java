package io.entente.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Maps as objects, their keys in the order of their characters. */
record MapCodec(TextCodec key, Codec entry) implements Codec {

    @Override
    public void write(Object value, JsonBytes out) {
        Map<?, ?> map = (Map<?, ?>) value;
        out.startObject();
        for (Map.Entry<?, ?> each : inOrder(map) ? map.entrySet() : sorted(map).entrySet()) {
            out.key(key.text(each.getKey()));
            entry.write(each.getValue(), out);
        }
        out.endObject();
    }

    /** Whether the map gives its entries in the order in which they are written. */
    private boolean inOrder(Map<?, ?> map) {
        String last = null;
        for (Object name : map.keySet()) {
            String text = key.text(name);
            if (last != null && last.compareTo(text) >= 0) {
                return false;
            }
            last = text;
        }
        return true;
    }

    private Map<?, ?> sorted(Map<?, ?> map) {
        Map<Object, Object> sorted = new TreeMap<>(Comparator.comparing(key::text));
        sorted.putAll(map);
        return sorted;
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        Codec.expect(JsonToken.START_OBJECT, label(), in);
        Map<Object, Object> entries = new LinkedHashMap<>();
        String last = null;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            if (last != null && last.compareTo(name) >= 0) {
                throw Codec.refusal("the key " + name + " must come before " + last + ", once", in);
            }
            last = name;
            in.nextToken();
            entries.put(key.value(name, in), entry.read(in));
        }
        return Collections.unmodifiableMap(entries);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("propertyNames", key.schema());
        schema.set("additionalProperties", entry.schema());
        return schema;
    }

    @Override
    public String label() {
        return "map of " + key.label() + " to " + entry.label();
    }

    @Override
    public List<RecordCodec> records() {
        return entry.records();
    }
}
