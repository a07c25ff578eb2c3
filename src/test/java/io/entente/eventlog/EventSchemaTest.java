package io.entente.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.entente.event.Event;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EventSchema.json());

    @ParameterizedTest
    @MethodSource("io.entente.eventlog.EventSamples#all")
    void everyLineKeepsTheSchema(Event event) {
        assertThat(validate(line(event))).isEmpty();
    }

    @Test
    void theSchemaRefusesAMisspeltKeyAndAWrongType() {
        String line = line(EventSamples.cleared());

        assertThat(validate(line.replace("spendUsdBn", "spendUsd"))).isNotEmpty();
        assertThat(validate(line.replace("60.0", "\"60\""))).isNotEmpty();
        assertThat(validate(line.replace("\"round\":null,", ""))).isNotEmpty();
    }

    @Test
    void thePageNamesEveryEventAndItsComponents() {
        String page = EventSchema.markdown();

        assertThat(Arrays.stream(Event.class.getPermittedSubclasses())
                        .map(type -> "\n## " + type.getSimpleName() + "\n"))
                .allSatisfy(heading -> assertThat(page).contains(heading));
        assertThat(page)
                .containsPattern("\n\\| breakFeeUsdBn \\| .* \\| number \\|\n")
                .containsPattern("\n\\| terms \\| .* \\| \\[Terms] \\|\n")
                .containsPattern("\n\\| amends \\| .* \\| contract id, or null \\|\n");
    }

    @Test
    void noTwoRecordsShareAName() {
        List<Class<?>> types = Arrays.stream(Event.class.getPermittedSubclasses())
                .flatMap(type -> RecordCodec.of(type).records().stream())
                .distinct()
                .<Class<?>>map(RecordCodec::type)
                .toList();

        assertThat(types.stream().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    private static List<Error> validate(String line) {
        return SCHEMA.validate(line, InputFormat.JSON);
    }

    private static String line(Event event) {
        JsonBytes line = new JsonBytes();
        LogLine.encode(LogRecord.of(0, Moment.in(1), event, HashChain.GENESIS), line);
        return new String(line.from(0), StandardCharsets.UTF_8);
    }
}
