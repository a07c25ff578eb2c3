package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.mind.Answer;
import io.entente.mind.Question;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.TalkOpening;
import jade.lang.acl.ACLMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The mapping to FIPA ACL, as the design fixes it. */
class AclTest {

    private static final TalkId TALK = new TalkId("2026-Q1/a~x");

    static Stream<Arguments> performatives() {
        ActorId a = new ActorId("a");
        ActorId x = new ActorId("x");
        TalkOpening opening = new TalkOpening(TALK, a, x, a, x, Optional.empty(), List.of(0), 1);
        return Stream.of(
                Arguments.of("CFP", new Content.Opening(0, 0, true, opening)),
                Arguments.of("PROPOSE", said(new Action.Propose(3))),
                Arguments.of("ACCEPT-PROPOSAL", said(new Action.Accept())),
                Arguments.of("REJECT-PROPOSAL", said(new Action.Walk())),
                Arguments.of("REQUEST", new Content.Inquiry(0, new Question.WhomToApproach(Set.of()))),
                Arguments.of("AGREE", reply(new Answer.Decision(true, 1, "r"))),
                Arguments.of("REFUSE", reply(new Answer.Decision(false, 1, "r"))),
                Arguments.of("AGREE", reply(new Answer.Consent(true, 1, 1, "r"))),
                Arguments.of("REFUSE", reply(new Answer.Jurisdiction(false, 1, "r"))),
                Arguments.of("INFORM", reply(new Answer.Approaches(List.of()))),
                Arguments.of("INFORM", new Content.Copy(0, new HalfStep(0, 0), List.of())),
                Arguments.of("INFORM", new Content.Noted(0)),
                Arguments.of("FAILURE", new Content.Failed(Optional.of(a), "gone")));
    }

    @ParameterizedTest
    @MethodSource("performatives")
    void everyContentHasItsPerformative(String performative, Content content) {
        ACLMessage message = Acl.message(content);
        assertThat(ACLMessage.getPerformative(message.getPerformative())).isEqualTo(performative);
        assertThat(message.getLanguage()).isEqualTo("json");
        assertThat(message.getOntology()).isEqualTo("entente");
        assertThat(message.getProtocol()).isNotBlank();
        assertThat(message.getConversationId()).isNotBlank();
    }

    @Test
    void aTalkIsOneConversationInWhichEachMoveRepliesToTheOneBefore() {
        ACLMessage first = Acl.message(said(new Action.Propose(3)));
        ACLMessage second = Acl.message(new Content.Statement(0, TALK, new HalfStep(0, 1), new Action.Accept()));
        ACLMessage third = Acl.message(new Content.Statement(0, TALK, new HalfStep(1, 0), new Action.Accept()));
        assertThat(first.getConversationId()).isEqualTo(TALK.value()).isEqualTo(second.getConversationId());
        assertThat(first.getInReplyTo()).isNull();
        assertThat(second.getInReplyTo()).isEqualTo(first.getReplyWith());
        assertThat(third.getInReplyTo()).isEqualTo(second.getReplyWith());
    }

    @Test
    void anAnswerRepliesToItsQuestion() {
        ACLMessage question = Acl.message(new Content.Inquiry(7, new Question.WhomToApproach(Set.of())));
        ACLMessage answer = Acl.message(new Content.Reply(7, new Answer.Approaches(List.of())));
        assertThat(answer.getInReplyTo()).isEqualTo(question.getReplyWith());
        assertThat(answer.getConversationId()).isEqualTo(question.getConversationId());
    }

    @Test
    void messagesAreSentWithoutBeingCopied() {
        ACLMessage message = Acl.message(new Content.Noted(0));
        assertThat(message.clearUserDefinedParameter(ACLMessage.NO_CLONE)).isEqualTo("true");
        assertThat(message.clearUserDefinedParameter(ACLMessage.SYNCH_DELIVERY)).isEqualTo("true");
        assertThat(message.clearUserDefinedParameter(ACLMessage.IGNORE_FAILURE)).isNull();
    }

    private static Content said(Action action) {
        return new Content.Statement(0, TALK, new HalfStep(0, 0), action);
    }

    private static Content reply(Answer answer) {
        return new Content.Reply(0, answer);
    }
}
