package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Offers as in the subgame-perfect equilibrium of the game with the rounds that are left [Stahl1972]: whoever moves asks
 * for the most that leaves the other side as well off as waiting does. Found backwards from the last half-step, after
 * which each side has its disagreement value; gains are discounted with the party's own discount for both. The other
 * side's utilities are those believed in, its disagreement value is 0 on their scale; without a belief it is taken to
 * want the opposite. Where waiting is better for both it asks for its best outcome.
 *
 * <p>A turn costs n log n for n outcomes, and log n for each round left as long as discounting changes what waiting is
 * worth: without a discount the first step back is the last.
 */
record SubgamePerfectOffers() implements OfferPolicy {

    static final Description<SubgamePerfectOffers> DESCRIPTION = describe(
                    "subgame-perfect",
                    "offers as in the equilibrium of the rounds that are left",
                    given -> new SubgamePerfectOffers())
            .reference("Stahl1972")
            .traits(Trait.DETERMINISTIC, Trait.LEARNS, Trait.NEEDS_OPPONENT_MODEL);

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        EfficientOutcomes efficient = EfficientOutcomes.of(new Estimates(view, opponent));
        int moves = view.offers().size() * (view.rounds() - view.round()) - view.party();
        double patience = StrictMath.pow(
                view.setting().discount(), 1.0 / (view.rounds() * view.offers().size()));
        double own = 0;
        double other = 0;
        for (int left = 1; left < moves; left++) {
            boolean ownMove = (moves - left) % view.offers().size() == 0;
            int agreed = ownMove ? efficient.bestFor(true, patience * other) : efficient.bestFor(false, patience * own);
            double nextOwn = agreed < 0 ? patience * own : efficient.own(agreed);
            double nextOther = agreed < 0 ? patience * other : efficient.other(agreed);
            if (patience == 1 && nextOwn == own && nextOther == other) {
                break;
            }
            own = nextOwn;
            other = nextOther;
        }
        int offered = efficient.bestFor(true, patience * other);
        int outcome = offered < 0 ? view.own().outcome(0) : efficient.outcome(offered);
        return new Turn(outcome, view.own().utility(outcome), this);
    }
}
