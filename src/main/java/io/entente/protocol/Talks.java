package io.entente.protocol;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The talks of a quarter at a half-step: who has to act where, and what each learned in the half-step before. A state
 * machine without threads; immutable. It serves whoever sees all talks as well as an actor that sees only its own:
 * all it needs is one move for each live talk.
 *
 * <p>A talk ends when a party accepts or walks away, or when its rounds are over. An actor is asked in a half-step
 * where it has a live talk as that half-step's party, or where the other side of such a talk has just ended it and the
 * actor still has live talks elsewhere; so what it learned in one talk enters the others at the next half-step.
 *
 * <p>Costs are linear in the number of live talks.
 */
public final class Talks {

    private static final HalfStep FIRST = new HalfStep(0, 0);

    private final List<TalkOpening> live;
    private final HalfStep now;
    private final List<Move> before;

    private Talks(List<TalkOpening> live, HalfStep now, List<Move> before) {
        this.live = live;
        this.now = now;
        this.before = before;
    }

    /** No talks at all. */
    public static Talks none() {
        return open(List.of());
    }

    /** Talks about to begin; refuses two of the same name. Talk order is the order of their names. */
    public static Talks open(List<TalkOpening> talks) {
        Map<TalkId, TalkOpening> byName = new TreeMap<>();
        for (TalkOpening talk : talks) {
            Check.that(
                    byName.put(talk.id(), talk) == null,
                    "talk",
                    talk.id(),
                    "be held once",
                    "give each talk of a quarter a name of its own");
        }
        return new Talks(List.copyOf(byName.values()), FIRST, List.of());
    }

    /** The half-step at hand. */
    public HalfStep now() {
        return now;
    }

    /** Whether all talks are over. */
    public boolean finished() {
        return live.isEmpty();
    }

    /** The talks still going on, in talk order; each expects one move in the half-step at hand. */
    public List<TalkOpening> live() {
        return live;
    }

    /** Asked for every actor and half-step, of a handful: a plain loop. */
    private static <T> List<T> those(List<T> all, Predicate<T> kept) {
        List<T> those = new ArrayList<>();
        for (T one : all) {
            if (kept.test(one)) {
                those.add(one);
            }
        }
        return those;
    }

    private static <T> boolean any(List<T> all, Predicate<T> asked) {
        for (T one : all) {
            if (asked.test(one)) {
                return true;
            }
        }
        return false;
    }

    /** The live talks in which an actor takes part, in talk order. */
    public List<TalkOpening> of(ActorId actor) {
        return those(live, talk -> talk.party(actor) >= 0);
    }

    /** Who has to act in a live talk. */
    public ActorId actor(TalkOpening talk) {
        return now.party() == 0 ? talk.opener() : talk.responder();
    }

    /** Those who have to act in some talk, in this order. */
    public List<ActorId> acting(List<ActorId> order) {
        return those(order, actor -> any(live, talk -> actor(talk).equals(actor)));
    }

    /** The live talks in which an actor has to act, in talk order. */
    public List<TalkOpening> due(ActorId actor) {
        return those(live, talk -> actor(talk).equals(actor));
    }

    /** Whether an actor's mind is asked in the half-step at hand. */
    public boolean asks(ActorId actor) {
        return any(live, talk -> actor(talk).equals(actor))
                || (any(before, move -> move.to().equals(actor)) && any(live, talk -> talk.party(actor) >= 0));
    }

    /** What the other sides did towards an actor in the half-step before, in talk order, without their reasons. */
    public List<Move> received(ActorId actor) {
        return those(before, move -> move.to().equals(actor));
    }

    /**
     * Returns an actor's moves if they are what the half-step asks of it: one for each talk in which it has to act, in
     * talk order; refuses any other.
     */
    public List<Move> checked(ActorId actor, List<Move> moves) {
        List<TalkOpening> due = due(actor);
        if (!areOf(due, moves)) {
            throw Check.refusal(
                    "talks in which " + actor + " moves in round " + now.round(),
                    named(moves),
                    "be " + due.stream().map(TalkOpening::id).toList(),
                    "make one move for each live talk, in talk order");
        }
        for (int i = 0; i < due.size(); i++) {
            check(due.get(i), moves.get(i));
        }
        return moves;
    }

    /** The talks after the moves of the half-step at hand: one for each live talk, in any order. */
    public Talks after(Collection<Move> moves) {
        List<Move> sorted = new ArrayList<>(moves);
        sorted.sort(Comparator.comparing(Move::talk));
        if (!areOf(live, sorted)) {
            throw Check.refusal(
                    "talks with a move in round " + now.round(),
                    named(sorted),
                    "be all live talks " + live.stream().map(TalkOpening::id).toList(),
                    "wait until every due move has arrived");
        }
        HalfStep next = now.next();
        List<TalkOpening> remaining = new ArrayList<>();
        List<Move> shown = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            TalkOpening talk = live.get(i);
            Move move = sorted.get(i);
            check(talk, move);
            shown.add(move.shown());
            if (move.continues() && next.round() < talk.rounds()) {
                remaining.add(talk);
            }
        }
        return new Talks(Collections.unmodifiableList(remaining), next, Collections.unmodifiableList(shown));
    }

    private void check(TalkOpening talk, Move move) {
        boolean fits = move.round() == now.round()
                && move.by().equals(actor(talk))
                && move.to().equals(talk.other(move.by()));
        if (!fits) {
            throw Check.refusal("move", move, "be " + actor(talk) + "'s in round " + now.round(), "it is not its turn");
        }
        if (move.action() instanceof Action.Accept && now.equals(FIRST)) {
            throw Check.refusal(
                    "first move of talk " + talk.id(),
                    move.action(),
                    "offer an outcome or walk away",
                    "accept only what the other side has offered");
        }
    }

    /** Whether there is one move for each talk, in their order. */
    private static boolean areOf(List<TalkOpening> talks, List<Move> moves) {
        boolean are = talks.size() == moves.size();
        for (int i = 0; are && i < moves.size(); i++) {
            are = talks.get(i).id().equals(moves.get(i).talk());
        }
        return are;
    }

    private static List<TalkId> named(List<Move> moves) {
        return moves.stream().map(Move::talk).toList();
    }
}
