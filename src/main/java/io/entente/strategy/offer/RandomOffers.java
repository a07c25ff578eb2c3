package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/** Zero intelligence with a constraint [GodeSunder1993]: offers any outcome worth its reservation, all alike. */
record RandomOffers() implements OfferPolicy {

    static final Description<RandomOffers> DESCRIPTION = describe(
                    "random", "offers any outcome worth its reservation", given -> new RandomOffers())
            .reference("GodeSunder1993")
            .traits(Trait.STOCHASTIC, Trait.FORGETFUL);

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        int rank = random.nextInt(view.own().countAtLeast(view.reservation()));
        return new Turn(view.own().outcome(rank), view.own().utilityAtRank(rank), this);
    }
}
