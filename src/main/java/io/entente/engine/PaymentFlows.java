package io.entente.engine;

import io.entente.alliance.MoneyFlow;
import io.entente.alliance.MoneyFlows;
import io.entente.id.ActorId;
import io.entente.market.Payment;
import java.util.List;

/** Payments as a matrix in which circles can be looked for. */
public final class PaymentFlows {

    private static final ActorId OUTSIDE = new ActorId("outside");

    private PaymentFlows() {}

    /** Who paid whom; what customers pay counts in the total, not in a circle. */
    public static MoneyFlows of(List<Payment> payments) {
        return MoneyFlows.of(payments.stream()
                .map(p -> new MoneyFlow(p.payer(), sink(p.payee()), p.usdBn()))
                .toList());
    }

    /** An account outside the industry that both pays and receives would make circles that are none. */
    private static ActorId sink(ActorId payee) {
        boolean outside =
                payee.equals(Payment.CUSTOMERS) || payee.equals(Payment.INVESTORS) || payee.equals(Payment.OPERATIONS);
        return outside ? OUTSIDE : payee;
    }
}
