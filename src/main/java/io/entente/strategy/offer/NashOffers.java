package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * Proposes the Nash point as it believes it to be, always: the outcome with the largest product of its own gain and the
 * other side's believed utility [Nash1950]. Without a belief the other side is taken to want the opposite.
 *
 * <p>A turn costs the number of outcomes.
 */
record NashOffers() implements OfferPolicy {

    static final Description<NashOffers> DESCRIPTION = describe(
                    "nash", "proposes what it believes to be the Nash point", given -> new NashOffers())
            .reference("Nash1950")
            .traits(Trait.DETERMINISTIC, Trait.LEARNS, Trait.NEEDS_OPPONENT_MODEL);

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        int outcome = new Estimates(view, opponent).nash();
        return new Turn(outcome, view.own().utility(outcome), this);
    }
}
