package io.entente.engine;

import io.entente.id.ActorId;
import io.entente.market.Payment;

/** What a payment does to an account: every account together sums to zero. */
final class Ledger {

    private Ledger() {}

    /** Change of an actor's cash, USD bn. */
    static double change(Payment payment, ActorId actor) {
        double in = payment.payee().equals(actor) ? payment.usdBn() : 0;
        return payment.payer().equals(actor) ? in - payment.usdBn() : in;
    }
}
