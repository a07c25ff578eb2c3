package io.entente.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two clouds (a, b) and two labs (x, y); a opens with x, x opens with b, a opens with y. */
class TalksTest {

    private static final ActorId A = new ActorId("a");
    private static final ActorId B = new ActorId("b");
    private static final ActorId X = new ActorId("x");
    private static final ActorId Y = new ActorId("y");
    private static final TalkOpening AX = opening(A, X, 3);
    private static final TalkOpening XB = opening(X, B, 3);
    private static final TalkOpening AY = opening(A, Y, 2);
    private static final Action OFFER = new Action.Propose(7);
    private static final Action ACCEPT = new Action.Accept();
    private static final Action WALK = new Action.Walk();

    private final Talks talks = Talks.open(List.of(AX, AY, XB));

    @Test
    void openersActFirstEachInAllItsTalks() {
        assertThat(talks.now()).isEqualTo(new HalfStep(0, 0));
        assertThat(talks.acting(List.of(A, B, X, Y))).containsExactly(A, X);
        assertThat(talks.due(A)).containsExactly(AX, AY);
        assertThat(talks.due(X)).containsExactly(XB);
        assertThat(talks.received(A)).isEmpty();
    }

    @Test
    void actorsComeInTheOrderAskedFor() {
        assertThat(talks.acting(List.of(X, A))).containsExactly(X, A);
    }

    @Test
    void respondersActNextAndSeeOffersInTalkOrderWithoutReasons() {
        Talks next = after(talks, OFFER, OFFER, OFFER);
        assertThat(next.now()).isEqualTo(new HalfStep(0, 1));
        assertThat(next.acting(List.of(A, B, X, Y))).containsExactly(B, X, Y);
        assertThat(next.received(X)).containsExactly(move(AX, A, 0, OFFER).shown());
        assertThat(next.received(X).get(0).reason()).isEqualTo(Reason.WITHHELD);
        assertThat(next.received(A)).isEmpty();
        assertThat(after(next, OFFER, OFFER, OFFER).received(A))
                .extracting(Move::talk)
                .containsExactly(AX.id(), AY.id());
    }

    @Test
    void movesMayArriveInAnyOrder() {
        List<Move> moves = moves(talks, OFFER, WALK, OFFER);
        List<Move> reversed = new ArrayList<>(moves);
        Collections.reverse(reversed);
        assertThat(talks.after(reversed).live()).isEqualTo(talks.after(moves).live());
        assertThat(talks.after(reversed).received(X))
                .isEqualTo(talks.after(moves).received(X));
    }

    @Test
    void acceptanceAndWalkingEndATalk() {
        Talks next = after(after(talks, OFFER, OFFER, OFFER), ACCEPT, OFFER, WALK);
        assertThat(next.live()).containsExactly(AY);
        assertThat(after(next, WALK).finished()).isTrue();
    }

    @Test
    void theDeadlineEndsATalkAfterItsLastHalfStep() {
        Talks running = talks;
        for (int halfStep = 0; halfStep < 4; halfStep++) {
            assertThat(running.live()).contains(AY);
            running = after(running, OFFER, OFFER, OFFER);
        }
        assertThat(running.live()).containsExactly(AX, XB);
        assertThat(after(after(running, OFFER, OFFER), OFFER, OFFER).finished()).isTrue();
    }

    @Test
    void anActorHearsOfATalkThatEndedWhileItHasOthers() {
        Talks next = after(after(talks, WALK, WALK, OFFER), OFFER);
        assertThat(next.due(X)).containsExactly(XB);
        Talks closed = after(talks, WALK, WALK, OFFER);
        assertThat(closed.due(X)).isEmpty();
        assertThat(closed.asks(X)).isTrue();
        assertThat(closed.received(X)).containsExactly(move(AX, A, 0, WALK).shown());
    }

