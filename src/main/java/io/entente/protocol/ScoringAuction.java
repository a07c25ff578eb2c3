package io.entente.protocol;

import io.entente.preference.RankedOutcomes;
import io.entente.quantity.Check;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The rules of a contract net [Smith1980] in which a manager awards to the bid worth most to it, as an auction by score
 * [Che1993]. What bids score is known to all.
 */
public enum ScoringAuction {

    /** The winner delivers what it bid; so it keeps something for itself. */
    FIRST_SCORE {
        @Override
        double keeps(int bidders) {
            return 1.0 / bidders;
        }
    },

    /** The winner must only reach the second-best score; so it bids all it can. */
    SECOND_SCORE {
        @Override
        double keeps(int bidders) {
            return 0;
        }
    };

    /**
     * Which part of its surplus a bidder keeps: in the equilibrium of the first-score auction for surpluses spread
     * evenly from 0 on it is one part in as many as there are bidders; in the second-score auction telling all is best
     * whatever others do.
     */
    abstract double keeps(int bidders);

    /** The least a bidder wants: its reservation and the part of what lies above it that it keeps. */
    public double least(RankedOutcomes own, double reservation, int bidders) {
        Check.that(bidders >= 1, "number of bidders", bidders, "be at least 1", "count the bidder itself");
        return reservation + keeps(bidders) * Math.max(0, own.best() - reservation);
    }

    /**
     * The bid: of the outcomes that leave the bidder what it wants the one with the largest score, of several the best
     * for the bidder; empty where it would rather not. Costs the outcomes.
     *
     * @param own the outcomes as the bidder ranks them
     * @param score of an outcome
     * @param reservation of the bidder
     * @param bidders how many bid, this one counted
     */
    public Optional<Integer> bid(RankedOutcomes own, IntToDoubleFunction score, double reservation, int bidders) {
        int enough = own.countAtLeast(least(own, reservation, bidders));
        return IntStream.range(0, enough)
                .mapToObj(own::outcome)
                .reduce((best, next) -> score.applyAsDouble(next) > score.applyAsDouble(best) ? next : best);
    }

    /**
     * The bid that wins.
     *
     * @param index of the winner
     * @param required score that its contract must reach: the second-best one, or the reservation where that is higher
     */
    public record Award(int index, double required) {}

    /** The award: the largest score, the first of several, if it is worth the manager's reservation. */
    public static Optional<Award> award(List<Double> scores, double reservation) {
        int best = -1;
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i) >= reservation && (best < 0 || scores.get(i) > scores.get(best))) {
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        double required = reservation;
        for (int i = 0; i < scores.size(); i++) {
            required = i == best ? required : Math.max(required, scores.get(i));
        }
        return Optional.of(new Award(best, required));
    }
}
