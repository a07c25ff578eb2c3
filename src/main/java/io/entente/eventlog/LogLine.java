package io.entente.eventlog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.entente.event.Event;
import io.entente.id.ActorId;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One record of the log as the bytes of one line, and back. */
final class LogLine {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Codec ACTORS = new ListCodec(NameCodec.of(ActorId.class));
    private static final Codec TEXT = NameCodec.of(String.class);
    private static final Codec COUNTED = new OptionalCodec(ScalarCodec.COUNT);

    /** Looked up, never iterated. */
    private static final Map<String, Class<?>> TYPES = Arrays.stream(Event.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private LogLine() {}

    /**
     * Writes the line, without its newline; where it cannot be written, nothing is.
     *
     * @throws IllegalArgumentException for a value that has no place in the log, naming its path
     */
    static void encode(LogRecord record, JsonBytes out) {
        int start = out.size();
        try {
            out.startObject();
            write("seq", record.seq(), ScalarCodec.WHOLE, out);
            write("period", record.period(), COUNTED, out);
            write("round", record.round(), COUNTED, out);
            write("type", record.type(), TEXT, out);
            write("actors", record.actors(), ACTORS, out);
            write("payload", record.payload(), RecordCodec.of(record.payload().getClass()), out);
            write("prev", record.prev(), TEXT, out);
            out.endObject();
        } catch (RuntimeException e) {
            String path = out.pointer(start);
            out.shrink(start);
            throw new IllegalArgumentException("At " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * The record of a line.
     *
     * @throws LogFaultException where it is not a line as {@link #encode} writes it, or has the wrong number
     */
    static LogRecord decode(LogLines.Line line) {
        try {
            LogRecord record = parse(line.bytes());
            if (record.seq() != line.number() - 1) {
                throw new LogFaultException(
                        line.fault("seq (" + record.seq() + ") must be " + (line.number() - 1)), null);
            }
            return record;
        } catch (JacksonException e) {
            long column =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
            String said = e.getOriginalMessage();
            String what = said.startsWith("Unexpected end-of-input") ? "the line ends too early" : said;
            throw new LogFaultException(new LogFault(line.number(), line.offset() + column, what), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new LogFaultException(line.fault(String.valueOf(e.getMessage())), e);
        }
    }

    private static LogRecord parse(byte[] line) throws IOException {
        try (JsonParser in = JSON.createParser(line)) {
            // The parser would guess at other encodings, and skip a byte order mark.
            if (line.length == 0 || line[0] != '{' || in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("the line must begin with {");
            }
            long seq = (Long) read("seq", ScalarCodec.WHOLE, in);
            @SuppressWarnings("unchecked")
            Optional<Integer> period = (Optional<Integer>) read("period", COUNTED, in);
            @SuppressWarnings("unchecked")
            Optional<Integer> round = (Optional<Integer>) read("round", COUNTED, in);
            String type = (String) read("type", TEXT, in);
            @SuppressWarnings("unchecked")
            List<ActorId> actors = (List<ActorId>) read("actors", ACTORS, in);
            Event payload = (Event) read("payload", codec(type, in), in);
            String prev = (String) read("prev", TEXT, in);
            end(prev, in);
            return new LogRecord(seq, period, round, type, actors, payload, prev);
        }
    }

    private static void write(String key, Object value, Codec codec, JsonBytes out) {
        out.key(key);
        codec.write(value, out);
    }

    private static Object read(String key, Codec codec, JsonParser in) throws IOException {
        if (!key.equals(in.nextFieldName())) {
            throw Codec.refusal("expected the key " + key + ", found " + in.getText(), in);
        }
        in.nextToken();
        return codec.read(in);
    }

    private static Codec codec(String type, JsonParser in) throws IOException {
        Class<?> found = TYPES.get(type);
        if (found == null) {
            throw Codec.refusal("unknown event type " + type, in);
        }
        return RecordCodec.of(found);
    }

    private static void end(String prev, JsonParser in) throws IOException {
        if (!HASH.matcher(prev).matches()) {
            throw Codec.refusal("prev (" + prev + ") must be 64 lower-case hexadecimal digits", in);
        }
        if (in.nextToken() != JsonToken.END_OBJECT) {
            throw Codec.refusal("nothing may follow prev", in);
        }
        if (in.nextToken() != null) {
            throw Codec.refusal("nothing may follow the record", in);
        }
    }
}
