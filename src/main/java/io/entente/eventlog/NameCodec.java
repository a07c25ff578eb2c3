package io.entente.eventlog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.quantity.Quarter;
import java.util.Map;
import java.util.function.Function;

/**
 * Text and what is written as text: identifiers and quarters.
 *
 * @param label what it is called
 * @param pattern regular expression of the text; empty for any
 * @param parse makes the value
 */
record NameCodec(String label, String pattern, Function<String, Object> parse) implements TextCodec {

    /** The types that are written as they say themselves in {@code toString}. */
    static final Map<Class<?>, NameCodec> KINDS = Map.of(
            ActorId.class, new NameCodec("actor id", "^" + ActorId.PATTERN + "$", ActorId::new),
            TalkId.class, new NameCodec("talk id", "", TalkId::new),
            ContractId.class, new NameCodec("contract id", "", ContractId::new),
            Quarter.class, new NameCodec("quarter", "^" + Quarter.PATTERN + "$", Quarter::parse));

    private static final NameCodec TEXT = new NameCodec("text", "", text -> text);

    static NameCodec of(Class<?> type) {
        return KINDS.getOrDefault(type, TEXT);
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }

    @Override
    public Object value(String text) {
        return parse.apply(text);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        return pattern.isEmpty() ? schema : schema.put("pattern", pattern);
    }
}
