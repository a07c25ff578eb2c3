package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;
import io.entente.strategy.Offers;

/**
 * Absolute tit-for-tat [Faratin1998]: lowers what it aims at by as much utility as the other side's offers have gained
 * for it, {@code lag} offers ago. The single steps telescope. Faratin adds a random amount, so as not to be trapped in a
 * local minimum; here it is 0.
 *
 * @param lag how many offers back the latest step copied lies; 1 is the newest
 */
record AbsoluteTitForTatOffers(int lag) implements OfferPolicy {

    static final Description<AbsoluteTitForTatOffers> DESCRIPTION = describe(
                    "absolute-tit-for-tat",
                    "gives up as much utility as the other side's concessions have brought it",
                    given -> new AbsoluteTitForTatOffers(given.count("lag")))
            .reference("Faratin1998")
            .count("lag", 1, 100, 1, "how many offers back the step copied lies", "write 1 to copy the newest step")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS);

    AbsoluteTitForTatOffers {
        DESCRIPTION.check("lag", lag);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        double most = view.own().best();
        double target = Math.min(most, Math.max(view.utilityAt(0), most - gained(view)));
        return new Turn(view.own().lowestAtLeast(target), target, this);
    }

    private double gained(NegotiationView view) {
        Offers received = view.received();
        return received.size() <= lag
                ? 0
                : view.own().utility(received.back(lag - 1)) - view.own().utility(received.first());
    }
}
