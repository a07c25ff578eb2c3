package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sweep in process, on local threads of Spark, and on a standalone master with two workers: real processes all. */
class SparkSweepIT {

    private static final Path HOME = Path.of("target/spark-home").toAbsolutePath();
    private static final Path JAR = Path.of(System.getProperty("entente.spark.jar"));
    private static final int PATIENCE_MINUTES = 5;

    @TempDir
    private Path folder;

    private Path config;
    private final List<Process> cluster = new ArrayList<>();

    @BeforeAll
    static void install() throws Exception {
        Process maven = new ProcessBuilder("mvn", "-q", "-f", "src/spark/home/pom.xml", "dependency:copy-dependencies")
                .inheritIO()
                .start();
        assertThat(maven.waitFor()).as("Spark's jars are fetched").isZero();
        Files.writeString(HOME.resolve("RELEASE"), "Spark from Maven's artifacts\n");
    }

    @BeforeEach
    void write() throws IOException {
        config = Files.writeString(
                folder.resolve("sweep.yaml"),
                "name: example\nscenario: " + Path.of("configs/two-by-two.yaml").toAbsolutePath()
                        + "\nfactors:\n  - {name: taste, path: market.tasteForChoice, values: [0.5, 0.6]}\n"
                        + "  - {path: microsoft.attractiveness, values: [0.5, 0.7]}\nreplications: 6\n");
    }

    @AfterEach
    void end() {
        cluster.forEach(Process::destroyForcibly);
    }

    private Process java(String log, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m"));
        Stream.of(
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.reflect",
                        "java.io",
                        "java.net",
                        "java.nio",
                        "java.util",
                        "java.util.concurrent",
                        "java.util.concurrent.atomic",
                        "sun.nio.ch",
                        "sun.nio.cs",
                        "sun.security.action",
                        "sun.util.calendar")
                .forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", HOME.resolve("jars") + "/*"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().put("SPARK_HOME", HOME.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private void submit(String master, String out, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--class",
                "io.entente.cli.SparkSweep",
                JAR.toString(),
                config.toString(),
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(options));
        Process submitted = java(out + ".log", arguments.toArray(String[]::new));
        assertThat(submitted.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(submitted.exitValue())
                .as(Files.readString(folder.resolve(out + ".log")))
                .isZero();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(int port) throws InterruptedException {
        for (int attempt = 0; attempt < 600; attempt++) {
            try (Socket open = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("Nobody listens at port " + port);
    }

    private String startCluster() throws Exception {
        int port = freePort();
        cluster.add(java(
                "master.log",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0"));
        await(port);
        String master = "spark://127.0.0.1:" + port;
        for (int worker = 1; worker <= 2; worker++) {
            cluster.add(java(
                    "worker-" + worker + ".log",
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    folder.resolve("work-" + worker).toString(),
                    master));
        }
        return master;
    }

    /** A table as DuckDB reads it from Parquet: names and types of the columns, then the rows in their order. */
    private String parquet(String out, String table) {
        try (Store store = Store.open(folder.resolve(out))) {
            return store.query("describe " + table).rows().stream()
                            .map(column -> column.subList(0, 2))
                            .toList()
                    + "\n" + store.query("select * from " + table).rows();
        }
    }

    /** Has one of the runs end otherwise than it did. */
    private void recordAFailure(String out) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            Path records = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
            String complete = Files.readString(records);
            String failed = complete.replaceFirst("\"status\":\"complete\"", "\"status\":\"failed\"");
            assertThat(failed).isNotEqualTo(complete);
            Files.writeString(records, failed);
        }
    }

    private void assertSame(String out) throws IOException {
        for (String table : DataPackage.of(folder.resolve("here")).tables()) {
            assertThat(folder.resolve(out).resolve(table + ".parquet")).isDirectory();
            assertThat(parquet(out, table)).as(table).isEqualTo(parquet("here", table));
            assertThat(folder.resolve(out).resolve(table + ".csv"))
                    .hasSameTextualContentAs(folder.resolve("here").resolve(table + ".csv"));
        }
        assertThat(parquet(out, "runs")).contains("logHash");
    }

    @Test
    void localThreadsAndAClusterGiveTheRowsOfOneProcess() throws Exception {
        assertThat(Captured.run(
                                "sweep",
                                config.toString(),
                                "--out",
                                folder.resolve("here").toString())
                        .code())
                .isZero();
        submit("local[*]", "threads");
        assertSame("threads");
        recordAFailure("threads");
        submit("local[*]", "threads", "--retry-failed");
        assertSame("threads");
        submit(startCluster(), "cluster");
        assertSame("cluster");
        try (Stream<Path> executors = Files.walk(folder)) {
            assertThat(executors.filter(f -> f.getParent().getParent().getFileName() != null
                            && f.getFileName().toString().equals("stderr")))
                    .as("executors of both workers had runs")
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }
}
