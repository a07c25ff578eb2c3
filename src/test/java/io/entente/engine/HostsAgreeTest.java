package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.ChildJvm;
import io.entente.describe.Words;
import io.entente.event.DealSigned;
import io.entente.event.OfferMade;
import io.entente.event.OfferRejected;
import io.entente.id.ActorId;
import io.entente.jade.TamperedHosts;
import io.entente.protocol.NegotiationSettings.Protocol;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One scenario and one seed give one log, byte by byte, whoever carries the messages, wherever and however slowly. */
class HostsAgreeTest {

    private static final long SEED = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    static Stream<Arguments> scenariosAndSeeds() {
        return ShippedScenarios.all().stream()
                .flatMap(scenario -> Stream.of(SEED, 1L).map(seed -> Arguments.of(scenario, seed)));
    }

    static List<Path> scenarios() {
        return ShippedScenarios.all();
    }

    @ParameterizedTest
    @MethodSource("scenariosAndSeeds")
    void bothHostsWriteTheSameBytes(Path file, long seed) {
        Scenario scenario = read(file);
        assertThat(Trial.of(scenario, seed, "jade").bytes())
                .isEqualTo(Trial.of(scenario, seed, "direct").bytes());
    }

    @ParameterizedTest
    @Tag("thorough")
    @MethodSource("scenariosAndSeeds")
    void bothHostsWriteTheSameBytesToTheEnd(Path file, long seed) {
        Scenario scenario = ScenarioReader.read(file, List.of());
        assertThat(Trial.of(scenario, seed, "jade").bytes())
                .isEqualTo(Trial.of(scenario, seed, "direct").bytes());
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void everyProtocolIsHeldAlikeOnBothHosts(Protocol protocol) {
        String word = Words.of(protocol);
        Scenario scenario =
                ScenarioReader.read(ShippedScenarios.FLAGSHIP, List.of("periods=2", "negotiation.protocol=" + word));
        Trial direct = Trial.of(scenario, SEED, "direct");
        assertThat(Trial.of(scenario, SEED, "jade").bytes()).isEqualTo(direct.bytes());
        assertThat(direct.events(DealSigned.class)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void delaysAndDisorderChangeNothing(Path file) {
        Scenario scenario = read(file);
        String expected = Trial.of(scenario, SEED, "direct").hash();
        TamperedHosts.delayed(
                SEED,
                host -> assertThat(Trial.of(scenario, SEED, host, PATIENCE).hash())
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anotherLocaleTimeZoneAndCharacterSetChangeNothing(Path file) {
        List<String> elsewhere = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kolkata",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                ChildJvm.classPath());
        assertThat(child(ChildJvm.HOME, elsewhere, file))
                .isEqualTo(Trial.of(read(file), SEED, "direct").hash());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anotherJavaChangesNothing(Path file) {
        Optional<Path> java = java25();
        assumeTrue(java.isPresent(), "there is no Java 25 under /usr/lib/jvm, nor does JAVA25_HOME name one");
        assertThat(child(java.orElseThrow(), List.of("-cp", ChildJvm.classPath()), file))
                .isEqualTo(Trial.of(read(file), SEED, "direct").hash());
    }

    @Test
    void jadeNeedsNoOtherHost() {
        Path file = Path.of("configs", "two-by-two.yaml");
        String path = ChildJvm.classPathWithoutDirect(folder.resolve("classes"));
        assertThat(child(ChildJvm.HOME, List.of("-cp", path), file))
                .isEqualTo(Trial.of(read(file), SEED, "direct").hash());
        assertThat(ChildTrial.hash(ChildJvm.HOME, List.of("-cp", path), List.of("direct", file.toString(), "7")))
                .contains("The engine (direct) must be one of jade");
    }

    /** The mind is inside the agent: whoever replaces it there has replaced the actor. */
    @Test
    void anActorWhoseMindAlwaysWalksSignsNothing() {
        Scenario scenario = read(ShippedScenarios.FLAGSHIP);
        ActorId openai = new ActorId("openai");
        HostProvider recast = new Recast(
                HostProvider.named("jade"),
                mind -> mind.actor().equals(openai) ? new Walker(mind.actor(), List.of()) : mind);
        Trial trial = Trial.of(scenario, SEED, recast, PATIENCE);
        assertThat(trial.events(DealSigned.class))
                .noneMatch(signed -> signed.actors().contains(openai));
        assertThat(trial.events(OfferMade.class)).noneMatch(offer -> offer.by().equals(openai));
        assertThat(trial.events(OfferRejected.class)).anyMatch(walk -> walk.by().equals(openai));
    }

    @Test
    void runsAtOnceOnOnePlatformGiveTheSameAsOneAfterTheOther() {
        Scenario scenario = read(Path.of("configs", "exclusive-2019.yaml"));
        List<Long> seeds = List.of(1L, 2L);
        List<CompletableFuture<String>> atOnce = new ArrayList<>();
        seeds.forEach(seed -> atOnce.add(CompletableFuture.supplyAsync(
                () -> Trial.of(scenario, seed, "jade").hash())));
        List<String> hashes = atOnce.stream().map(CompletableFuture::join).toList();
        assertThat(hashes)
                .isEqualTo(seeds.stream()
                        .map(seed -> Trial.of(scenario, seed, "jade").hash())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyShippedScenarioIsTried() {
        assertThat(ShippedScenarios.all()).hasSizeGreaterThanOrEqualTo(3).contains(ShippedScenarios.FLAGSHIP);
        assertThatCode(() -> read(ShippedScenarios.FLAGSHIP)).doesNotThrowAnyException();
    }

    private static Scenario read(Path file) {
        return ScenarioReader.read(file, ShippedScenarios.shortened(file));
    }

    private static String child(Path java, List<String> options, Path file) {
        List<String> arguments = new ArrayList<>(List.of("jade", file.toString(), Long.toString(SEED)));
        arguments.addAll(ShippedScenarios.shortened(file));
        return ChildTrial.hash(java, options, arguments);
    }

    private static Optional<Path> java25() {
        Stream<Path> named = Stream.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of);
        Path usual = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(usual)) {
            return named.findFirst();
        }
        try (Stream<Path> installed = Files.list(usual)) {
            List<Path> found = installed
                    .filter(home -> home.getFileName().toString().contains("25"))
                    .filter(home -> Files.isExecutable(home.resolve("bin").resolve("java")))
                    .sorted()
                    .toList();
            return Stream.concat(named, found.stream()).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
