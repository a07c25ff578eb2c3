package io.entente.mind;

import io.entente.deal.Deal;
import io.entente.market.MarketState;
import io.entente.market.Signing;
import io.entente.market.Valuation;
import io.entente.quantity.WholeDollars;
import java.util.List;

/** The world after deals that are not signed yet. */
final class Prospects {

    private Prospects() {}

    /** A valuation after signing deals one after the other; fair values are those of the public view as it stands. */
    static Valuation signed(Valuation world, Valuation publicly, List<Deal> deals) {
        Valuation after = world;
        for (Deal deal : deals) {
            after = after.at(state(after, publicly, deal));
        }
        return after;
    }

    /** What a deal is worth to an actor, USD bn. */
    static double gain(Valuation world, Valuation publicly, Deal deal, io.entente.id.ActorId actor) {
        return WholeDollars.of(world.payoffs(state(world, publicly, deal)).of(actor)
                - world.now().of(actor));
    }

    private static MarketState state(Valuation world, Valuation publicly, Deal deal) {
        return Signing.of(world, deal, publicly.now().labValue(deal.lab())).after();
    }
}
