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
 * Averaged tit-for-tat [Faratin1998]: lowers its own demand by the percentage by which the other side lowered its demand
 * over a window of its latest offers. Demands are measured as in {@link TitForTatOffers}.
 *
 * @param window number of the other side's steps that are averaged, at least 1
 * @param demand what it asked for last, as a share of what lies above its reservation
 */
record AveragedTitForTatOffers(int window, double demand) implements OfferPolicy {

    static final Description<AveragedTitForTatOffers> DESCRIPTION = describe(
                    "averaged-tit-for-tat",
                    "lowers its demand by the percentage of the other side's latest steps together",
                    given -> new AveragedTitForTatOffers(given.count("window"), 1))
            .reference("Faratin1998")
            .count("window", 1, 1000, 3, "steps of the other side that are averaged", "write 3")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS);

    AveragedTitForTatOffers {
        DESCRIPTION.check("window", window);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        double less = Math.min(1, demand * StrictMath.pow(ratio(view), 1.0 / window));
        double target = Math.min(view.own().best(), view.utilityAt(less));
        return new Turn(view.own().lowestAtLeast(target), target, new AveragedTitForTatOffers(window, less));
    }

    /** The other side's demand now over that before the window; 1 while the window is not full. */
    private double ratio(NegotiationView view) {
        Offers received = view.received();
        if (received.size() <= window) {
            return 1;
        }
        double before = view.own().best() - view.own().utility(received.back(window));
        double now = view.own().best() - view.own().utility(received.last());
        return before > 0 ? now / before : 1;
    }
}
