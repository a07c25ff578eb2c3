package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.engine.Engine;
import io.entente.engine.Host;
import io.entente.engine.HostContract;
import io.entente.engine.HostProvider;
import io.entente.engine.ProgressListener;
import io.entente.engine.Walker;
import io.entente.event.RunEnded;
import io.entente.eventlog.EventLogWriter;
import io.entente.id.ActorId;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One scenario, one seed, one log: byte for byte, whoever carries the messages and however late they come. */
class ShippedScenariosTest {

    private static final Path CONFIGS = Path.of("configs");

    static Stream<Arguments> shortened() throws IOException {
        return scenarios(2, 2);
    }

    static Stream<Arguments> whole() throws IOException {
        return scenarios(5, Integer.MAX_VALUE);
    }

    private static Stream<Arguments> scenarios(int seeds, int periods) throws IOException {
        List<Arguments> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CONFIGS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                int length =
                        Math.min(periods, ScenarioReader.read(file, List.of()).periods());
                for (long seed = 1; seed <= seeds; seed++) {
                    cases.add(Arguments.of(file.getFileName().toString(), length, seed));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("shortened")
    void theLogIsTheSameOnEveryHostAndUnderDelays(String config, int periods, long seed) {
        compare(config, periods, seed);
    }

    @ParameterizedTest
    @MethodSource("whole")
    @Tag("thorough")
    void theWholeLogIsTheSameOnEveryHostAndUnderDelays(String config, int periods, long seed) {
        compare(config, periods, seed);
    }

    @Test
    void anActorWhoseMindAlwaysWalksSignsNothing() {
        ActorId openai = new ActorId("openai");
        String log = log(scenario("amazon-openai.yaml"), 2, 1, replacing(openai));
        assertThat(log.lines().filter(line -> line.contains("\"type\":\"DealSigned\"")))
                .noneMatch(line -> line.contains("\"openai\""));
        assertThat(log.lines().filter(line -> line.contains("\"type\":\"OfferMade\"")))
                .anyMatch(line -> line.contains("\"openai\""));
    }

    private static void compare(String config, int periods, long seed) {
        Scenario scenario = scenario(config);
        String direct = log(scenario, periods, seed, HostProvider.named("direct"));
        assertThat(log(scenario, periods, seed, new JadeHostProvider())).isEqualTo(direct);
        try (Disorder disorder = new Disorder(seed)) {
            assertThat(log(scenario, periods, seed, new JadeHostProvider(disorder)))
                    .isEqualTo(direct);
        }
    }

    private static Scenario scenario(String config) {
        return ScenarioReader.read(CONFIGS.resolve(config), List.of());
    }

    /** The log of a run that is interrupted after some periods, if it has more. */
    private static String log(Scenario scenario, int periods, long seed, HostProvider provider) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AtomicInteger begun = new AtomicInteger();
        try (EventLogWriter sink = new EventLogWriter(bytes)) {
            RunEnded.Status status = new Engine(
                            scenario, ScenarioReader.hash(scenario), seed, provider, HostContract.OPTIONS)
                    .run(sink, ProgressListener.NONE, () -> begun.getAndIncrement() == periods);
            assertThat(status).as(bytes::toString).isNotEqualTo(RunEnded.Status.FAULT);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** JADE with one agent that has another mind inside. */
    private static HostProvider replacing(ActorId actor) {
        return new HostProvider() {
            @Override
            public String name() {
                return "jade with a probe";
            }

            @Override
            public Host open(Cast cast, Options options) {
                return new JadeHostProvider()
                        .open(
                                new Cast(cast.minds().stream()
                                        .map(mind -> mind.actor().equals(actor) ? new Walker(actor, List.of()) : mind)
                                        .toList()),
                                options);
            }
        };
    }
}
