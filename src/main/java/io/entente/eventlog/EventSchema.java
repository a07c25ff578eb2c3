package io.entente.eventlog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.Event;
import io.entente.id.ActorId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can stand in a log, generated from the event records: a JSON Schema and a page for people. */
public final class EventSchema {

    private static final String ENVELOPE = """
            # The log

            `events.jsonl`, the log of a run, is a file of JSON Lines. `./entente schema events` prints its JSON Schema. Every line has
            these keys, in this order:

            | key | type | meaning |
            |---|---|---|
            | seq | whole number | counted from 0: the line number less one |
            | period | whole number, or null | counted from 0; null before the first |
            | round | whole number, or null | counted from 0; null outside rounds |
            | type | text | one of the events below |
            | actors | list of actor id | whom it concerns |
            | payload | the event's record | its components, below |
            | prev | text | SHA-256 of the previous line's bytes without the newline; 64 zeros in the first |

            Amounts are in the unit that a component's name ends with. Nothing about machine, engine, version or time
            stands in the log; that is in `manifest.json`.

            # Events
            """;

    private EventSchema() {}

    /** The JSON Schema (2020-12) of one line of a log, indented, ending with a newline. */
    public static String json() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "One line of an event log");
        ArrayNode lines = schema.putArray("oneOf");
        events().forEach(event -> lines.add(line(event)));
        ObjectNode definitions = schema.putObject("$defs");
        records().forEach((name, record) -> definitions.set(name, record.definition()));
        return Indented.of(schema.toString().getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** A page in Markdown: the keys of a line, then each event and each record inside events with its components. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(ENVELOPE);
        List<RecordCodec> events = events();
        events.forEach(event -> section(event, page));
        page.append("\n# Records inside events\n");
        records().values().stream().filter(record -> !events.contains(record)).forEach(record -> section(record, page));
        return page.toString();
    }

    private static void section(RecordCodec record, StringBuilder page) {
        page.append("\n## ")
                .append(record.name())
                .append('\n')
                .append(LogDictionary.meaning(record))
                .append('\n');
        page.append("\n| component | what | type |\n|---|---|---|\n");
        record.components()
                .forEach(component -> page.append("| ")
                        .append(component.name())
                        .append(" | ")
                        .append(LogDictionary.meaning(record, component))
                        .append(" | ")
                        .append(component.codec().label())
                        .append(" |\n"));
    }

    private static ObjectNode line(RecordCodec event) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode keys = line.putObject("properties");
        Codec counted = new OptionalCodec(ScalarCodec.COUNT);
        keys.set("seq", ScalarCodec.WHOLE.schema().put("minimum", 0));
        keys.set("period", counted.schema());
        keys.set("round", counted.schema());
        keys.putObject("type").put("const", event.name());
        keys.set("actors", new ListCodec(NameCodec.of(ActorId.class)).schema());
        keys.set("payload", event.schema());
        keys.putObject("prev").put("type", "string").put("pattern", "^[0-9a-f]{64}$");
        keys.fieldNames().forEachRemaining(line.withArray("required")::add);
        return line.put("additionalProperties", false);
    }

    private static List<RecordCodec> events() {
        return Arrays.stream(Event.class.getPermittedSubclasses())
                .map(RecordCodec::of)
                .toList();
    }

    private static Map<String, RecordCodec> records() {
        Map<String, RecordCodec> records = new TreeMap<>();
        events().forEach(event -> event.records().forEach(record -> records.put(record.name(), record)));
        return records;
    }
}
