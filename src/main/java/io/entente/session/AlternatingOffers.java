package io.entente.session;

import io.entente.protocol.Action;
import io.entente.random.RandomStream;
import io.entente.session.SessionResult.End;
import io.entente.strategy.Circumstances;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.Negotiator;
import io.entente.strategy.Offers;
import io.entente.strategy.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A session of stacked alternating offers [Aydogan2017]: in each round the parties move in their order; each offers,
 * accepts the offer on the table or walks away. An offer counts as its maker's acceptance; it is the agreement once all
 * others have accepted it one after the other. With two parties these are the alternating offers of [Rubinstein1982]
 * with a deadline.
 *
 * <p>A session costs its turns; what a turn costs does not grow with the number of turns before.
 */
public final class AlternatingOffers {

    private final Table table;
    private final TurnListener listener;
    private final Participant[] participants;
    private final Offers[] offers;
    private Optional<Integer> proposer = Optional.empty();
    private int acceptances;

    private AlternatingOffers(Table table, long seed, TurnListener listener) {
        this.table = table;
        this.listener = listener;
        this.offers = new Offers[table.seats().size()];
        Arrays.fill(offers, Offers.NONE);
        this.participants = IntStream.range(0, offers.length)
                .mapToObj(party -> new Participant(table, party, seed))
                .toArray(Participant[]::new);
    }

    /** A party that moves: its stream and its present self. */
    private static final class Participant {
        private final Seat seat;
        private final Setting setting;
        private final RandomStream random;
        private Negotiator negotiator;

        Participant(Table table, int party, long seed) {
            seat = table.seats().get(party);
            setting = new Setting(table.space(), table.rounds(), party, seat.discount(), Circumstances.COMFORTABLE);
            random = RandomStream.of(seed, seat.name(), Integer.toString(party), "turns");
            negotiator = seat.negotiator();
        }
    }

    /**
     * Holds the session.
     *
     * @param table who negotiates what
     * @param seed of the parties' random streams; the same seed gives the same session
     * @param listener hears of each turn
     */
    public static SessionResult hold(Table table, long seed, TurnListener listener) {
        return new AlternatingOffers(table, seed, listener).run();
    }

    private SessionResult run() {
        for (int round = 0; round < table.rounds(); round++) {
            for (int party = 0; party < offers.length; party++) {
                Optional<End> end = turn(round, party);
                if (end.isPresent()) {
                    return result(end.get(), round + 1);
                }
            }
        }
        return result(End.DEADLINE, table.rounds());
    }

    private Optional<End> turn(int round, int party) {
        Participant mover = participants[party];
        NegotiationView view = new NegotiationView(
                mover.setting, round, mover.seat.own(), mover.seat.reservation(), List.of(offers), proposer);
        Negotiator.Turned turned = mover.negotiator.act(view, mover.random);
        mover.negotiator = turned.next();
        listener.moved(round, party, turned.action(), turned.reason());
        if (turned.action() instanceof Action.Propose propose) {
            offers[party] = offers[party].and(propose.outcome());
            proposer = Optional.of(party);
            acceptances = 1;
            return Optional.empty();
        }
        if (turned.action() instanceof Action.Walk) {
            return Optional.of(End.WALKED);
        }
        acceptances++;
        return acceptances == offers.length ? Optional.of(End.AGREEMENT) : Optional.empty();
    }

    private SessionResult result(End end, int step) {
        Optional<Integer> agreement =
                end == End.AGREEMENT ? proposer.map(party -> offers[party].last()) : Optional.empty();
        return new SessionResult(agreement, end, step, List.of(offers));
    }
}
