package io.entente.jade;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.jade.Content.Briefing;
import io.entente.jade.Content.Command;
import io.entente.jade.Content.Copy;
import io.entente.jade.Content.Inquiry;
import io.entente.jade.Content.Noted;
import io.entente.jade.Content.Opening;
import io.entente.jade.Content.Reply;
import io.entente.jade.Content.Statement;
import io.entente.mind.Mind;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.Reason;
import io.entente.protocol.TalkOpening;
import io.entente.protocol.Talks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part an actor plays in a run: the actor's mind and what it waits for. Messages may arrive in any order: commands
 * are followed by number, a half-step is taken when every move of the half-step before has arrived, and a command that
 * arrives during talks waits for their end. What comes out depends on what comes in, never on when.
 *
 * <p>Knows nothing of JADE. To be used by one thread.
 */
final class Part {

    private final ActorId me;
    private final Map<Integer, Command> commands = new TreeMap<>();

    /** Looked up, never iterated. */
    private final Map<Place, Move> arrived = new HashMap<>();

    private final List<TalkOpening> openings = new ArrayList<>();
    private final List<Letter> outgoing = new ArrayList<>();
    private Mind mind;
    private int nextCommand;
    private int sitting;
    private Talks talks = Talks.none();
    private boolean acted;
    private List<Move> ownMoves = List.of();
    private List<Place> awaited = List.of();
    private int due;

    Part(Mind mind) {
        this.me = mind.actor();
        this.mind = mind;
    }

    /** Where a move belongs. */
    private record Place(int sitting, HalfStep at, TalkId talk) {}

    /** Takes in a letter; returns what there is to send now, in this order. */
    List<Letter> hear(Letter letter) {
        take(letter);
        while (talks.finished() ? follow() : advance()) {}
        List<Letter> out = List.copyOf(outgoing);
        outgoing.clear();
        return out;
    }

    /** How many moves must come before anything can be done; none where a command may come. */
    int due() {
        return due;
    }

    private void take(Letter letter) {
        if (letter.content() instanceof Command command && letter.peer().isEmpty()) {
            commands.put(command.number(), command);
        } else if (letter.content() instanceof Statement said && letter.peer().isPresent()) {
            ActorId by = letter.peer().get();
            Move move = new Move(said.talk(), said.at().round(), by, me, said.action(), Reason.WITHHELD);
            Place place = new Place(said.sitting(), said.at(), said.talk());
            boolean first = arrived.put(place, move) == null;
            due -= first && awaited.contains(place) ? 1 : 0;
        } else {
            throw new IllegalArgumentException(
                    "The message (" + letter + ") must be a command or a move.\nMaybe it was sent to the wrong agent.");
        }
    }

    /** Follows the next command, if it has arrived. */
    private boolean follow() {
        Command command = commands.remove(nextCommand);
        if (command == null) {
            return false;
        }
        nextCommand++;
        if (command instanceof Briefing briefing) {
            mind = mind.informed(briefing.state());
            outgoing.add(Letter.conductor(new Noted(briefing.number())));
        } else if (command instanceof Inquiry inquiry) {
            outgoing.add(Letter.conductor(new Reply(inquiry.number(), mind.answer(inquiry.question()))));
        } else if (command instanceof Opening opening) {
            enter(opening);
        }
        return true;
    }

    private void enter(Opening opening) {
        openings.add(opening.talk());
        if (opening.last()) {
            mind = mind.entering(List.copyOf(openings));
            talks = Talks.open(openings);
            sitting = opening.sitting();
            openings.clear();
        }
    }

    /** Acts in the half-step at hand, and leaves it when every move due has arrived. */
    private boolean advance() {
        if (!acted) {
            act();
            await();
            acted = true;
        }
        if (due > 0) {
            return false;
        }
        List<Move> moves = new ArrayList<>(ownMoves);
        awaited.forEach(place -> moves.add(arrived.remove(place)));
        awaited = List.of();
        talks = talks.after(moves);
        acted = false;
        return true;
    }

    private void await() {
        awaited = new ArrayList<>();
        due = 0;
        for (TalkOpening talk : talks.live()) {
            if (!talks.actor(talk).equals(me)) {
                Place place = new Place(sitting, talks.now(), talk.id());
                awaited.add(place);
                due += arrived.containsKey(place) ? 0 : 1;
            }
        }
    }

    private void act() {
        ownMoves = List.of();
        if (!talks.asks(me)) {
            return;
        }
        HalfStep now = talks.now();
        Mind.Step step = mind.step(now, talks.received(me));
        ownMoves = talks.checked(me, step.moves());
        mind = step.next();
        for (Move move : ownMoves) {
            outgoing.add(Letter.actor(move.to(), new Statement(sitting, move.talk(), now, move.action())));
        }
        if (!ownMoves.isEmpty()) {
            outgoing.add(Letter.conductor(new Copy(sitting, now, ownMoves)));
        }
    }
}
