package io.entente.engine;

import static java.util.concurrent.TimeUnit.MINUTES;

import io.entente.ChildJvm;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of its own: runs a scenario and says the hash of its log. */
final class ChildTrial {

    private ChildTrial() {}

    /**
     * Runs.
     *
     * @param args the host, the scenario, the seed, and overrides
     */
    public static void main(String[] args) {
        Scenario scenario = ScenarioReader.read(Path.of(args[1]), List.of(args).subList(3, args.length));
        System.out.println(Trial.of(scenario, Long.parseLong(args[2]), args[0]).hash());
    }

    /**
     * What another JVM makes of a scenario.
     *
     * @param java its home
     * @param options of the JVM, the class path included
     * @param arguments those of {@link #main}
     * @return the hash, or what went wrong
     */
    static String hash(Path java, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ChildJvm.java(java));
        command.addAll(options);
        command.add(ChildTrial.class.getName());
        command.addAll(arguments);
        try {
            Path said = Files.createTempFile("child-trial", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            try {
                return process.waitFor(5, MINUTES) ? Files.readString(said).strip() : "did not end by itself";
            } finally {
                process.destroyForcibly();
                Files.delete(said);
            }
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }
}
