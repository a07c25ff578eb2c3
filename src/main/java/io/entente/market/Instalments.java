package io.entente.market;

import java.util.ArrayList;
import java.util.List;

/** A price of today, paid in equal parts over the quarters that tranches take: what consent is bought with. */
public final class Instalments {

    private Instalments() {}

    /** The parts of a payment, from the next quarter on; their present value is the payment. */
    public static List<Tranche> of(Payment price, int period, MarketSettings settings) {
        double each = price.usdBn() / annuity(settings);
        List<Tranche> parts = new ArrayList<>();
        for (int i = 1; i <= settings.trancheQuarters(); i++) {
            parts.add(new Tranche(
                    price.contract().orElseThrow(), price.payer(), price.payee(), period + i, each, price.purpose()));
        }
        return parts;
    }

    /** Present value of one a quarter over the quarters that tranches take, from the next one on. */
    static double annuity(MarketSettings settings) {
        double perQuarter = 1 / (1 + settings.paymentDiscountRatePerQuarter());
        double sum = 0;
        double discount = 1;
        for (int i = 0; i < settings.trancheQuarters(); i++) {
            discount *= perQuarter;
            sum += discount;
        }
        return sum;
    }
}
