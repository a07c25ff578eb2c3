package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import jade.lang.acl.ACLMessage;
import jade.lang.acl.MessageTemplate;
import jade.util.leap.ArrayList;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Mailbox mailbox = new Mailbox();
    private final ACLMessage one = new ACLMessage(ACLMessage.INFORM);
    private final ACLMessage two = new ACLMessage(ACLMessage.PROPOSE);
    private final ACLMessage fault = new ACLMessage(ACLMessage.FAILURE);

    /** As JADE posts a message, and as the conductor answers being woken. */
    private void post(ACLMessage message) {
        mailbox.addLast(message);
        mailbox.ring();
    }

    private Optional<ACLMessage> next(int due, Duration patience) {
        try {
            mailbox.await(due, patience);
            return Optional.ofNullable(mailbox.receive(null));
        } catch (InterruptedException interrupted) {
            throw new CompletionException(interrupted);
        }
    }

    /** A message for each number of those due, read by another thread. */
    private CompletableFuture<List<ACLMessage>> read(int... due) {
        return CompletableFuture.supplyAsync(() -> Arrays.stream(due)
                .mapToObj(stillDue -> next(stillDue, LONG))
                .flatMap(Optional::stream)
                .toList());
    }

    @Test
    void theReaderSleepsUntilAsMuchHasComeAsIsDue() {
        CompletableFuture<Optional<ACLMessage>> first = CompletableFuture.supplyAsync(() -> next(2, LONG));
        post(one);
        assertThat(first.copy()
                        .completeOnTimeout(Optional.empty(), 50, TimeUnit.MILLISECONDS)
                        .join())
                .isEmpty();
        post(two);
        assertThat(first.join()).containsSame(one);
    }

    @Test
    void messagesComeInTheirOrder() {
        CompletableFuture<List<ACLMessage>> both = read(2, 1);
        post(one);
        post(two);
        assertThat(both.join()).containsExactly(one, two);
    }

    @Test
    void aFailureIsWorthReadingWhateverElseIsDueUntilItIsRead() {
        CompletableFuture<List<ACLMessage>> read = read(9, 9);
        post(one);
        post(fault);
        assertThat(read.join()).containsExactly(one, fault);
        post(two);
        assertThat(mailbox.isWorthReading()).isFalse();
    }

    /** What has come is read first, so that the fault names those who are silent. */
    @Test
    void patienceEnds() {
        post(one);
        Duration little = Duration.ofMillis(40);
        assertThat(next(2, little)).containsSame(one);
        assertThat(next(1, LONG)).isEmpty();
    }

    /** Silence counts from the last message: an actor that is slow but there is waited for. */
    @Test
    void everyMessageRenewsPatience() throws InterruptedException {
        Duration patience = Duration.ofMillis(600);
        CompletableFuture<Optional<ACLMessage>> first = CompletableFuture.supplyAsync(() -> next(8, patience));
        for (int i = 0; i < 7; i++) {
            Thread.sleep(100);
            post(new ACLMessage(ACLMessage.INFORM));
            assertThat(first).isNotDone();
        }
        post(two);
        assertThat(first.join()).isPresent();
    }

    @Test
    void aReaderThatIsCalledComesForNothing() {
        CompletableFuture<List<ACLMessage>> read = read(1);
        mailbox.call();
        assertThat(read.join()).isEmpty();
    }

    /** The directory's answers are read by template, between the messages of a run. */
    @Test
    void whatIsAskedForIsTakenOutAndTheRestStays() {
        post(one);
        post(two);
        mailbox.addFirst(fault);

        assertThat(mailbox.receive(MessageTemplate.MatchPerformative(ACLMessage.PROPOSE)))
                .isSameAs(two);
        assertThat(mailbox.receive(MessageTemplate.MatchPerformative(ACLMessage.PROPOSE)))
                .isNull();
        ArrayList rest = new ArrayList();
        mailbox.copyTo(rest);
        assertThat(rest.toArray()).containsExactly(fault, one);
    }
}
