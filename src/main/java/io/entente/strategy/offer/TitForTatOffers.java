package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.preference.RankedOutcomes;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;
import io.entente.strategy.Offers;

/**
 * Relative tit-for-tat [Faratin1998]: lowers its own demand by the percentage by which the other side lowered its
 * demand, {@code lag} offers ago.
 *
 * <p>Faratin states it for one number, a price; here it is carried over to utilities so that their zero and unit do not
 * matter. The other side's demand is what it asks this party to give up, best − u(offer); this party's demand is what
 * it asks above its reservation. The product of all single steps telescopes, so the target follows from the first and
 * the last offer that counts. Asking for more again raises this party's demand too, at most to its best outcome.
 *
 * @param lag how many offers back the latest step copied lies; 1 is the newest
 */
record TitForTatOffers(int lag) implements OfferPolicy {

    static final Description<TitForTatOffers> DESCRIPTION = describe(
                    "tit-for-tat",
                    "lowers its demand by the percentage by which the other side lowered its own",
                    given -> new TitForTatOffers(given.count("lag")))
            .reference("Faratin1998")
            .count("lag", 1, 100, 1, "how many offers back the step copied lies", "write 1 to copy the newest step")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS);

    TitForTatOffers {
        DESCRIPTION.check("lag", lag);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        double target = Math.min(view.own().best(), view.utilityAt(demandLeft(view.own(), view.received())));
        return new Turn(view.own().lowestAtLeast(target), target, this);
    }

    /** What is left of the other side's first demand, in [0, 1]. */
    private double demandLeft(RankedOutcomes own, Offers received) {
        if (received.size() <= lag) {
            return 1;
        }
        double first = own.best() - own.utility(received.first());
        double now = own.best() - own.utility(received.back(lag - 1));
        return first > 0 ? Math.min(1, now / first) : 1;
    }
}
