package io.entente.market;

import io.entente.deal.Stake;
import io.entente.id.ActorId;

/** Payments promised and equity of hyperscalers held: what moves between two parties without creating anything. */
final class Transfers {

    private Transfers() {}

    /** Present value of promised payments at the common rate, received less made, USD bn. */
    static double presentValue(Structure structure, ActorId actor) {
        double sum = 0;
        for (Tranche tranche : structure.state().tranches()) {
            int quarters = tranche.period() - structure.state().period();
            if (quarters >= 0) {
                double now = tranche.usdBn() * structure.paths().paymentDiscount(quarters);
                sum += tranche.payee().equals(actor) ? now : 0;
                sum -= tranche.payer().equals(actor) ? now : 0;
            }
        }
        return sum;
    }

    /** Worth of hyperscalers' equity that the actor holds, less that of its own held by labs, USD bn. */
    static double equityHeld(Structure structure, ActorId actor) {
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
