package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.random.RandomStream;
import io.entente.strategy.Belief;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;

/**
 * MiCRO, the minimal concession in reply to new offers [deJonge2022]: goes down its own ranking one outcome at a time,
 * and only while it has made no more different offers than it has received.
 *
 * <p>Otherwise it repeats its lowest offer. The original repeats a random one of its offers and accepts what is worth
 * its lowest; repeating the lowest makes acceptance {@code next} exactly that rule, and draws nothing.
 *
 * @param made its different offers so far
 * @param received the other side's different offers so far
 */
record MicroOffers(Distinct made, Distinct received) implements OfferPolicy {

    static final Description<MicroOffers> DESCRIPTION = describe(
                    "micro",
                    "concedes one outcome for each new offer received",
                    given -> new MicroOffers(Distinct.NONE, Distinct.NONE))
            .reference("deJonge2022")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS);

    @Override
    public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
        MicroOffers next = new MicroOffers(made.after(view.ownOffers()), received.after(view.received()));
        int rank = Math.min(next.wanted(), view.own().countAtLeast(view.reservation()) - 1);
        return new Turn(view.own().outcome(rank), view.own().utilityAtRank(rank), next);
    }

    private int wanted() {
        return made.count() <= received.count() ? made.count() : made.count() - 1;
    }
}
