package io.entente.experiment;

import io.entente.eventlog.RecordedLog;
import io.entente.quantity.Check;
import io.entente.reading.ScenarioFiles;
import io.entente.scenario.Sweep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Runs what is missing of a sweep, several runs at once. Workers share nothing but the number of the next run; each writes a
 * file of its own. What a run comes to depends on the sweep and its number alone.
 */
public final class SweepRun {

    private final Sweep sweep;
    private final List<Cell> cells;
    private final Path folder;
    private final Manner manner;
    private final KeptLogs logs;
    private final Replicator replicator;

    /**
     * How a sweep is run; nothing here changes what a run comes to.
     *
     * @param jobs workers at once
     * @param shard which part, from 1
     * @param shards of how many
     * @param engine host of the runs
     * @param keepLogs whether each run's log is kept
     * @param retryFailed whether runs that failed are run once more
     */
    public record Manner(int jobs, int shard, int shards, String engine, boolean keepLogs, boolean retryFailed) {

        /**
         * One worker, every run, in process.
         *
         * @param retryFailed whether runs that failed are run once more
         */
        public static Manner alone(boolean retryFailed) {
            return new Manner(1, 1, 1, "direct", false, retryFailed);
        }

        public Manner {
            Check.that(jobs >= 1, "number of jobs", jobs, "be at least 1", "write 2");
            Check.that(
                    shards >= 1 && shard >= 1 && shard <= shards,
                    "shard",
                    shard + "/" + shards,
                    "be one of its number, counted from 1",
                    "write 1/" + Math.max(1, shards));
        }
    }

    /**
     * A sweep whose results go to a folder that exists.
     *
     * @param files of its base scenario
     */
    public SweepRun(Sweep sweep, List<Cell> cells, ScenarioFiles files, Path folder, Manner manner) {
        this.sweep = sweep;
        this.cells = List.copyOf(cells);
        this.folder = folder;
        this.manner = manner;
        this.logs = KeptLogs.beside(folder);
        this.replicator = new Replicator(sweep, cells, manner.engine(), files);
    }

    /** The runs of this shard that are not finished yet, have failed and are to be retried, or lack a log to be kept, in order. */
    public List<Integer> missing() {
        WorkerFiles files = WorkerFiles.of(folder);
        long all = (long) cells.size() * sweep.replications();
        Check.that(all <= 10_000_000, "number of runs", all, "be at most 10000000", "lower replications");
        List<Integer> missing = new ArrayList<>();
        for (int run = manner.shard() - 1; run < all; run += manner.shards()) {
            if (isMissing(run, files)) {
                missing.add(run);
            }
        }
        return missing;
    }

    private boolean isMissing(int run, WorkerFiles files) {
        if (files.complete(run)) {
            return manner.keepLogs() && !logs.has(run);
        }
        return manner.retryFailed() || !files.has(run);
    }

    /**
     * Runs them.
     *
     * @param missing numbers of runs
     * @param progress hears how many are done, from several threads
     * @param interrupted asked before each run
     */
    public void run(List<Integer> missing, IntConsumer progress, BooleanSupplier interrupted) {
        Queue queue = new Queue(missing, progress, interrupted);
        ExecutorService workers = Executors.newFixedThreadPool(manner.jobs());
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int w = 0; w < manner.jobs(); w++) {
                String name = (manner.shards() > 1 ? manner.shard() + "of" + manner.shards() + "-" : "") + w;
                ends.add(workers.submit(() -> queue.work(name)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw (Error) failure.getCause(); // a worker throws nothing that is checked
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
    }

    /** The runs at hand for all workers. */
    private final class Queue {

        private final List<Integer> missing;
        private final IntConsumer progress;
        private final BooleanSupplier interrupted;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();

        Queue(List<Integer> missing, IntConsumer progress, BooleanSupplier interrupted) {
            this.missing = missing;
            this.progress = progress;
            this.interrupted = interrupted;
        }

        /** One worker. What ends it, such as a full disk, ends the others after the run at hand. */
        void work(String name) {
            try (WorkerFiles.Worker out = WorkerFiles.open(folder, name)) {
                int index = next.getAndIncrement();
                while (index < missing.size() && !interrupted.getAsBoolean()) {
                    out.append(carryOut(missing.get(index)).line());
                    progress.accept(done.incrementAndGet());
                    index = next.getAndIncrement();
                }
            } catch (RuntimeException | Error failure) {
                next.set(missing.size());
                throw failure;
            }
        }
    }

    private RunRecord carryOut(int run) {
        if (!manner.keepLogs()) {
            return replicator.run(run, RecordedLog::inMemory);
        }
        RunRecord done = replicator.run(run, () -> logs.begin(run));
        logs.end(run);
        return done;
    }
}
