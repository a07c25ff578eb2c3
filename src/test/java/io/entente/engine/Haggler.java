package io.entente.engine;

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
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Haggles over a number from 0 to 100: openers want it high, responders low. Sensitive on purpose: what it hears in one
 * talk raises its aspiration in all others, and everything it is told, in the order told, goes into a memory that shows
 * in its answers. A host that tells it something else, or the same in another order, gives itself away.
 *
 * @param memory a digest of all it was told
 * @param talks it is in and that have not ended
 * @param offered the other side's last offer, by talk
 */
public record Haggler(ActorId actor, long seed, long memory, List<TalkOpening> talks, Map<TalkId, Integer> offered)
        implements Mind {

    public Haggler {
        talks = List.copyOf(talks);
        offered = Collections.unmodifiableMap(new TreeMap<>(offered));
    }

    /** One that has heard nothing yet. */
    public Haggler(ActorId actor, long seed) {
        this(actor, seed, 17, List.of(), Map.of());
    }

    @Override
    public Haggler informed(MarketState state) {
        return new Haggler(actor, seed, remember(memory, state), List.of(), Map.of());
    }

    @Override
    public Answer answer(Question question) {
        return new Answer.Decision(memory % 2 == 0, remember(memory, question) / 1e3, "digest " + memory);
    }

    @Override
    public Haggler entering(List<TalkOpening> opened) {
        return new Haggler(actor, seed, remember(memory, opened), opened, Map.of());
    }

    @Override
    public Step step(HalfStep now, List<Move> received) {
        Map<TalkId, Integer> offers = new TreeMap<>(offered);
        List<TalkOpening> live = new ArrayList<>(talks);
        for (Move move : received) {
            if (move.action() instanceof Action.Propose propose) {
                offers.put(move.talk(), propose.outcome());
            } else {
                live.removeIf(talk -> talk.id().equals(move.talk()));
            }
        }
        Haggler heard = new Haggler(actor, seed, remember(remember(memory, now), received), live, offers);
        List<Move> moves = live.stream()
                .filter(talk -> talk.party(actor) == now.party())
                .map(talk -> heard.move(talk, now))
                .toList();
        moves.stream()
                .filter(move -> !move.continues())
                .forEach(move -> live.removeIf(talk -> talk.id().equals(move.talk())));
        return new Step(moves, new Haggler(actor, seed, heard.memory, live, offers));
    }

    private Move move(TalkOpening talk, HalfStep now) {
        RandomStream random = RandomStream.of(seed, actor.value(), talk.id().value(), Integer.toString(now.round()));
        double time = now.round() / (double) talk.rounds();
        double elsewhere = talks.stream()
                .filter(other -> offered.containsKey(other.id()))
                .mapToDouble(other -> worth(other, offered.get(other.id())))
                .max()
                .orElse(0);
        double target = Math.min(100, 95 - 80 * time + 0.2 * elsewhere + random.nextInt(7));
        Optional<Double> received = Optional.ofNullable(offered.get(talk.id())).map(offer -> worth(talk, offer));
        Reason reason = new Reason("haggle", target, 30, Optional.of(target), received, Optional.empty());
        return new Move(talk.id(), now.round(), actor, talk.other(actor), decide(talk, now, target, random), reason);
    }

    private Action decide(TalkOpening talk, HalfStep now, double target, RandomStream random) {
        Integer offer = offered.get(talk.id());
        if (offer != null && worth(talk, offer) >= target) {
            return new Action.Accept();
        }
        if (now.round() > 2 && random.nextDouble() < 0.03) {
            return new Action.Walk();
        }
        int outcome = (int) target;
        return new Action.Propose(talk.party(actor) == 0 ? outcome : 100 - outcome);
    }

    private double worth(TalkOpening talk, int offer) {
        return talk.party(actor) == 0 ? offer : 100 - offer;
    }

    /** Text and not hash codes, which for enums differ from one JVM to the next. */
    private static long remember(long before, Object news) {
        return (before * 31 + news.toString().hashCode()) % 1_000_000_007;
    }
}
