package io.entente.session;

import io.entente.outcome.OutcomeSpace;
import io.entente.preference.LinearAdditive;
import io.entente.preference.RankedOutcomes;
import io.entente.quantity.Check;
import io.entente.strategy.Catalogue;
import io.entente.strategy.Counterpart;
import io.entente.strategy.SessionConvention;
import io.entente.strategy.StrategyChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Seats parties with linear-additive profiles and strategies of the catalogue at a table. */
public final class Negotiation {

    private Negotiation() {}

    /**
     * The table at which they negotiate.
     *
     * @param profiles of the parties, over one domain, in the order of moving
     * @param strategies one for each party; their names mean what the convention says
     * @param rounds deadline
     * @throws IllegalArgumentException where the catalogue does not know a strategy
     */
    public static Table table(
            List<LinearAdditive> profiles,
            List<StrategyChoice> strategies,
            int rounds,
            SessionConvention convention,
            Catalogue catalogue) {
        Check.that(
                profiles.size() == strategies.size(),
                "strategies",
                strategies.size(),
                "be one for each of the " + profiles.size() + " parties",
                "name one strategy to have all parties use it");
        List<RankedOutcomes> ranked =
                profiles.stream().map(LinearAdditive::ranked).toList();
        OutcomeSpace space = profiles.get(0).domain().space();
        List<Seat> seats = new ArrayList<>();
        for (LinearAdditive profile : profiles) {
            int party = seats.size();
            List<Counterpart> others = IntStream.range(1, profiles.size())
                    .map(ahead -> (party + ahead) % profiles.size())
                    .mapToObj(other -> new Counterpart(space, rounds, () -> ranked.get(other)))
                    .toList();
            StrategyChoice meant = meant(strategies.get(party), convention, catalogue);
            seats.add(new Seat(
                    profile.name(),
                    ranked.get(party),
                    profile.reservation(),
                    profile.discount(),
                    catalogue.strategy(meant).negotiator(others)));
        }
        return new Table(space, seats, rounds);
    }

    /** A strategy whose offers are read as the convention means them. */
    private static StrategyChoice meant(StrategyChoice strategy, SessionConvention convention, Catalogue catalogue) {
        return new StrategyChoice(
                convention.offer(strategy.offer(), catalogue),
                strategy.acceptance(),
                strategy.opponent(),
                strategy.link(),
                strategy.aspirationFloor());
    }
}
