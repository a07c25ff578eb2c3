package io.entente.market;

import java.util.ArrayList;
import java.util.List;

/** A price of today, paid in equal parts over the quarters that tranches take: what consent is bought with. */
public final class Instalments {

    private Instalments() {}

    /** The parts of a payment, from the next quarter on; their present value is the payment. */
    public static List<Tranche> of(Payment price, int period, MarketSettings settings) {
        double annuity = 0;
        for (int i = 1; i <= settings.trancheQuarters(); i++) {
            annuity += StrictMath.pow(1 + settings.paymentDiscountRatePerQuarter(), -i);
        }
        List<Tranche> parts = new ArrayList<>();
        for (int i = 1; i <= settings.trancheQuarters(); i++) {
            parts.add(new Tranche(
                    price.contract().orElseThrow(),
                    price.payer(),
                    price.payee(),
                    period + i,
                    price.usdBn() / annuity,
                    price.purpose()));
        }
        return parts;
    }
}
