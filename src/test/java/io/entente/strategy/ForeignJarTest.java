package io.entente.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy from another jar: compiled and packed here, put on the class path of a program of its own. */
class ForeignJarTest {

    private static final String SOURCE = """
            package stranger;

            import io.entente.describe.Description;
            import io.entente.describe.Trait;
            import io.entente.random.RandomStream;
            import io.entente.strategy.Belief;
            import io.entente.strategy.NegotiationView;
            import io.entente.strategy.OfferPolicy;
            import io.entente.strategy.StrategyProvider;
            import java.util.List;

            public final class Middle implements StrategyProvider, OfferPolicy {
                @Override
                public List<Description<? extends OfferPolicy>> offerPolicies() {
                    return List.of(Description.<OfferPolicy>describe("middle", "offers its middle", given -> this)
                            .reference("Faratin1998")
                            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL));
                }

                @Override
                public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
                    int rank = (view.own().countAtLeast(view.reservation()) - 1) / 2;
                    return new Turn(view.own().outcome(rank), view.own().utilityAtRank(rank), this);
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void itIsListedAndCanBeNamedInAScenario() throws Exception {
        Path jar = jar();
        assertThat(entente(jar, "strategies", "middle")).contains("middle, offer policy");
        String run = entente(
                jar,
                "run",
                "configs/two-by-two.yaml",
                "--engine",
                "direct",
                "--set",
                "negotiation.protocol=alternating-offers",
                "--set",
                "overrides.openai.strategy.offer.type=middle",
                "--out",
                folder.resolve("run").toString());
        assertThat(run).contains("Log hash");
        try (Stream<String> lines = Files.lines(folder.resolve("run").resolve("scenario.resolved.yaml"))) {
            assertThat(lines).anyMatch(line -> line.contains("middle"));
        }
    }

    private Path jar() throws IOException {
        Path source = Files.createDirectories(folder.resolve("stranger")).resolve("Middle.java");
        Files.writeString(source, SOURCE);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", ChildJvm.classPath(), "-proc:none", source.toString());
        assertThat(code).isZero();
        Path jar = folder.resolve("stranger.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("stranger/Middle.class"));
            out.write(Files.readAllBytes(folder.resolve("stranger/Middle.class")));
            out.putNextEntry(new JarEntry("META-INF/services/" + StrategyProvider.class.getName()));
            out.write("stranger.Middle\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    /** Runs the program with the jar on its class path; what it prints. */
    private static String entente(Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ChildJvm.java(ChildJvm.HOME),
                "-cp",
                jar + File.pathSeparator + ChildJvm.classPath(),
                "io.entente.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
