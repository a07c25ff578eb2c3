package io.entente.eventlog;

import io.entente.event.RunEnded;
import io.entente.quantity.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of one run. Its log grows line by line; every other file appears complete or not at all; the manifest
 * comes last.
 */
public final class RunFolder {

    /** The event log. */
    public static final String LOG = "events.jsonl";

    /** The manifest. */
    public static final String MANIFEST = "manifest.json";

    /** What the log looks like. It follows from the log and may be drawn anew, so the manifest leaves it out. */
    public static final String PAGE = "report.html";

    private static final Pattern ANALYSIS = Pattern.compile("analysis-\\d+\\.json");
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes {@code <runs>/<scenario>-s<seed>-<number>} with the number after the largest there is; two programs at
     * once get two folders.
     *
     * @throws UncheckedIOException where it cannot be made
     */
    public static RunFolder next(Path runs, String scenario, long seed) {
        String stem = checked(scenario) + "-s" + seed + "-";
        try {
            Files.createDirectories(runs);
            for (long number = largest(runs, stem) + 1; ; number++) {
                try {
                    return new RunFolder(Files.createDirectory(runs.resolve(stem + number)));
                } catch (FileAlreadyExistsException taken) {
                    // Another run took the number a moment ago.
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a run folder in " + runs, e);
        }
    }

    /**
     * Makes or takes the folder a person asked for. Where it holds a run and may be overwritten, the files of that run
     * are removed; nothing else ever is.
     *
     * @throws IllegalArgumentException where it is not empty and may not be overwritten, holds no run, or one that is
     *     still going on
     * @throws UncheckedIOException where it cannot be made
     */
    public static RunFolder at(Path folder, boolean overwrite) {
        try {
            Files.createDirectories(folder);
            List<String> present = files(folder);
            if (!isEmpty(folder)) {
                checkMayOverwrite(folder, overwrite, present);
                for (String name : ofTheRun(folder, present)) {
                    Files.delete(folder.resolve(name));
                }
            }
            return new RunFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the run folder " + folder, e);
        }
    }

    /**
     * An existing run.
     *
     * @throws IllegalArgumentException where the folder holds no event log
     */
    public static RunFolder open(Path folder) {
        if (!Files.isRegularFile(folder.resolve(LOG))) {
            throw new IllegalArgumentException("The run folder (" + folder + ") must hold a file " + LOG
                    + ".\nMaybe name the folder that a run printed at its end.");
        }
        return new RunFolder(folder);
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    /** A file of the folder, whether it exists or not. */
    public Path file(String name) {
        return path.resolve(checked(name));
    }

    /** Name of the file that holds the analysis of the moment right after an event. */
    public static String analysis(long seq) {
        return "analysis-" + seq + ".json";
    }

    /**
     * Names of the analyses that were made of the run since, sorted.
     *
     * @throws UncheckedIOException where the folder cannot be read
     */
    public List<String> analyses() {
        try {
            return files(path).stream()
                    .filter(name -> ANALYSIS.matcher(name).matches())
                    .toList();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Begins the log. */
    public EventLogWriter openLog() {
        return EventLogWriter.to(file(LOG));
    }

    /**
     * Writes a file beside the log: it appears when it is complete, and where its content fails it does not appear.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(String name, WholeFile.Content content) {
        WholeFile.write(file(name), content);
    }

    /** Writes a text in UTF-8. Errors as in {@link #write(String, WholeFile.Content)}. */
    public void write(String name, String text) {
        WholeFile.write(file(name), text);
    }

    /**
     * Ends the run: writes the manifest over all files of the folder. The log must be closed.
     *
     * @throws UncheckedIOException where a file cannot be read or the manifest not be written
     */
    public Manifest seal(Manifest.Provenance provenance, RunEnded.Status status, LogSummary log) {
        Manifest manifest = new Manifest(Manifest.SCHEMA_VERSION, provenance, status, log, hashes());
        write(MANIFEST, manifest.json());
        return manifest;
    }

    /**
     * The manifest; empty where the run was never sealed.
     *
     * @throws IllegalArgumentException where it cannot be understood
     * @throws UncheckedIOException where it cannot be read
     */
    public Optional<Manifest> manifest() {
        Path file = file(MANIFEST);
        try {
            return Files.exists(file) ? Optional.of(Manifest.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * Files whose hash is not what the manifest says, or that are missing, by name with one sentence each; empty for a
     * folder as it was sealed. Files that came later are nobody's business.
     */
    public Map<String, String> changedFiles(Manifest manifest) {
        Map<String, String> present = hashes();
        Map<String, String> changed = new TreeMap<>();
        manifest.files().forEach((name, hash) -> {
            String now = present.getOrDefault(name, "");
            if (!now.equals(hash)) {
                changed.put(
                        name,
                        now.isEmpty()
                                ? "the file is missing"
                                : "the file was changed: its hash is " + now + ", the manifest says " + hash);
            }
        });
        return changed;
    }

    private Map<String, String> hashes() {
        try {
            return new TreeMap<>(files(path).parallelStream()
                    .filter(name -> !name.equals(MANIFEST) && !WholeFile.isUnfinished(name))
                    .collect(Collectors.toMap(name -> name, this::hash)));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private String hash(String name) {
        try {
            return Sha256.of(path.resolve(name));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("Cannot read the files in " + path, e);
    }

    private static String checked(String name) {
        Check.that(
                FILE_NAME.matcher(name).matches(),
                "name",
                name,
                "match " + FILE_NAME,
                "use letters, digits, dots and hyphens");
        return name;
    }

    private static long largest(Path runs, String stem) throws IOException {
        Pattern numbered = Pattern.compile(Pattern.quote(stem) + "(\\d{1,18})");
        try (Stream<Path> entries = Files.list(runs)) {
            return entries.map(entry -> numbered.matcher(entry.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToLong(match -> Long.parseLong(match.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    private static void checkMayOverwrite(Path folder, boolean overwrite, List<String> present) throws IOException {
        Check.that(
                overwrite,
                "output folder",
                folder,
                "be empty",
                "choose another one, or overwrite the run in it with --overwrite");
        Check.that(
                present.contains(LOG) || present.contains(MANIFEST),
                "output folder",
                folder,
                "be empty or hold a run",
                "choose another one; only a run is overwritten");
        Check.that(
                !present.contains(LOG) || !SoleUse.isTaken(folder.resolve(LOG)),
                "output folder",
                folder,
                "be left to one program at a time, and another is at work in it",
                "choose another one, or wait until that has ended");
    }

    /** Names of the files that the run in a folder wrote, as far as it says so, and of those made of it since. */
    private static List<String> ofTheRun(Path folder, List<String> present) {
        List<String> listed = new ArrayList<>(List.of(LOG, MANIFEST, PAGE));
        try {
            new RunFolder(folder)
                    .manifest()
                    .ifPresent(manifest -> listed.addAll(manifest.files().keySet()));
        } catch (IllegalArgumentException unreadable) {
            // Then it cannot say what else is its own, and nothing else is removed.
        }
        return present.stream()
                .filter(name -> listed.contains(name)
                        || WholeFile.isUnfinished(name)
                        || ANALYSIS.matcher(name).matches())
                .toList();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Names of the regular files in a folder, sorted; no links, no folders. */
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
