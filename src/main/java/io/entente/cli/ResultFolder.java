package io.entente.cli;

import io.entente.cli.ConfigurationDifference.Change;
import io.entente.eventlog.SoleUse;
import io.entente.eventlog.WholeFile;
import io.entente.quantity.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder of results that belongs to one configuration, by whose hash it is known, and while it is open to one program:
 * two that write the same results would get into each other's way.
 */
final class ResultFolder implements AutoCloseable {

    private static final String LOCK = ".lock";
    private static final int CHANGES_NAMED = 3;

    private final Path path;
    private final FileChannel lock;

    private ResultFolder(Path path) throws IOException {
        this.path = path;
        this.lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /**
     * Makes the folder, or takes it if it holds results of the same configuration. The operating system gives it back when the
     * program ends, however that comes to be.
     *
     * @param kind what the results are of: tournament, sweep
     * @param configuration all that results depend on besides the version of the program, as a text
     * @param changes what is not as it was, as far as it can be told; asked where the folder holds results of another one
     * @throws IllegalArgumentException where it holds those of another one, or something else, or another program has it
     * @throws UncheckedIOException where it cannot be made
     */
    static ResultFolder claim(Path path, String kind, String configuration, Supplier<List<Change>> changes) {
        try {
            Files.createDirectories(path);
            checkIsOfKind(path, kind);
            ResultFolder folder = new ResultFolder(path);
            try {
                folder.requireAlone();
                folder.belongTo(kind, configuration, changes);
                return folder;
            } catch (RuntimeException refused) {
                folder.close();
                throw refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder " + path, e);
        }
    }

    /** Something else is left as it is, without a lock in it. */
    private static void checkIsOfKind(Path path, String kind) throws IOException {
        try (Stream<Path> present = Files.list(path)) {
            Check.that(
                    Files.exists(mark(path, kind))
                            || present.map(file -> file.getFileName().toString())
                                    .allMatch(name -> name.equals(LOCK) || WholeFile.isUnfinished(name)),
                    "folder",
                    path,
                    "be empty or hold the results of a " + kind,
                    "name another folder with --out");
        }
    }

    private void requireAlone() {
        Check.that(
                SoleUse.of(lock),
                "folder",
                path,
                SoleUse.RULE,
                "wait until that has ended, or name another folder with --out");
    }

    private void belongTo(String kind, String configuration, Supplier<List<Change>> changes) {
        if (!Files.exists(mark(path, kind))) {
            WholeFile.write(mark(path, kind), hash(configuration) + "\n");
        } else if (!holds(path, kind, configuration)) {
            throw Check.refusal(
                    "folder",
                    path,
                    "hold results of the same " + kind + ", which has changed since" + told(changes.get()),
                    "name another folder with --out, or undo the change");
        }
    }

    Path path() {
        return path;
    }

    /** Leaves it to others. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot leave the folder " + path, e);
        }
    }

    /**
     * Refuses folders of which any does not hold results of this configuration, with what is wrong with each.
     *
     * @param changes what is not as it was in a folder that holds results of another one
     */
    static void requireAll(List<Path> paths, String kind, String configuration, Function<Path, List<Change>> changes) {
        List<String> wrong = paths.stream()
                .filter(path -> !holds(path, kind, configuration))
                .map(path -> path
                        + (Files.exists(mark(path, kind))
                                ? " has them as it was before" + told(changes.apply(path))
                                : " has none"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("Every part must hold results of the " + kind + " as it is now, and "
                    + String.join("; ", wrong) + ".\nMaybe undo what was changed, or run them again.");
        }
    }

    private static String told(List<Change> changes) {
        List<String> all = changes.stream()
                .map(change -> change.setting() + " (" + change.before() + ", now " + change.after() + ")")
                .toList();
        return all.isEmpty() ? "" : ": " + Remainder.named(all, CHANGES_NAMED);
    }

    /** Whether a folder holds results of this configuration. */
    private static boolean holds(Path path, String kind, String configuration) {
        Path mark = mark(path, kind);
        try {
            return Files.exists(mark) && Files.readString(mark).strip().equals(hash(configuration));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + mark, e);
        }
    }

    private static Path mark(Path path, String kind) {
        return path.resolve(kind + ".sha256");
    }

    /** Versions may come to other results, also where nothing else has changed. */
    private static String hash(String configuration) {
        try {
            byte[] text = (configuration + " " + Version.number()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
