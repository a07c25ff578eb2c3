package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.FaultObserved;
import io.entente.event.PeriodStarted;
import io.entente.event.RunEnded;
import io.entente.eventlog.HashChain;
import io.entente.id.ActorId;
import io.entente.jade.TamperedHosts;
import io.entente.mind.Mind;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong in the middle of a run, it ends soon, its log says so, and the log is sound. */
class FaultTest {

    private static final Duration FAULT_AFTER = Duration.ofSeconds(3);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final ActorId CULPRIT = new ActorId("microsoft");
    private static final int SOMETIME = 20;
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("configs", "exclusive-2019.yaml"), List.of());

    private final AtomicLong happened = new AtomicLong();

    /** The platform starts once, and what is measured is not the compiler. */
    @BeforeAll
    static void warmUp() {
        assertThat(Trial.of(SCENARIO, 1, "jade").status()).isEqualTo(RunEnded.Status.COMPLETE);
    }

    @Test
    void anAgentThatThrows() {
        FaultObserved fault = fault(new Recast(
                HostProvider.named("jade"),
                mind -> sabotaged(mind, () -> {
                    throw new IllegalStateException("broken");
                })));
        assertThat(fault).isEqualTo(new FaultObserved(Optional.of(CULPRIT), "IllegalStateException: broken"));
    }

    @Test
    void aMindThatThrowsOnTheOtherHost() {
        FaultObserved fault = fault(new Recast(
                HostProvider.named("direct"),
                mind -> sabotaged(mind, () -> {
                    throw new IllegalStateException("broken");
                })));
        assertThat(fault).isEqualTo(new FaultObserved(Optional.of(CULPRIT), "IllegalStateException: broken"));
    }

    @Test
    void anAgentThatSleeps() {
        CountDownLatch never = new CountDownLatch(1);
        FaultObserved fault =
                fault(new Recast(HostProvider.named("jade"), mind -> sabotaged(mind, () -> await(never))));
        assertThat(fault.actor()).contains(CULPRIT);
        assertThat(fault.what()).startsWith("silent for 3.0 s");
    }

    @Test
    void anAgentThatDies() {
        FaultObserved fault = fault(TamperedHosts.killing(CULPRIT, SOMETIME, this::happens));
        assertThat(fault.actor()).contains(CULPRIT);
    }

    @Test
    void aMessageThatIsLost() {
        FaultObserved fault = fault(TamperedHosts.losing(CULPRIT, SOMETIME, this::happens));
        assertThat(fault.actor()).isPresent();
        assertThat(fault.what()).startsWith("silent for 3.0 s");
    }

    private FaultObserved fault(HostProvider provider) {
        Trial trial = Trial.of(SCENARIO, 1, provider, FAULT_AFTER);
        Duration took = Duration.ofNanos(System.nanoTime() - happened.get());
        assertThat(happened.get()).as("the sabotage took place").isNotZero();
        assertThat(took).isLessThan(FAULT_AFTER.plus(GRACE));
        assertThat(trial.status()).isEqualTo(RunEnded.Status.FAULT);
        assertThat(HashChain.check(trial.bytes(), Optional.of(trial.summary()))).isEmpty();
        assertThat(trial.events(PeriodStarted.class)).isNotEmpty();
        int last = trial.records().size() - 1;
        assertThat(trial.records().get(last).payload())
                .isInstanceOfSatisfying(
                        RunEnded.class, ended -> assertThat(ended.status()).isEqualTo(RunEnded.Status.FAULT));
        return (FaultObserved) trial.records().get(last - 1).payload();
    }

    private Mind sabotaged(Mind mind, Runnable sabotage) {
        AtomicInteger steps = new AtomicInteger();
        return mind.actor().equals(CULPRIT)
                ? new Tapped(mind, (method, argument) -> {
                    if (method.equals("step") && steps.incrementAndGet() == SOMETIME) {
                        happens();
                        sabotage.run();
                    }
                })
                : mind;
    }

    private void happens() {
        happened.set(System.nanoTime());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException woken) {
            throw new IllegalStateException("woken", woken);
        }
    }
}
