package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.engine.Host;
import io.entente.engine.HostProvider.Options;
import io.entente.engine.Rehearsal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {

    private static final Rehearsal REHEARSAL = new Rehearsal(7, 2, 10);

    @TempDir
    private Path folder;

    @Test
    void theSameRunLeavesTheSameTraceUnderAnyDelays() throws IOException {
        Path calm = trace("calm", Transport.JADE);
        try (Disorder disorder = new Disorder(1)) {
            assertThat(trace("stormy", disorder)).hasSameTextualContentAs(calm);
        }
    }

    @Test
    void everyLineIsOneMessage() throws IOException {
        List<JsonNode> messages = new ArrayList<>();
        for (String line : Files.readAllLines(trace("lines", Transport.JADE))) {
            messages.add(new ObjectMapper().readTree(line));
        }
        assertThat(messages)
                .allSatisfy(message -> assertThat(message.fieldNames())
                        .toIterable()
                        .containsExactly("performative", "sender", "receiver", "conversationId", "content"));
        assertThat(messages.stream()
                        .map(message -> message.get("performative").asText())
                        .collect(Collectors.toSet()))
                .contains("CFP", "PROPOSE", "ACCEPT-PROPOSAL", "REQUEST", "INFORM", "AGREE");
        assertThat(messages)
                .noneSatisfy(
                        message -> assertThat(message.get("sender").asText()).startsWith("r"));
    }

    @Test
    void aTraceThatCannotBeWrittenIsNoTrace() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "no device that is always full");
        assertThatThrownBy(() -> trace(full, Transport.JADE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The message trace cannot be written");
    }

    @Test
    void whatGoesToTheOtherSideHoldsNoReason() throws IOException {
        List<String> between = Files.readAllLines(trace("between", Transport.JADE)).stream()
                .filter(line -> !line.contains("\"conductor\""))
                .toList();
        assertThat(between).hasSizeGreaterThan(50).noneMatch(line -> line.contains("reason"));
    }

    private Path trace(String name, Transport transport) {
        return trace(folder.resolve(name + ".jsonl"), transport);
    }

    private static Path trace(Path file, Transport transport) {
        Options options = new Options(Duration.ofSeconds(10), Optional.of(file), false);
        try (Host host = new JadeHostProvider(transport).open(REHEARSAL.cast(), options)) {
            REHEARSAL.play(host);
        }
        return file;
    }
}
