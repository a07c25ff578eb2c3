package io.entente.cli;

import io.entente.eventlog.RecordedLog;
import io.entente.experiment.Replicator;
import io.entente.experiment.WorkerFiles;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Spark's executors as the workers of a sweep. */
final class SparkWorkforce implements Workforce {

    /** Tasks for each core: short enough for an even end, long enough to be worth their start. */
    private static final int TASKS_PER_CORE = 8;

    private final JavaSparkContext spark;

    SparkWorkforce(SparkSession session) {
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    @Override
    public void carryOut(SweepFolder folder, List<Integer> missing, IntConsumer progress, BooleanSupplier interrupted) {
        if (missing.isEmpty()) {
            return;
        }
        LongAccumulator done = spark.sc().longAccumulator("runs");
        spark.sc().addSparkListener(new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd end) {
                progress.accept(Math.toIntExact(done.value()));
                if (interrupted.getAsBoolean()) {
                    spark.cancelAllJobs();
                }
            }
        });
        int tasks = Math.min(missing.size(), TASKS_PER_CORE * spark.defaultParallelism());
        String place = folder.path().toString();
        try {
            spark.parallelize(missing, tasks).foreachPartition(runs -> carryOut(place, runs, done));
        } catch (RuntimeException cancelled) {
            if (!interrupted.getAsBoolean()) {
                throw cancelled;
            }
        }
    }

    /** One task, on an executor: it reads what the sweep is from the shared folder and appends to a file of its own there. */
    private static void carryOut(String place, Iterator<Integer> runs, LongAccumulator done) {
        SweepFolder folder = SweepFolder.open(Path.of(place));
        Replicator replicator = folder.replicator("direct");
        String name = "spark-" + TaskContext.get().taskAttemptId();
        try (WorkerFiles.Worker out = WorkerFiles.open(folder.path(), name)) {
            while (runs.hasNext()) {
                out.append(replicator.run(runs.next(), RecordedLog::inMemory).line());
                done.add(1);
            }
        }
    }
}
