package io.entente.experiment;

import io.entente.game.bargaining.FiniteBargain;
import io.entente.preference.LinearAdditive;
import io.entente.protocol.Action;
import io.entente.protocol.Reason;
import io.entente.scenario.Tournament;
import io.entente.session.AlternatingOffers;
import io.entente.session.Negotiation;
import io.entente.session.Payoffs;
import io.entente.session.SessionResult;
import io.entente.session.Table;
import io.entente.session.TurnListener;
import io.entente.strategy.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A domain of a tournament with a table for each pair, laid once. */
final class DomainArena implements Arena {

    private static final double NANOS = 1e9;

    private final Tournament tournament;
    private final LongSupplier nanoClock;
    private final Tournament.Domain domain;
    private final Catalogue catalogue;
    private final Map<Seating, Table> tables = new HashMap<>();
    private final List<double[]> nash;

    /** Which arm of which strategy sits on which side. */
    private record Seating(int first, int firstArm, int second, int secondArm) {}

    DomainArena(Tournament tournament, Tournament.Domain domain, Catalogue catalogue, LongSupplier nanoClock) {
        this.tournament = tournament;
        this.domain = domain;
        this.catalogue = catalogue;
        this.nanoClock = nanoClock;
        FiniteBargain bargain = FiniteBargain.of(
                domain.profiles().stream().map(LinearAdditive::utilities).toArray(double[][]::new),
                domain.profiles().stream()
                        .mapToDouble(LinearAdditive::reservation)
                        .toArray());
        this.nash = bargain.nash().agreements().stream().map(bargain::utilities).toList();
    }

    private Table table(Seating seating) {
        return tables.computeIfAbsent(
                seating,
                laid -> Negotiation.table(
                        domain.profiles(),
                        List.of(
                                tournament.entrants().get(laid.first).arms().get(laid.firstArm),
                                tournament.entrants().get(laid.second).arms().get(laid.secondArm)),
                        tournament.rounds(),
                        tournament.convention(),
                        catalogue));
    }

    @Override
    public SessionRow hold(Pairing pairing, int arm1, int arm2) {
        Table table = table(new Seating(pairing.first(), arm1, pairing.second(), arm2));
        Watch watch = new Watch();
        try {
            SessionResult result = AlternatingOffers.hold(table, tournament.seed() + pairing.repetition(), watch);
            List<Double> utilities = Payoffs.of(table, result, tournament.convention());
            return new SessionRow(
                    pairing,
                    arm1,
                    arm2,
                    result.end().name().toLowerCase(Locale.ROOT),
                    result.agreement(),
                    utilities.get(0),
                    utilities.get(1),
                    result.step(),
                    result.offersMade(),
                    distance(Payoffs.undiscounted(table, result)));
        } catch (TimeOut out) {
            return spoilt(pairing, arm1, arm2, "time-out", out.party);
        } catch (RuntimeException | StackOverflowError error) {
            return spoilt(pairing, arm1, arm2, "error", watch.next);
        }
    }

    private SessionRow spoilt(Pairing pairing, int arm1, int arm2, String what, int party) {
        return new SessionRow(
                pairing,
                arm1,
                arm2,
                what + (party == 0 ? "-first" : "-second"),
                Optional.empty(),
                domain.profiles().get(0).reservation(),
                domain.profiles().get(1).reservation(),
                0,
                0,
                Optional.empty());
    }

    private Optional<Double> distance(List<Double> point) {
        return nash.stream()
                .map(solution -> StrictMath.hypot(solution[0] - point.get(0), solution[1] - point.get(1)))
                .min(Double::compare);
    }

    /** Thrown when a session has taken too long. */
    private static final class TimeOut extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int party;

        TimeOut(int party) {
            super("the session took too long", null, false, false);
            this.party = party;
        }
    }

    /** Knows whose turn it is, and how long each side has thought. */
    private final class Watch implements TurnListener {

        private final long[] thought = new long[2];
        private long last = nanoClock.getAsLong();
        private int next;

        @Override
        public void moved(int round, int party, Action action, Reason reason) {
            long now = nanoClock.getAsLong();
            thought[party] += now - last;
            last = now;
            next = 1 - party;
            if (thought[0] + thought[1] > tournament.timeOutSeconds() * NANOS) {
                throw new TimeOut(thought[0] >= thought[1] ? 0 : 1);
            }
        }
    }
}
