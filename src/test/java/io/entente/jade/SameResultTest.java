package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.engine.Host;
import io.entente.engine.HostContract;
import io.entente.engine.HostProvider;
import io.entente.engine.Rehearsal;
import io.entente.engine.Rehearsal.Transcript;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of a run does not depend on who carries the messages, nor on how long they take. */
class SameResultTest {

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothHostsGiveTheSameAnswersAndMoves(int seed) {
        assertThat(play(new JadeHostProvider(), seed)).isEqualTo(direct(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void delaysAndDisorderChangeNothing(int seed) {
        try (Disorder disorder = new Disorder(seed)) {
            assertThat(play(new JadeHostProvider(disorder), seed)).isEqualTo(direct(seed));
        }
    }

    /** As between virtual machines: nothing but the text arrives. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostWhenEveryMessageIsWrittenDownAndRead(int seed) {
        Transport written = (sender, message) -> sender.send(MessageTest.elsewhere(message));
        assertThat(play(new JadeHostProvider(written), seed)).isEqualTo(direct(seed));
    }

    @Test
    void runsOnOnePlatformDoNotDisturbOneAnother() {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<Transcript>> runs = seeds().limit(8)
                    .mapToObj(seed -> CompletableFuture.supplyAsync(() -> play(new JadeHostProvider(), seed), threads))
                    .toList();
            for (int i = 0; i < runs.size(); i++) {
                assertThat(runs.get(i).join()).isEqualTo(direct(i + 1));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void differentSeedsGiveDifferentRuns() {
        assertThat(seeds().mapToObj(SameResultTest::direct).distinct()).hasSize(20);
    }

    private static Transcript direct(int seed) {
        return play(HostProvider.named("direct"), seed);
    }

    private static Transcript play(HostProvider provider, int seed) {
        Rehearsal rehearsal = new Rehearsal(seed, 2, 10);
        try (Host host = provider.open(rehearsal.cast(), HostContract.OPTIONS)) {
            return rehearsal.play(host);
        }
    }
}
