package io.entente.eventlog;

import io.entente.event.RunEnded;
import io.entente.quantity.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Files that lay there before, which the run does not vouch for. */
    private final Set<String> others;

    private RunFolder(Path path, Set<String> others) {
        this.path = path;
        this.others = others;
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
                    return new RunFolder(Files.createDirectory(runs.resolve(stem + number)), Set.of());
                } catch (FileAlreadyExistsException taken) {
                    // Another run took the number a moment ago.
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a run folder in " + runs, e);
        }
    }

    /**
     * Makes or takes the folder a person asked for.
     *
     * @throws IllegalArgumentException where it is not empty
     * @throws UncheckedIOException where it cannot be made
     */
    public static RunFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
            Check.that(
                    isEmpty(folder),
                    "output folder",
                    folder,
                    "be empty",
                    "choose another one, or overwrite the run in it with --overwrite");
            return new RunFolder(folder, Set.of());
        } catch (IOException e) {
            throw unmade(folder, e);
        }
    }

    /**
     * The same where there is a run already: its files are removed, and nothing else ever is.
     *
     * @param names what a run may write besides its log and manifest: one that was cut short has no list of its own
     * @throws IllegalArgumentException where it is not empty and holds no run, or one that is still going on
     * @throws UncheckedIOException where it cannot be made
     */
    public static RunFolder over(Path folder, Set<String> names) {
        try {
            Files.createDirectories(folder);
            if (isEmpty(folder)) {
                return new RunFolder(folder, Set.of());
            }
            new FormerRun(new RunFolder(folder, Set.of()), files(folder)).remove(names);
            return new RunFolder(folder, Set.copyOf(files(folder)));
        } catch (IOException e) {
            throw unmade(folder, e);
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
        return new RunFolder(folder, Set.of());
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
                    .filter(name -> !name.equals(MANIFEST) && !others.contains(name) && !WholeFile.isUnfinished(name))
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

    private static UncheckedIOException unmade(Path folder, IOException e) {
        return new UncheckedIOException("Cannot make the run folder " + folder, e);
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
