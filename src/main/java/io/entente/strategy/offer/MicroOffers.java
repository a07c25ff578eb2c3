package io.entente.strategy.offer;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.random.RandomStream;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;
import io.entente.strategy.OpponentModel;
import java.util.BitSet;
import java.util.List;

/**
 * MiCRO, the minimal concession in reply to new offers [deJonge2022]: goes down its own ranking one outcome at a time,
 * and only while it has made no more different offers than it has received.
 *
 * <p>Otherwise it repeats its lowest offer. The original repeats a random one of its offers and accepts what is worth
 * its lowest; repeating the lowest makes acceptance {@code next} exactly that rule, and draws nothing. Both counts are
 * read off the offers in the view, at a cost that grows with their number.
 */
record MicroOffers() implements OfferPolicy {

    static final Description<MicroOffers> DESCRIPTION = describe(
                    "micro", "concedes one outcome for each new offer received", given -> new MicroOffers())
            .reference("deJonge2022")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS);

    @Override
    public Turn next(NegotiationView view, OpponentModel opponent, RandomStream random) {
        int made = different(view.ownOffers());
        int wanted = made <= different(view.received()) ? made : made - 1;
        int rank = Math.min(wanted, view.own().countAtLeast(view.reservation()) - 1);
        return new Turn(view.own().outcome(rank), view.own().utilityAtRank(rank), this);
    }

    private static int different(List<Integer> offers) {
        BitSet seen = new BitSet();
        offers.forEach(seen::set);
        return seen.cardinality();
    }
}
