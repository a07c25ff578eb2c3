package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Help is fast because it loads nothing heavy: here the heavy libraries are not even there. */
class HelpClassesTest {

    private static final List<String> HEAVY = List.of("jackson", "jade", "logback", "json-schema", "slf4j");

    @Test
    void helpNeedsNeitherJacksonNorJadeNorLogback() throws Exception {
        try (URLClassLoader light = light()) {
            for (String[] args : List.of(
                    new String[] {"--help"},
                    new String[] {"run", "--help"},
                    new String[] {"verify", "--help"},
                    new String[] {"nonsense"},
                    new String[] {"--version"})) {
                assertThat(execute(light, args)).isBetween(ExitCode.OK, ExitCode.USAGE);
            }
        }
    }

    @Test
    void theHeavyLibrariesAreIndeedAbsent() throws Exception {
        try (URLClassLoader light = light()) {
            assertThatThrownBy(() -> light.loadClass("com.fasterxml.jackson.databind.ObjectMapper"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> light.loadClass("jade.core.AID")).isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static int execute(ClassLoader light, String... args) throws Exception {
        Class<?> probe = light.loadClass("io.entente.cli.HelpProbe");
        return (int) probe.getMethod("run", String[].class).invoke(null, (Object) args);
    }

    private static URLClassLoader light() {
        URL[] urls = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        HEAVY.stream().noneMatch(Path.of(entry).getFileName().toString()::contains))
                .map(HelpClassesTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
