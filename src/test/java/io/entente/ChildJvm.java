package io.entente;

import io.entente.engine.Engine;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What another JVM needs to run what is under test. */
public final class ChildJvm {

    /** The home of the Java that runs the tests. */
    public static final Path HOME = Path.of(System.getProperty("java.home"));

    private ChildJvm() {}

    /** The program of a home. */
    public static String java(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }

    /** Product, tests and libraries. Surefire hides the class path behind a jar of its own. */
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Where the product's classes lie. */
    public static Path product() {
        return Path.of(URI.create(
                Engine.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** The class path with the product but for its in-process host, of which a copy is made. */
    public static String classPathWithoutDirect(Path folder) {
        Path product = product();
        try (Stream<Path> files = Files.walk(product)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = product.relativize(file);
                if (!relative.startsWith(Path.of("io", "entente", "direct"))) {
                    Path copy = folder.resolve(relative);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Stream.concat(
                        Stream.of(folder.toString()),
                        Stream.of(classPath().split(File.pathSeparator))
                                .filter(entry -> !Path.of(entry).equals(product)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
