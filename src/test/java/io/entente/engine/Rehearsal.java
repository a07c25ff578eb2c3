package io.entente.engine;

import io.entente.engine.Host.Inquiry;
import io.entente.engine.HostProvider.Cast;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.MarketState;
import io.entente.mind.Mind;
import io.entente.mind.Question;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import io.entente.quantity.Quarter;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few quarters played by hagglers over a host: clouds and labs, talks opened from either side, questions before and
 * after.
 *
 * @param seed decides who talks to whom and how they haggle
 * @param quarters how many
 * @param rounds deadline of the talks
 */
public record Rehearsal(long seed, int quarters, int rounds) {

    public static final List<ActorId> CLOUDS = actors("cloud", 4);
    public static final List<ActorId> LABS = actors("lab", 3);
    public static final List<ActorId> ACTORS =
            Stream.concat(CLOUDS.stream(), LABS.stream()).toList();

    private static final List<Integer> OUTCOMES =
            IntStream.rangeClosed(0, 100).boxed().toList();

    /** What happened. */
    public record Transcript(List<String> lines, List<Move> moves) {}

    public Cast cast() {
        return cast(mind -> mind);
    }

    /** The hagglers, each possibly replaced. */
    public Cast cast(UnaryOperator<Mind> replaced) {
        return new Cast(ACTORS.stream()
                .map(actor -> replaced.apply(new Haggler(actor, seed)))
                .toList());
    }

    /** Plays it all. */
    public Transcript play(Host host) {
        List<String> lines = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int period = 0; period < quarters; period++) {
            int now = period;
            host.inform(ACTORS, state(period));
            host.ask(inquiries(period)).forEach(answer -> lines.add(now + " " + answer));
            host.negotiate(talks(period), (halfStep, made) -> {
                made.forEach(move -> lines.add(now + " " + halfStep + " " + move));
                moves.addAll(made);
            });
            host.ask(inquiries(period)).forEach(answer -> lines.add(now + " " + answer));
        }
        return new Transcript(lines, moves);
    }

    /** Any state will do, as long as it is full. */
    public MarketState state(int period) {
        return new Samples(100 * seed + period).record(MarketState.class);
    }

    /** One for each actor, in an order of its own, and a second one for the first. */
    public List<Inquiry> inquiries(int period) {
        List<ActorId> order = new ArrayList<>(ACTORS);
        RandomStream random = RandomStream.of(seed, "order", Integer.toString(period));
        for (int i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, random.nextInt(i + 1));
        }
        order.add(order.get(0));
        return IntStream.range(0, order.size())
                .mapToObj(i -> new Inquiry(order.get(i), question(order.get(i), i)))
                .toList();
    }

    private static Question question(ActorId actor, int number) {
        Set<ActorId> cooling = new TreeSet<>(ACTORS.subList(0, number % ACTORS.size()));
        cooling.remove(actor);
        return new Question.WhomToApproach(cooling);
    }

    /** About two thirds of all pairs, opened from either side. */
    public List<TalkOpening> talks(int period) {
        RandomStream random = RandomStream.of(seed, "talks", Integer.toString(period));
        List<TalkOpening> talks = new ArrayList<>();
        for (ActorId cloud : CLOUDS) {
            for (ActorId lab : LABS) {
                boolean held = random.nextInt(3) > 0;
                boolean cloudOpens = random.nextInt(2) > 0;
                if (held) {
                    talks.add(opening(period, cloud, lab, cloudOpens));
                }
            }
        }
        return talks;
    }

    private TalkOpening opening(int period, ActorId cloud, ActorId lab, boolean cloudOpens) {
        TalkId id = TalkId.of(Quarter.parse("2026-Q1").plus(period), cloud, lab);
        ActorId opener = cloudOpens ? cloud : lab;
        ActorId responder = cloudOpens ? lab : cloud;
        return new TalkOpening(id, opener, responder, cloud, lab, Optional.empty(), OUTCOMES, rounds);
    }

    private static List<ActorId> actors(String kind, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new ActorId(kind + "-" + i))
                .toList();
    }
}
