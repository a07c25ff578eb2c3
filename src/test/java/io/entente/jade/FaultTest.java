package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.entente.engine.FaultException;
import io.entente.engine.Host;
import io.entente.engine.HostContract;
import io.entente.engine.HostProvider.Options;
import io.entente.engine.Rehearsal;
import io.entente.engine.Tapped;
import io.entente.id.ActorId;
import io.entente.mind.Mind;
import io.entente.protocol.HalfStep;
import jade.core.Agent;
import jade.lang.acl.ACLMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, a run ends soon and says who failed; and the platform is there for the next. */
class FaultTest {

    /** Where silence is the fault. */
    private static final Duration IMPATIENCE = Duration.ofSeconds(1);

    /** Where a fault is told of, so that nobody takes a slow machine for a silent one. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Rehearsal REHEARSAL = new Rehearsal(3, 2, 10);
    private static final ActorId CULPRIT = Rehearsal.CLOUDS.get(1);
    private static final ActorId WORKER = Rehearsal.CLOUDS.get(0);

    /** A first run in a cold JVM says little about how long a fault takes to be noticed. */
    @BeforeAll
    static void warmUp() {
        try (Host host = new JadeHostProvider().open(REHEARSAL.cast(), HostContract.OPTIONS)) {
            assertThat(REHEARSAL.play(host).moves()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"informed", "answer", "entering", "step"})
    void aMindThatThrows(String where) {
        FaultException fault = fault(
                Transport.JADE,
                mind -> tapped(mind, where, () -> {
                    throw new IllegalStateException("broken");
                }));
        assertThat(fault.actor()).contains(CULPRIT);
        assertThat(fault.what()).isEqualTo("IllegalStateException: broken");
    }

    @Test
    void aMindThatOverflowsTheStack() {
        FaultException fault = fault(
                Transport.JADE,
                mind -> tapped(mind, "step", () -> {
                    throw new StackOverflowError();
                }));
        assertThat(fault.actor()).contains(CULPRIT);
        assertThat(fault.what()).startsWith("StackOverflowError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"informed", "answer", "entering", "step"})
    void aMindThatSleeps(String where) {
        CountDownLatch never = new CountDownLatch(1);
        FaultException fault = silence(Transport.JADE, mind -> tapped(mind, where, () -> await(never)));
        assertThat(fault.actor()).contains(CULPRIT);
        assertThat(fault.what()).startsWith("silent for 1.0 s when ").doesNotContain("silent too");
    }

    @ParameterizedTest
    @ValueSource(ints = {ACLMessage.PROPOSE, ACLMessage.INFORM, ACLMessage.AGREE})
    void anAgentThatDies(int whenSending) {
        FaultException fault = fault(
                (sender, message) -> {
                    if (isCulprit(sender) && message.getPerformative() == whenSending) {
                        sender.doDelete();
                    } else {
                        sender.send(message);
                    }
                },
                mind -> mind);
        assertThat(fault.actor()).contains(CULPRIT);
        assertThat(fault.what()).isIn("its agent died", "its agent is gone");
    }

    /** One mind throws while another is at work. */
    @Test
    void whoIsAtWorkWhenTheRunEndsIsNotInterrupted() {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        UnaryOperator<Mind> culprit = mind -> tapped(mind, "informed", () -> {
            await(atWork);
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(done::countDown);
            throw new IllegalStateException("broken");
        });
        UnaryOperator<Mind> worker = mind -> tapped(WORKER, mind, "informed", () -> {
            atWork.countDown();
            await(done);
            finished.set(true);
        });
        assertThat(fault(Transport.JADE, mind -> worker.apply(culprit.apply(mind)))
                        .actor())
                .contains(CULPRIT);
        assertThat(finished).isTrue();
    }

    @Test
    void aMessageThatIsLostBetweenTwoActors() {
        FaultException fault =
                silence(losing(message -> message.getPerformative() == ACLMessage.PROPOSE), mind -> mind);
        assertThat(fault.actor()).isPresent();
        assertThat(fault.what()).startsWith("silent for 1.0 s when due to act in round 0");
    }

    @Test
    void aMessageThatIsLostOnItsWayToTheConductor() {
        FaultException fault = silence(losing(message -> message.getContent().contains("\"Copy\"")), mind -> mind);
        assertThat(fault.actor()).contains(CULPRIT);
    }

    @Test
    void aMessageThatIsGarbled() {
        FaultException fault = fault(
                (sender, message) -> {
                    if (isCulprit(sender) && message.getPerformative() == ACLMessage.PROPOSE) {
                        message.setContent("{");
                    }
                    sender.send(message);
                },
                mind -> mind);
        assertThat(fault.what()).contains("must be the JSON of a content");
    }

    @Test
    void theUnfinishedHalfStepIsNotHeardOf() {
        List<HalfStep> heard = new ArrayList<>();
        AtomicInteger steps = new AtomicInteger();
        Rehearsal rehearsal = REHEARSAL;
        var cast = rehearsal.cast(mind -> tapped(mind, "step", () -> {
            if (steps.incrementAndGet() == 5) {
                throw new IllegalStateException("broken");
            }
        }));
        try (Host host = new JadeHostProvider().open(cast, options(PATIENCE))) {
            host.inform(Rehearsal.ACTORS, rehearsal.state(0));
            assertThatExceptionOfType(FaultException.class)
                    .isThrownBy(() -> host.negotiate(rehearsal.talks(0), (halfStep, moves) -> heard.add(halfStep)));
        }
        assertThat(heard).isSorted().isNotEmpty().hasSizeLessThan(6);
    }

    @Test
    void theNextRunOnThePlatformIsUnharmed() {
        aMindThatThrows("step");
        try (Host host = new JadeHostProvider().open(REHEARSAL.cast(), HostContract.OPTIONS)) {
            assertThat(REHEARSAL.play(host).moves()).isNotEmpty();
        }
    }

    /** The fault that somebody tells of. */
    private static FaultException fault(Transport transport, UnaryOperator<Mind> replaced) {
        return fault(transport, replaced, PATIENCE, GRACE);
    }

    /** The fault that silence shows. */
    private static FaultException silence(Transport transport, UnaryOperator<Mind> replaced) {
        return fault(transport, replaced, IMPATIENCE, IMPATIENCE.plus(GRACE));
    }

    private static FaultException fault(
            Transport transport, UnaryOperator<Mind> replaced, Duration patience, Duration atMost) {
        FaultException fault;
        long before;
        try (Host host = new JadeHostProvider(transport).open(REHEARSAL.cast(replaced), options(patience))) {
            before = System.nanoTime();
            fault = catchThrowableOfType(FaultException.class, () -> REHEARSAL.play(host));
        }
        assertThat(fault).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(atMost);
        return fault;
    }

    private static Options options(Duration patience) {
        return new Options(patience, Optional.empty(), false);
    }

    private static Mind tapped(Mind mind, String where, Runnable sabotage) {
        return tapped(CULPRIT, mind, where, sabotage);
    }

    private static Mind tapped(ActorId whose, Mind mind, String where, Runnable sabotage) {
        return mind.actor().equals(whose)
                ? new Tapped(mind, (method, argument) -> {
                    if (method.equals(where)) {
                        sabotage.run();
                    }
                })
                : mind;
    }

    /** Loses the culprit's first message of a kind. */
    private static Transport losing(Predicate<ACLMessage> lost) {
        AtomicInteger losses = new AtomicInteger();
        return (sender, message) -> {
            if (!isCulprit(sender) || !lost.test(message) || losses.getAndIncrement() > 0) {
                sender.send(message);
            }
        };
    }

    private static boolean isCulprit(Agent agent) {
        return agent.getLocalName().endsWith("-" + CULPRIT);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException woken) {
            throw new IllegalStateException("woken", woken);
        }
    }
}
