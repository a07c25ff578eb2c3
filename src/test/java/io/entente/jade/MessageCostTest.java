package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.entente.engine.Host;
import io.entente.engine.HostContract;
import io.entente.engine.HostProvider.Cast;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.mind.Mind;
import io.entente.mind.Question;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.Reason;
import io.entente.protocol.TalkOpening;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a message costs, beside what JADE alone asks for one. Figures go to the test report. */
@Tag("thorough")
class MessageCostTest {

    private static final int ROUNDS = 100;
    private static final int PINGS = 5000;

    @Test
    void aRunAddsLittleToWhatJadeCosts() {
        long bare = median(MessageCostTest::pingPong);
        long run = median(MessageCostTest::bargaining);
        System.out.println("CPU ns per message: JADE alone " + bare + ", a run of ten actors " + run);
        // Measured: 1.4 times, 38 against 28 µs, minds and the state of the talks included; with JSON 2.5 to 3.6 times.
        assertThat(run).isLessThan(4 * bare);
    }

    /** Of all threads: unlike the time that passes, it does not depend on what else the machine is doing. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long median(LongSupplier measured) {
        return LongStream.generate(measured)
                .limit(41)
                .skip(20)
                .sorted()
                .skip(10)
                .findFirst()
                .orElseThrow();
    }

    /** CPU nanoseconds per message between two agents that do nothing else. */
    private static long pingPong() {
        long before = cpuNanos();
        PingPong.play(PINGS, true);
        return (cpuNanos() - before) / PINGS;
    }

    /** CPU nanoseconds per message in a run of ten actors that never agree. */
    private static long bargaining() {
        List<ActorId> actors =
                IntStream.range(0, 10).mapToObj(i -> new ActorId("actor-" + i)).toList();
        AtomicLong messages = new AtomicLong();
        Cast cast = new Cast(actors.stream()
                .map(actor -> (Mind) new Stubborn(actor, List.of()))
                .toList());
        Transport counting = (sender, message) -> {
            messages.incrementAndGet();
            sender.send(message);
        };
        try (Host host = new JadeHostProvider(counting).open(cast, HostContract.OPTIONS)) {
            long before = cpuNanos();
            host.negotiate(talks(actors), (halfStep, moves) -> {});
            return (cpuNanos() - before) / messages.get();
        }
    }

    private static List<TalkOpening> talks(List<ActorId> actors) {
        List<TalkOpening> talks = new ArrayList<>();
        for (ActorId cloud : actors.subList(0, 5)) {
            for (ActorId lab : actors.subList(5, 10)) {
                TalkId id = new TalkId("2026-Q1/" + cloud + "~" + lab);
                talks.add(new TalkOpening(id, cloud, lab, cloud, lab, Optional.empty(), List.of(0), ROUNDS));
            }
        }
        return talks;
    }

    /** Offers the same for ever. */
    private record Stubborn(ActorId actor, List<TalkOpening> talks) implements Mind {

        @Override
        public Mind informed(MarketState state) {
            return this;
        }

        @Override
        public Answer answer(Question question) {
            return new Answer.Decision(false, 0, "never");
        }

        @Override
        public Mind entering(List<TalkOpening> opened) {
            return new Stubborn(actor, opened);
        }

        @Override
        public Step step(HalfStep now, List<Move> received) {
            Reason reason = new Reason("never", 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
            return new Step(
                    talks.stream()
                            .filter(talk -> talk.party(actor) == now.party())
                            .map(talk -> new Move(
                                    talk.id(), now.round(), actor, talk.other(actor), new Action.Propose(0), reason))
                            .toList(),
                    this);
        }
    }
}
