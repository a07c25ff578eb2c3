package io.entente.session;

import io.entente.protocol.ScoringAuction;
import io.entente.protocol.ScoringAuction.Award;
import io.entente.session.SessionResult.End;
import io.entente.strategy.Offers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A session of a contract net ({@link ScoringAuction}): the first party calls, the others bid once, the first takes the bid
 * worth most to it. Bidders know what bids score. What the parties' strategies would do plays no part. A party that does
 * not win is as if nothing had been agreed; its utility is still that of the outcome, in the profile it has.
 */
final class CallForProposals {

    private CallForProposals() {}

    /** Holds the session; draws nothing. Costs the outcomes times the bidders. */
    static SessionResult hold(Table table, ScoringAuction auction) {
        Seat manager = table.seats().get(0);
        List<Seat> bidders = table.seats().subList(1, table.seats().size());
        List<Optional<Integer>> bids = bidders.stream()
                .map(seat -> auction.bid(seat.own(), manager.own()::utility, seat.reservation(), bidders.size()))
                .toList();
        List<Double> scores = bids.stream()
                .map(bid -> bid.map(manager.own()::utility).orElse(Double.NEGATIVE_INFINITY))
                .toList();
        Optional<Award> award = ScoringAuction.award(scores, manager.reservation());
        List<Offers> offers = new ArrayList<>(List.of(Offers.NONE));
        bids.forEach(bid -> offers.add(bid.map(Offers.NONE::and).orElse(Offers.NONE)));
        if (award.isEmpty()) {
            return new SessionResult(Optional.empty(), End.WALKED, 1, offers);
        }
        int winner = award.get().index();
        int agreed = bids.get(winner).orElseThrow();
        if (auction == ScoringAuction.SECOND_SCORE) {
            agreed = delivered(bidders.get(winner), manager, award.get().required());
            offers.set(winner + 1, offers.get(winner + 1).and(agreed));
        }
        return new SessionResult(Optional.of(agreed), End.AGREEMENT, 1, offers);
    }

    private static int delivered(Seat winner, Seat manager, double required) {
        return IntStream.range(0, winner.own().size())
                .map(winner.own()::outcome)
                .filter(outcome -> manager.own().utility(outcome) >= required)
                .findFirst()
                .orElseThrow();
    }
}
