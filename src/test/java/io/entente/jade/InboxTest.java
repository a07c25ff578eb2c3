package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.id.ActorId;
import io.entente.jade.Content.Failed;
import io.entente.jade.Content.Noted;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Letter ONE = letter("one");
    private static final Letter TWO = letter("two");
    private static final Letter FAULT = Letter.conductor(new Failed(Optional.empty(), "broken"));

    private final Inbox inbox = new Inbox();

    private static Letter letter(String by) {
        return Letter.actor(new ActorId(by), new Noted(0));
    }

    private Optional<Letter> next(int due, Duration patience) {
        try {
            return inbox.next(due, patience);
        } catch (InterruptedException interrupted) {
            throw new CompletionException(interrupted);
        }
    }

    /** A letter for each number of those due, taken in by another thread. */
    private CompletableFuture<List<Letter>> heard(int... due) {
        return CompletableFuture.supplyAsync(() -> Arrays.stream(due)
                .mapToObj(stillDue -> next(stillDue, LONG))
                .flatMap(Optional::stream)
                .toList());
    }

    @Test
    void theHostSleepsUntilAsMuchHasComeAsIsDue() {
        CompletableFuture<Optional<Letter>> first = CompletableFuture.supplyAsync(() -> next(2, LONG));
        inbox.add(ONE);
        assertThat(first.copy()
                        .completeOnTimeout(Optional.empty(), 50, TimeUnit.MILLISECONDS)
                        .join())
                .isEmpty();
        inbox.add(TWO);
        assertThat(first.join()).contains(ONE);
    }

    @Test
    void lettersComeInTheirOrder() {
        CompletableFuture<List<Letter>> both = heard(2, 1);
        inbox.add(ONE);
        inbox.add(TWO);
        assertThat(both.join()).containsExactly(ONE, TWO);
    }

    @Test
    void aFaultWakesTheHostWhateverElseIsDue() {
        CompletableFuture<List<Letter>> heard = heard(9, 9);
        inbox.add(ONE);
        inbox.add(FAULT);
        assertThat(heard.join()).containsExactly(ONE, FAULT);
    }

    /** What has come is heard first, so that the fault names those who are silent. */
    @Test
    void patienceEnds() {
        inbox.add(ONE);
        Duration little = Duration.ofMillis(40);
        assertThat(next(2, little)).contains(ONE);
        assertThat(next(1, LONG)).isEmpty();
    }

    /** Silence counts from the last letter: an actor that is slow but there is waited for. */
    @Test
    void everyLetterRenewsPatience() {
        Duration patience = Duration.ofMillis(400);
        CompletableFuture<Optional<Letter>> first = CompletableFuture.supplyAsync(() -> next(8, patience));
        for (int i = 0; i < 7; i++) {
            CompletableFuture.runAsync(
                            () -> inbox.add(ONE), CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS))
                    .join();
            assertThat(first).isNotDone();
        }
        inbox.add(TWO);
        assertThat(first.join()).contains(ONE);
    }
}
