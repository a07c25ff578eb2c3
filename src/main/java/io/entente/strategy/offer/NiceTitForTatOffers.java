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
import java.util.Optional;

/**
 * Nice tit-for-tat [Baarslag2013Nice]: meets the other side on the way to the Nash point. As large a part of the way from
 * its first to its best offer has brought the party towards its own share at the Nash point, as large a part of its own
 * way there it concedes; of outcomes about that good it offers the other side's favourite. The original also gives a
 * bonus under time pressure, and guesses when the other side will make no better offer; both are left out here.
 *
 * <p>A turn costs the number of outcomes.
 *
 * @param breadth how much better than its target an outcome may be for itself, as a share of its range, in [0, 1]
 * @param best the other side's best offer so far, as an outcome id
 * @param seen how many of its offers have been looked at
 */
record NiceTitForTatOffers(double breadth, Optional<Integer> best, int seen) implements OfferPolicy {

    static final Description<NiceTitForTatOffers> DESCRIPTION = describe(
                    "nice-tit-for-tat",
                    "concedes towards the believed Nash point as far as the other side does",
                    given -> new NiceTitForTatOffers(given.number("breadth"), Optional.empty(), 0))
            .reference("Baarslag2013Nice")
            .number("breadth", 0, 1, 0.03, "share of the own range that counts as equally good", "write 0.03")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS, Trait.LEARNS, Trait.NEEDS_OPPONENT_MODEL);

    NiceTitForTatOffers {
        DESCRIPTION.check("breadth", breadth);
    }

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        RankedOutcomes own = view.own();
        NiceTitForTatOffers later = after(view.received(), own);
        int nash = new Estimates(view, opponent).nash();
        double goal = own.utility(nash);
        double target = own.best() - later.met(view, goal) * (own.best() - goal);
        int plain = own.lowestAtLeast(target);
        int offer = new IsoCurve(view, target, breadth).favourite(plain, opponent);
        return new Turn(offer, target, later);
    }

    private NiceTitForTatOffers after(Offers received, RankedOutcomes own) {
        Optional<Integer> better = best;
        for (int outcome : received.latest(received.size() - seen)) {
            boolean improves = better.filter(known -> own.utility(known) >= own.utility(outcome))
                    .isEmpty();
            better = improves ? Optional.of(outcome) : better;
        }
        return new NiceTitForTatOffers(breadth, better, received.size());
    }

    /** How far the other side has come towards what the Nash point gives this party, in [0, 1]. */
    private double met(NegotiationView view, double goal) {
        if (best.isEmpty()) {
            return 0;
        }
        double start = view.own().utility(view.received().first());
        double now = view.own().utility(best.get());
        return goal > start ? Math.min(1, (now - start) / (goal - start)) : 1;
    }
}
