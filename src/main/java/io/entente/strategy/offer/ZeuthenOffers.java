package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.game.bargaining.Zeuthen;
import io.entente.preference.RankedOutcomes;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * The monotonic concession of Zeuthen [Zeuthen1930] [RosenscheinZlotkin1994]: whoever risks the smaller part of its own
 * offer by a conflict concedes, and just so much that the other side's risk becomes the smaller one. The other side's
 * utilities are those it believes in; without a belief it is taken to want the opposite.
 *
 * <p>A turn costs the number of outcomes it goes down by, at most their number.
 */
record ZeuthenOffers() implements OfferPolicy {

    static final Description<ZeuthenOffers> DESCRIPTION = describe(
                    "zeuthen",
                    "concedes, as little as will do, when it has more to lose by a conflict",
                    given -> new ZeuthenOffers())
            .reference("Zeuthen1930")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS, Trait.LEARNS, Trait.NEEDS_OPPONENT_MODEL);

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        RankedOutcomes own = view.own();
        if (view.ownOffers().isEmpty() || view.received().isEmpty()) {
            return new Turn(own.outcome(0), own.best(), this);
        }
        Estimates worth = new Estimates(view, opponent);
        int theirs = view.received().last();
        int last = worth.rational() - 1;
        int rank = Math.min(own.rank(view.ownOffers().last()), last);
        if (risks(worth, own.outcome(rank), theirs).firstConcedes()) {
            rank++;
            while (rank < last && risks(worth, own.outcome(rank), theirs).firstConcedes()) {
                rank++;
            }
        }
        int outcome = own.outcome(Math.min(rank, last));
        return new Turn(outcome, own.utility(outcome), this);
    }

    private static Zeuthen risks(Estimates worth, int mine, int theirs) {
        return Zeuthen.of(worth.own(mine), worth.own(theirs), worth.other(theirs), worth.other(mine), 0, 0);
    }
}
