package io.entente.market;

import io.entente.deal.Stake;
import io.entente.id.ActorId;

/** Equity of hyperscalers held by labs: what moves between two parties without creating anything. */
final class EquityHeld {

    private EquityHeld() {}

    /** Worth of hyperscalers' equity that the actor holds, less that of its own held by labs, USD bn. */
    static double of(Structure structure, ActorId actor) {
        double sum = 0;
        for (Stake stake : structure.state().stakes()) {
            int issuer = structure.industry().hyperscaler(stake.issuer());
            if (issuer >= 0) {
                double worth = stake.share()
                        * structure
                                .industry()
                                .hyperscalers()
                                .get(issuer)
                                .marketValueUsdBn()
                                .value();
                sum += stake.holder().equals(actor) ? worth : 0;
                sum -= stake.issuer().equals(actor) ? worth : 0;
            }
        }
        return sum;
    }
}
