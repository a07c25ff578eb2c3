package io.entente.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a sweep's workers: each appends a line for every run it has finished, and only whole lines count, so that they
 * can be read while workers are at it. A process may end at any moment; what is lost is the run at hand. Where a run stands
 * twice the first that is complete counts, and where none is the first: complete ones are equal, and of the others one may
 * have failed for want of time.
 */
public final class WorkerFiles {

    private static final String PREFIX = "worker-";
    private static final String SUFFIX = ".jsonl";

    private final Path folder;
    private final TreeMap<Integer, Place> places = new TreeMap<>();

    /** Where the line of a run stands. */
    private record Place(Path file, long offset, int length, boolean complete) {}

    private WorkerFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks at the files of a folder. Costs one pass over them.
     *
     * @throws UncheckedIOException where one cannot be read
     */
    public static WorkerFiles of(Path folder) {
        WorkerFiles files = new WorkerFiles(folder);
        try {
            for (Path file : list(folder)) {
                files.index(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the workers' files in " + folder, e);
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(PREFIX)
                            && f.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private void index(Path file) throws IOException {
        long whole = 0;
        try (var in = new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
            for (int read = in.read(); read >= 0; read = in.read()) {
                if (read == '\n') {
                    int length = line.size();
                    place(file, whole, length, line.toString(StandardCharsets.UTF_8));
                    whole += length + 1;
                    line.reset();
                } else {
                    line.write(read);
                }
            }
        }
    }

    private void place(Path file, long offset, int length, String line) {
        RunRecord.parse(line)
                .ifPresent(done -> places.merge(
                        done.run(), new Place(file, offset, length, done.complete()), WorkerFiles::better));
    }

    private static Place better(Place before, Place after) {
        return after.complete && !before.complete ? after : before;
    }

    /** Whether a run has been finished. */
    public boolean has(int run) {
        return places.containsKey(run);
    }

    /** Whether a run has been finished and did not fail. */
    public boolean complete(int run) {
        return has(run) && places.get(run).complete;
    }

    /** The numbers of the finished runs, in order. */
    public List<Integer> runs() {
        return List.copyOf(places.keySet());
    }

    /** What was kept of a run; read from its file each time. */
    public RunRecord record(int run) {
        return RunRecord.parse(line(run)).orElseThrow();
    }

    private String line(int run) {
        Place place = places.get(run);
        try (RandomAccessFile file = new RandomAccessFile(place.file.toFile(), "r")) {
            byte[] line = new byte[place.length];
            file.seek(place.offset);
            file.readFully(line);
            return new String(line, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read run " + run + " in " + place.file, e);
        }
    }

    /** Begins a worker's file or goes on with it, without the line that a crash cut short. The name must be nobody else's. */
    public static Worker open(Path folder, String name) {
        Path file = folder.resolve(PREFIX + name + SUFFIX);
        try {
            cutToWholeLines(file);
            return new Worker(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    private static void cutToWholeLines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = bytes.length();
            while (end > 0 && byteAt(bytes, end - 1) != '\n') {
                end--;
            }
            if (end < bytes.length()) {
                bytes.setLength(end);
            }
        }
    }

    private static int byteAt(RandomAccessFile bytes, long offset) throws IOException {
        bytes.seek(offset);
        return bytes.read();
    }

    /** A worker's file, open for more. */
    public static final class Worker implements AutoCloseable {

        private final OutputStream out;

        private Worker(OutputStream out) {
            this.out = out;
        }

        /** Appends the line of a finished run in one write. */
        public void append(String line) {
            try {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write what a run came to", e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes over what other folders keep of runs that this one lacks, or that are complete there and failed here, and their logs. */
    public void gather(List<Path> folders) {
        KeptLogs logs = KeptLogs.beside(folder);
        try (Worker merged = open(folder, "merged")) {
            for (Path other : folders) {
                WorkerFiles part = of(other);
                KeptLogs kept = KeptLogs.beside(other);
                for (int run : part.runs()) {
                    boolean better = !has(run) || part.complete(run) && !complete(run);
                    if (better) {
                        places.put(run, part.places.get(run));
                        merged.append(part.line(run));
                    }
                    if (better || part.complete(run) && !logs.has(run)) {
                        logs.takeOver(run, kept);
                    }
                }
            }
        }
    }
}
