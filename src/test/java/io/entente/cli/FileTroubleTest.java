package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the way of a file is told in words, as the machine's own file system has it. */
class FileTroubleTest {

    @TempDir
    private Path folder;

    private static String told(ThrowingCallable attempt) {
        return FileTrouble.of(catchThrowableOfType(IOException.class, attempt));
    }

    private static void list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatIsInTheWayIsToldWithARemedy() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path absent = folder.resolve("absent");
        assertThat(told(() -> Files.readString(absent))).startsWith("there is no " + absent + ".\nMaybe ");
        assertThat(told(() -> Files.createDirectories(file))).startsWith(file + " is not a folder.\nMaybe ");
        assertThat(told(() -> Files.readString(folder))).startsWith("it is a folder.\nMaybe name a file in it.");
        assertThat(told(() -> list(file))).startsWith(file + " is not a folder.\nMaybe ");
        assertThat(told(() -> Files.delete(folder))).startsWith(folder + " is a folder with something in it.\nMaybe ");
    }

    @Test
    void whatTheSystemSaysIsPassedOn() throws IOException {
        assertThat(told(() -> Files.createFile(folder.resolve("x".repeat(300)))))
                .startsWith("file name too long.\nMaybe ");
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.isWritable(full), "no device that is always full");
        try (OutputStream out = Files.newOutputStream(full)) {
            assertThat(told(() -> out.write(1))).startsWith("no space left on device.\nMaybe ");
        }
    }

    @Test
    void aTextInAnotherEncodingIsNamedAsSuch() throws IOException {
        Path latin = Files.write(folder.resolve("latin"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(told(() -> Files.readString(latin))).startsWith("it is not written in UTF-8.\nMaybe ");
    }
}
