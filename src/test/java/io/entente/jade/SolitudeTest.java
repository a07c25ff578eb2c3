package io.entente.jade;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.ChildJvm;
import io.entente.engine.Host;
import io.entente.engine.HostContract;
import io.entente.engine.HostProvider;
import io.entente.engine.Rehearsal;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on JADE keeps to itself: no socket, no file, no word on the streams, no need of the other host. */
class SolitudeTest {

    private static final long SEED = 4;

    @TempDir
    private Path folder;

    /** What a program left behind when it had ended. */
    private record Ended(int exitCode, String output, String errors, List<String> files) {}

    @Test
    void opensNoSocket() throws IOException {
        assumeTrue(
                Files.isDirectory(Path.of("/proc/self/net")), "sockets are counted under /proc, which only Linux has");
        Rehearsal rehearsal = new Rehearsal(SEED, 1, 5);
        Set<String> before = sockets();
        Set<String> during = new TreeSet<>();
        try (Host host = new JadeHostProvider().open(rehearsal.cast(), HostContract.OPTIONS)) {
            rehearsal.play(host);
            during.addAll(sockets());
        }
        assertThat(during).isSubsetOf(before);
    }

    @Test
    void aSocketWouldBeSeen() throws IOException {
        assumeTrue(
                Files.isDirectory(Path.of("/proc/self/net")), "sockets are counted under /proc, which only Linux has");
        Set<String> before = sockets();
        try (ServerSocket socket = new ServerSocket(0)) {
            assertThat(sockets()).as("%s", socket).hasSizeGreaterThan(before.size());
        }
    }

    @Test
    void leavesNoFileAndNoWord() throws IOException, InterruptedException {
        Ended ended = run(ChildJvm.classPath(), "jade", "end");
        assertThat(ended).isEqualTo(new Ended(0, expected(), "", List.of()));
    }

    @Test
    void leavesNoFileWhenItsProgramHalts() throws IOException, InterruptedException {
        assertThat(run(ChildJvm.classPath(), "jade", "halt")).isEqualTo(new Ended(0, expected(), "", List.of()));
    }

    @Test
    void canBeShutDown() throws IOException, InterruptedException {
        assertThat(run(ChildJvm.classPath(), "jade", "shutdown")).isEqualTo(new Ended(0, expected(), "", List.of()));
    }

    @Test
    void runsWithoutTheInProcessHost() throws IOException, InterruptedException {
        String path = ChildJvm.classPathWithoutDirect(folder.resolve("classes"));
        assertThat(run(path, "jade", "end").output()).isEqualTo(expected());
        assertThat(run(path, "direct", "end").errors())
                .contains("The engine (direct) must be one of jade")
                .contains("\nMaybe ");
    }

    /** Where i is not the small I, and JADE compares many names without regard to case. */
    @Test
    void isTheSameInAnotherCountry() throws IOException, InterruptedException {
        Ended ended = run(
                ChildJvm.classPath(),
                "jade",
                "end",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kolkata");
        assertThat(ended).isEqualTo(new Ended(0, expected(), "", List.of()));
    }

    private static String expected() {
        Rehearsal rehearsal = new Rehearsal(SEED, 2, 12);
        try (Host host = HostProvider.named("direct").open(rehearsal.cast(), HostContract.OPTIONS)) {
            return ChildRun.digest(rehearsal.play(host)) + System.lineSeparator();
        }
    }

    private Ended run(String classPath, String engine, String end, String... options)
            throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        List<String> command = new ArrayList<>();
        command.add(ChildJvm.java(ChildJvm.HOME));
        command.addAll(List.of(options));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Dlogback.configurationFile=" + ChildJvm.product().resolve("logback.xml"));
        command.addAll(List.of("-cp", classPath, ChildRun.class.getName(), engine, Long.toString(SEED), end));
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, SECONDS)).as("ends by itself").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(
                process.exitValue(), Files.readString(output), Files.readString(errors), files(work, temporary));
    }

    private static List<String> files(Path... folders) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path each : folders) {
            try (Stream<Path> listed = Files.list(each)) {
                listed.forEach(file -> files.add(file.toString()));
            }
        }
        return files;
    }

    /** The sockets of this process: those its open files name that the kernel lists as TCP or UDP. */
    private static Set<String> sockets() throws IOException {
        Set<String> open = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            for (Path file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    open.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        Set<String> sockets = new TreeSet<>();
        for (String protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path table = Path.of("/proc/self/net", protocol);
            if (Files.exists(table)) {
                Files.readAllLines(table).stream()
                        .skip(1)
                        .map(line -> "socket:[" + line.strip().split("\\s+")[9] + "]")
                        .filter(open::contains)
                        .forEach(sockets::add);
            }
        }
        return sockets;
    }
}
