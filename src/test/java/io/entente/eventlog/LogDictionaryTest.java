package io.entente.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Golden;
import io.entente.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What stands in a log means what the documentation of its records says: in {@code log-dictionary.properties}, in the schema
 * and in docs/log.md. Run with {@code -Dgolden.write=yes} to write them anew, and twice, as the page is made of the dictionary.
 */
class LogDictionaryTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path DICTIONARY = Path.of("src/main/resources/io/entente/eventlog/log-dictionary.properties");
    private static final Path PAGE = Path.of("docs/log.md");

    @Test
    void theDictionaryIsWhatTheRecordsSay() throws IOException {
        Map<String, Class<?>> records = new TreeMap<>();
        Arrays.stream(Event.class.getPermittedSubclasses())
                .flatMap(event -> RecordCodec.of(event).records().stream())
                .forEach(record -> records.put(record.name(), record.type()));
        StringBuilder text = new StringBuilder("# Made of the documentation of records by LogDictionaryTest.\n");
        for (Map.Entry<String, Class<?>> record : records.entrySet()) {
            Map<String, String> said = said(record.getValue());
            text.append('\n')
                    .append(record.getKey())
                    .append(" = ")
                    .append(said.remove(""))
                    .append('\n');
            assertThat(said.keySet())
                    .as(record.getKey())
                    .containsExactlyElementsOf(RecordCodec.of(record.getValue()).components().stream()
                            .map(RecordCodec.Component::name)
                            .toList());
            said.forEach((name, what) -> text.append(record.getKey())
                    .append('.')
                    .append(name)
                    .append(" = ")
                    .append(what)
                    .append('\n'));
        }
        Golden.check(DICTIONARY, text.toString());
    }

    @Test
    void thePageTellsThemAll() throws IOException {
        Golden.check(PAGE, EventSchema.markdown());
    }

    /** The first sentences under the empty name, then each component's line. */
    private static Map<String, String> said(Class<?> record) throws IOException {
        String outermost = record.getName().replaceFirst("\\$.*", "");
        String source = Files.readString(SOURCES.resolve(outermost.replace('.', '/') + ".java"));
        Matcher doc = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:public |static )*record " + record.getSimpleName() + "\\(",
                        Pattern.DOTALL)
                .matcher(source);
        assertThat(doc.find()).as("documentation of %s", record).isTrue();
        List<String> parts = Arrays.stream(plain(doc.group(1)).split("@param "))
                .map(String::strip)
                .toList();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("", parts.get(0));
        for (String part : parts.subList(1, parts.size())) {
            int end = part.indexOf(' ');
            said.put(part.substring(0, end), part.substring(end + 1));
        }
        return said;
    }

    /** Without the stars and the tags. */
    private static String plain(String doc) {
        return doc.lines()
                .map(line -> line.strip().replaceFirst("^\\*", "").strip())
                .collect(Collectors.joining(" "))
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@link [^}]*[#.]([^}]*)}", "$1")
                .replaceAll("\\{@link ([^}]*)}", "$1")
                .replaceAll(" +", " ")
                .strip();
    }
}
