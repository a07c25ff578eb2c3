package io.entente.engine;

import io.entente.id.TalkId;
import io.entente.mind.Answer;
import io.entente.mind.Question;
import io.entente.outcome.OutcomeSpace;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.Reason;
import io.entente.protocol.SingleText;
import io.entente.protocol.TalkOpening;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Mediated single texts: in every talk the conductor, as mediator, revises one text, and both sides vote on each
 * revision. A revision that both want, and that leaves neither below its reservation, is told as an offer in the opener's name; in the last round each side takes
 * the text or walks away.
 */
final class Mediating {

    private final World world;
    private final Function<TalkId, OutcomeSpace> spaces;

    Mediating(World world, Function<TalkId, OutcomeSpace> spaces) {
        this.world = world;
        this.spaces = spaces;
    }

    /** One talk under mediation. */
    private static final class Text {
        private final TalkOpening talk;
        private final SingleText rules;
        private final RandomStream random;
        private int present;
        private int proposed;

        Text(TalkOpening talk, OutcomeSpace space, long seed) {
            this.talk = talk;
            this.rules = new SingleText(space, talk.outcomes());
            this.random = RandomStream.of(seed, "mediator", talk.id().value());
            this.present = rules.first(random);
        }
    }

    /** Holds these talks, which all have as many rounds. */
    void hold(List<TalkOpening> talks, Host.HalfStepListener listener) {
        List<Text> texts = talks.stream()
                .map(talk -> new Text(talk, spaces.apply(talk.id()), world.seed()))
                .toList();
        int rounds = talks.get(0).rounds();
        for (int round = 0; round < rounds - 1; round++) {
            revise(texts, round, listener);
        }
        conclude(texts, rounds - 1, listener);
    }

    private void revise(List<Text> texts, int round, Host.HalfStepListener listener) {
        List<Host.Inquiry> ballots = new ArrayList<>();
        for (Text text : texts) {
            text.proposed = text.rules.proposal(text.present, text.random);
            Question vote = new Question.HowDoYouVote(text.talk, text.present, text.proposed);
            ballots.add(new Host.Inquiry(text.talk.opener(), vote));
            ballots.add(new Host.Inquiry(text.talk.responder(), vote));
        }
        List<Answer.Vote> votes = world.ask(ballots, Answer.Vote.class);
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            Answer.Vote opener = votes.get(2 * i);
            Answer.Vote responder = votes.get(2 * i + 1);
            if (opener.yes() && responder.yes()) {
                text.present = text.proposed;
                if (isRational(opener.reason()) && isRational(responder.reason())) {
                    moves.add(byOpener(text, round, new Action.Propose(text.present), opener));
                }
            }
        }
        listener.completed(new HalfStep(round, 0), moves);
    }

    /** A text that leaves a side below its reservation is a step on the way, no offer. */
    private static boolean isRational(Reason reason) {
        return reason.ownUtility()
                .filter(worth -> worth >= reason.reservation())
                .isPresent();
    }

    private void conclude(List<Text> texts, int round, Host.HalfStepListener listener) {
        List<Host.Inquiry> questions = new ArrayList<>();
        for (Text text : texts) {
            Question agree = new Question.DoYouAgree(text.talk, text.present);
            questions.add(new Host.Inquiry(text.talk.opener(), agree));
            questions.add(new Host.Inquiry(text.talk.responder(), agree));
        }
        List<Answer.Vote> answers = world.ask(questions, Answer.Vote.class);
        List<Move> tabled = new ArrayList<>();
        List<Move> answered = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            Answer.Vote opener = answers.get(2 * i);
            Answer.Vote responder = answers.get(2 * i + 1);
            Action action = opener.yes() ? new Action.Propose(text.present) : new Action.Walk();
            tabled.add(byOpener(text, round, action, opener));
            if (opener.yes()) {
                Action reply = responder.yes() ? new Action.Accept() : new Action.Walk();
                TalkOpening talk = text.talk;
                answered.add(new Move(talk.id(), round, talk.responder(), talk.opener(), reply, responder.reason()));
            }
        }
        listener.completed(new HalfStep(round, 0), tabled);
        listener.completed(new HalfStep(round, 1), answered);
    }

    private static Move byOpener(Text text, int round, Action action, Answer.Vote vote) {
        TalkOpening talk = text.talk;
        return new Move(talk.id(), round, talk.opener(), talk.responder(), action, vote.reason());
    }
}
