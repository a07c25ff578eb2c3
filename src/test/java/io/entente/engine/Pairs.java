package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A paired experiment: the same seeds in a world and in one that differs in one respect.
 *
 * @param before what each seed gave in the first world
 * @param after what it gave in the other
 */
record Pairs(List<Double> before, List<Double> after) {

    private static final int SEEDS = 50;
    private static final double SAME = 1e-9;

    /** Runs both worlds under fifty seeds. */
    static Pairs of(Path scenario, List<String> common, String change, ToDoubleFunction<Trial> measure) {
        Scenario first = ScenarioReader.read(scenario, common);
        Scenario second = ScenarioReader.read(
                scenario, Stream.concat(common.stream(), Stream.of(change)).toList());
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            before.add(measure.applyAsDouble(Trial.of(first, seed, "direct")));
            after.add(measure.applyAsDouble(Trial.of(second, seed, "direct")));
        }
        return new Pairs(before, after);
    }

    /** At least nine in ten untied pairs rise, and at least this many are untied. */
    void rise(int leastUntied) {
        long risen = count(1);
        long fallen = count(-1);
        assertThat(risen + fallen).as("untied pairs in %s", this).isGreaterThanOrEqualTo(leastUntied);
        assertThat(risen).as("rising pairs in %s", this).isGreaterThanOrEqualTo((long)
                StrictMath.ceil(0.9 * (risen + fallen)));
    }

    private long count(int sign) {
        long count = 0;
        for (int i = 0; i < before.size(); i++) {
            double change = after.get(i) - before.get(i);
            count += Math.abs(change) > SAME && Math.signum(change) == sign ? 1 : 0;
        }
        return count;
    }
}
