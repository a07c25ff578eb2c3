package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/** Offers its best outcome, always: take it or leave it [Baarslag2011]. */
record HardlinerOffers() implements OfferPolicy {

    static final Description<HardlinerOffers> DESCRIPTION = describe(
                    "hardliner", "offers its best outcome to the end", given -> new HardlinerOffers())
            .reference("Baarslag2011")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        return new Turn(view.own().outcome(0), view.own().best(), this);
    }
}
