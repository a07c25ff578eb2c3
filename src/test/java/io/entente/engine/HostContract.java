package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.engine.Host.Inquiry;
import io.entente.engine.HostProvider.Cast;
import io.entente.engine.HostProvider.Options;
import io.entente.engine.Rehearsal.Transcript;
import io.entente.id.ActorId;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.mind.Mind;
import io.entente.mind.Question;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.Reason;
import io.entente.protocol.TalkOpening;
import io.entente.protocol.Talks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every host owes the engine and the minds. */
public abstract class HostContract {

    public static final Options OPTIONS = new Options(Duration.ofSeconds(10), Optional.empty(), false);

    private static final Rehearsal REHEARSAL = new Rehearsal(3, 2, 12);
    private static final ActorId CLOUD = Rehearsal.CLOUDS.get(1);

    protected abstract HostProvider provider();

    @Test
    void isFoundByItsName() {
        assertThat(HostProvider.named(provider().name())).hasSameClassAs(provider());
    }

    @Test
    void answersComeInTheOrderOfTheInquiries() {
        List<Inquiry> inquiries = REHEARSAL.inquiries(0);
        List<Answer> expected = inquiries.stream()
                .map(inquiry -> new Haggler(inquiry.to(), REHEARSAL.seed())
                        .informed(REHEARSAL.state(0))
                        .answer(inquiry.question()))
                .toList();
        try (Host host = open(REHEARSAL.cast())) {
            host.inform(Rehearsal.ACTORS, REHEARSAL.state(0));
            assertThat(host.ask(inquiries)).isEqualTo(expected);
            assertThat(host.ask(List.of())).isEmpty();
        }
    }

    @Test
    void halfStepsAreCompleteAndInActorOrderThenTalkOrder() {
        List<TalkOpening> openings = REHEARSAL.talks(0);
        List<HalfStep> halfSteps = new ArrayList<>();
        List<Talks> states = new ArrayList<>(List.of(Talks.open(openings)));
        try (Host host = open(REHEARSAL.cast())) {
            host.inform(Rehearsal.ACTORS, REHEARSAL.state(0));
            host.negotiate(openings, (halfStep, moves) -> {
                halfSteps.add(halfStep);
                Talks talks = states.get(states.size() - 1);
                assertThat(talks.now()).isEqualTo(halfStep);
                List<Move> expected = talks.acting(Rehearsal.ACTORS).stream()
                        .flatMap(actor -> talks.due(actor).stream())
                        .map(due -> moves.stream()
                                .filter(move -> move.talk().equals(due.id()))
                                .findFirst()
                                .orElseThrow())
                        .toList();
                assertThat(moves).isEqualTo(expected);
                states.add(talks.after(moves));
            });
        }
        assertThat(halfSteps).isSorted().hasSizeGreaterThan(8);
        assertThat(states.get(states.size() - 1).finished()).isTrue();
    }

    @Test
    void movesCarryTheirReasonsToTheListenerAndNotToTheOtherSide() {
        Collection<Object> received = new ConcurrentLinkedQueue<>();
        Cast cast = REHEARSAL.cast(mind -> new Tapped(mind, (method, argument) -> {
            if (method.equals("step")) {
                received.addAll((List<?>) argument);
            }
        }));
        try (Host host = open(cast)) {
            assertThat(REHEARSAL.play(host).moves())
                    .allSatisfy(move -> assertThat(move.reason().rule()).isEqualTo("haggle"));
        }
        assertThat(received)
                .hasSizeGreaterThan(100)
                .allSatisfy(move -> assertThat(((Move) move).reason()).isEqualTo(Reason.WITHHELD));
    }

    @Test
    void onlyThoseWhoHaveTalksEnterAndStep() {
        List<TalkOpening> openings = REHEARSAL.talks(0).subList(0, 1);
        Set<ActorId> taking = Set.of(openings.get(0).opener(), openings.get(0).responder());
        Collection<String> calls = new ConcurrentLinkedQueue<>();
        Cast cast = REHEARSAL.cast(mind ->
                new Tapped(mind, (method, argument) -> calls.add(mind.actor().value())));
        try (Host host = open(cast)) {
            host.negotiate(openings, (halfStep, moves) -> {});
        }
        assertThat(calls)
                .hasSizeGreaterThan(2)
                .allSatisfy(actor -> assertThat(taking).contains(new ActorId(actor)));
    }

