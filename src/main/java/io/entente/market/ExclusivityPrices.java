package io.entente.market;

import io.entente.market.Book.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What full exclusivity between a hyperscaler and a lab is worth to the one and costs the other, in USD bn: with other
 * contracts frozen it only forbids links that do not exist, so it is priced by the links it bars (model.md §2). Weaker
 * exclusivity counts in part.
 */
public final class ExclusivityPrices {

    /** Exclusivity has no price. */
    public static final ExclusivityPrices NONE = new ExclusivityPrices(List.of());

    private static final int PAIRS = 1 << 16;

    private final Map<Integer, Price> byPair = new HashMap<>();

    /** The prices of some pairs; the others have none. */
    public ExclusivityPrices(List<Price> prices) {
        prices.forEach(price -> byPair.put(price.hyperscaler * PAIRS + price.lab, price));
    }

    /**
     * The price for one pair.
     *
     * @param hyperscaler index of the holder
     * @param lab index of the lab
     * @param computeGainUsdBn what barring others' compute is worth to the holder
     * @param computeLossUsdBn what it costs the lab
     * @param distributionGainUsdBn what barring others' distribution is worth to the holder
     * @param distributionLossUsdBn what it costs the lab
     */
    public record Price(
            int hyperscaler,
            int lab,
            double computeGainUsdBn,
            double computeLossUsdBn,
            double distributionGainUsdBn,
            double distributionLossUsdBn) {}

    double toHolder(Book book, int hyperscaler) {
        double sum = 0;
        for (Entry entry : byPair.isEmpty() ? List.<Entry>of() : book.ofHyperscaler(hyperscaler)) {
            sum += part(entry, true);
        }
        return sum;
    }

    double fromLab(Book book, int lab) {
        double sum = 0;
        for (Entry entry : byPair.isEmpty() ? List.<Entry>of() : book.ofLab(lab)) {
            sum += part(entry, false);
        }
        return sum;
    }

    private double part(Entry entry, boolean holder) {
        var terms = entry.contract().terms();
        double compute = terms.compute().exclusivity().dependence();
        double distribution = terms.distribution().exclusivity().dependence();
        if (compute == 0 && distribution == 0) {
            return 0;
        }
        Price price = byPair.get(entry.hyperscaler() * PAIRS + entry.lab());
        if (price == null) {
            return 0;
        }
        return holder
                ? compute * price.computeGainUsdBn + distribution * price.distributionGainUsdBn
                : compute * price.computeLossUsdBn + distribution * price.distributionLossUsdBn;
    }
}
