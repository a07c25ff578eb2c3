package io.entente.cli;

import io.entente.describe.Vocabulary;
import io.entente.eventlog.EventSchema;
import io.entente.eventlog.WholeFile;
import io.entente.reading.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** JSON Schemas of everything that is read or written. */
final class Schemas {

    private static final String ENDING = ".json";

    private Schemas() {}

    /**
     * The schema of a subject.
     *
     * @throws IllegalArgumentException for a subject that has none
     */
    static String of(String subject) {
        SortedMap<String, String> all = all();
        List<String> subjects = all.keySet().stream()
                .map(file -> file.substring(0, file.length() - ENDING.length()))
                .toList();
        new Vocabulary("schema", subjects).check(subject);
        return all.get(subject + ENDING);
    }

    /** Writes all schemas into a folder; the names of the files. */
    static List<Path> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        SortedMap<String, String> all = all();
        for (var schema : all.entrySet()) {
            WholeFile.write(folder.resolve(schema.getKey()), schema.getValue());
        }
        return all.keySet().stream().map(folder::resolve).toList();
    }

    private static SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>(ScenarioReader.schemas());
        all.put("events" + ENDING, EventSchema.json());
        return all;
    }
}