    @Test
    void noTalksAreHeldInNoTime() {
        try (Host host = open(REHEARSAL.cast())) {
            host.negotiate(List.of(), (halfStep, moves) -> {
                throw new AssertionError(halfStep);
            });
        }
    }

    @Test
    void whoAlwaysWalksAgreesToNothing() {
        Cast cast = REHEARSAL.cast(mind -> mind.actor().equals(CLOUD) ? new Walker(CLOUD, List.of()) : mind);
        try (Host host = open(cast)) {
            List<Move> moves = REHEARSAL.play(host).moves();
            List<Move> accepting = moves.stream()
                    .filter(move -> move.action() instanceof Action.Accept)
                    .toList();
            assertThat(accepting)
                    .isNotEmpty()
                    .noneMatch(move -> move.by().equals(CLOUD) || move.to().equals(CLOUD));
            assertThat(moves).anyMatch(move -> move.by().equals(CLOUD) && move.action() instanceof Action.Walk);
        }
    }

    @Test
    void theSameCallsGiveTheSameTranscript() {
        Transcript first = play();
        assertThat(play()).isEqualTo(first);
        assertThat(first.moves()).extracting(Move::action).hasAtLeastOneElementOfType(Action.Accept.class);
        assertThat(first.moves()).extracting(Move::action).hasAtLeastOneElementOfType(Action.Walk.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"informed", "answer", "entering", "step"})
    void aMindThatThrowsEndsTheRunUnderItsName(String where) {
        Cast cast = REHEARSAL.cast(mind -> sabotaged(mind, where));
        try (Host host = open(cast)) {
            assertThatExceptionOfType(FaultException.class)
                    .isThrownBy(() -> REHEARSAL.play(host))
                    .satisfies(fault -> assertThat(fault.actor()).contains(CLOUD))
                    .satisfies(
                            fault -> assertThat(fault.what()).isEqualTo("IllegalStateException: sabotage in " + where));
        }
    }

    @Test
    void aMindThatMovesOutOfTurnEndsTheRunUnderItsName() {
        Cast cast = REHEARSAL.cast(mind -> mind.actor().equals(CLOUD) ? new Mute(mind) : mind);
        try (Host host = open(cast)) {
            assertThatExceptionOfType(FaultException.class)
                    .isThrownBy(() -> REHEARSAL.play(host))
                    .satisfies(fault -> assertThat(fault.actor()).contains(CLOUD))
                    .withMessageContaining("talks in which " + CLOUD + " moves in round 0");
        }
    }

    @Test
    void aStrangerCannotBeAsked() {
        try (Host host = open(REHEARSAL.cast())) {
            Inquiry inquiry = new Inquiry(new ActorId("stranger"), new Question.WhomToApproach(Set.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.ask(List.of(inquiry)))
                    .withMessageContaining("(stranger)");
        }
    }

    @Test
    void closingTwiceDoesNoHarm() {
        Host host = open(REHEARSAL.cast());
        host.close();
        host.close();
    }

    private Transcript play() {
        try (Host host = open(REHEARSAL.cast())) {
            return REHEARSAL.play(host);
        }
    }

    private Host open(Cast cast) {
        return provider().open(cast, OPTIONS);
    }

    private static Mind sabotaged(Mind mind, String where) {
        return mind.actor().equals(CLOUD)
                ? new Tapped(mind, (method, argument) -> {
                    if (method.equals(where)) {
                        throw new IllegalStateException("sabotage in " + where);
                    }
                })
                : mind;
    }

    /** Says nothing when it is its turn. */
    private record Mute(Mind inner) implements Mind {

        @Override
        public ActorId actor() {
            return inner.actor();
        }

        @Override
        public Mind informed(MarketState state) {
            return this;
        }

        @Override
        public Answer answer(Question question) {
            return inner.answer(question);
        }

        @Override
        public Mind entering(List<TalkOpening> talks) {
            return this;
        }

        @Override
        public Step step(HalfStep now, List<Move> received) {
            return new Step(List.of(), this);
        }
    }
}