    @Test
    void anActorWithoutLiveTalksIsNotAsked() {
        Talks closed = after(talks, WALK, WALK, OFFER);
        assertThat(closed.received(Y)).hasSize(1);
        assertThat(closed.asks(Y)).isFalse();
        assertThat(closed.asks(A)).isFalse();
    }

    @Test
    void anActorWithNothingToDoOrHearIsNotAsked() {
        assertThat(talks.asks(B)).isFalse();
        assertThat(after(talks, OFFER, OFFER, OFFER).asks(A)).isFalse();
    }

    @Test
    void anActorsOwnTalksRunAsTheyDoAmongAll() {
        Talks all = talks;
        Talks own = Talks.open(List.of(AX, XB));
        for (Action ofA : List.of(OFFER, OFFER, OFFER)) {
            assertThat(own.due(X)).isEqualTo(all.due(X));
            assertThat(own.received(X)).isEqualTo(all.received(X));
            assertThat(own.asks(X)).isEqualTo(all.asks(X));
            List<Move> moves = moves(all, ofA, OFFER, OFFER);
            own = own.after(List.of(moves.get(0), moves.get(2)));
            all = all.after(moves);
        }
    }

    @Test
    void nobodyMovesForAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talks.checked(X, List.of(move(AX, X, 0, OFFER))))
                .withMessageContaining("talks in which x moves in round 0")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException().isThrownBy(() -> talks.checked(X, List.of(move(XB, B, 0, OFFER))));
    }

    @Test
    void everyLiveTalkWantsExactlyOneMove() {
        List<Move> moves = moves(talks, OFFER, OFFER, OFFER);
        assertThatIllegalArgumentException().isThrownBy(() -> talks.after(moves.subList(0, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talks.after(List.of(moves.get(0), moves.get(0), moves.get(1), moves.get(2))));
        assertThatIllegalArgumentException().isThrownBy(() -> talks.checked(A, moves.subList(0, 1)));
    }

    @Test
    void nothingCanBeAcceptedBeforeItIsOffered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after(talks, ACCEPT, OFFER, OFFER))
                .withMessageContaining("first move of talk 2026-Q1/a~x");
    }

    @Test
    void aMoveOfAnotherRoundIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> talks.checked(X, List.of(move(XB, X, 1, OFFER))));
    }

    @Test
    void talkOrderIsTheOrderOfTheirNames() {
        assertThat(Talks.open(List.of(XB, AY, AX)).live()).containsExactly(AX, AY, XB);
    }

    @Test
    void aTalkIsHeldOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Talks.open(List.of(AX, AX)));
    }

    @Test
    void noTalksAreOverAtOnce() {
        assertThat(Talks.none().finished()).isTrue();
    }

    private static Talks after(Talks talks, Action... actions) {
        return talks.after(moves(talks, actions));
    }

    /** One move for each live talk. */
    private static List<Move> moves(Talks talks, Action... actions) {
        assertThat(actions).hasSameSizeAs(talks.live());
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < actions.length; i++) {
            TalkOpening talk = talks.live().get(i);
            moves.add(move(talk, talks.actor(talk), talks.now().round(), actions[i]));
        }
        return moves;
    }

    private static Move move(TalkOpening talk, ActorId by, int round, Action action) {
        Reason reason = new Reason("secret", 9, 1, Optional.of(5.0), Optional.empty(), Optional.empty());
        return new Move(talk.id(), round, by, talk.other(by), action, reason);
    }

    private static TalkOpening opening(ActorId opener, ActorId responder, int rounds) {
        boolean cloudOpens = opener.equals(A) || opener.equals(B);
        ActorId cloud = cloudOpens ? opener : responder;
        ActorId lab = cloudOpens ? responder : opener;
        TalkId id = new TalkId("2026-Q1/" + cloud + "~" + lab);
        return new TalkOpening(id, opener, responder, cloud, lab, Optional.empty(), List.of(7), rounds);
    }
}
