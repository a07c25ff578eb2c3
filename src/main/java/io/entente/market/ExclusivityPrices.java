package io.entente.market;

import io.entente.market.Book.Entry;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What links that could come about are worth at a moment, in USD bn. Full exclusivity is priced by the links it bars: with
 * other contracts frozen it only forbids links that do not exist (model.md §2); weaker exclusivity counts in part. A lab's
 * outside option is the best link that it does not have.
 */
public final class ExclusivityPrices {

    /** Exclusivity has no price. */
    public static final ExclusivityPrices NONE =
            new ExclusivityPrices(0, 0, (hyperscaler, lab) -> new Price(hyperscaler, lab, 0, 0, 0, 0, 0));

    private final int labs;
    private final Source source;
    private final AtomicReferenceArray<Price> known;

    /** Works out the price of a pair. */
    @FunctionalInterface
    public interface Source {

        /** The price for a pair, given as indices. */
        Price price(int hyperscaler, int lab);
    }

    /** Prices of the pairs of an industry, worked out when first asked for. */
    public ExclusivityPrices(int hyperscalers, int labs, Source source) {
        this.labs = labs;
        this.source = source;
        this.known = new AtomicReferenceArray<>(hyperscalers * labs);
    }

    private Price price(int hyperscaler, int lab) {
        if (known.length() == 0) {
            return source.price(hyperscaler, lab);
        }
        int pair = hyperscaler * labs + lab;
        Price price = known.get(pair);
        if (price == null) {
            price = source.price(hyperscaler, lab);
            known.set(pair, price);
        }
        return price;
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
     * @param outsideUsdBn what a link between the two would bring the lab where there is none; 0 where nobody counts it
     */
    public record Price(
            int hyperscaler,
            int lab,
            double computeGainUsdBn,
            double computeLossUsdBn,
            double distributionGainUsdBn,
            double distributionLossUsdBn,
            double outsideUsdBn) {}

    /** What the best link that a lab does not have would bring it. */
    double outsideOption(Book book, int lab) {
        double best = 0;
        for (int h = 0; h < book.hyperscalers(); h++) {
            int cloud = h;
            boolean linked = Arrays.stream(book.ofLab(lab)).anyMatch(entry -> entry.hyperscaler() == cloud);
            best = linked ? best : Math.max(best, price(h, lab).outsideUsdBn);
        }
        return best;
    }

    double toHolder(Book book, int hyperscaler) {
        double sum = 0;
        for (Entry entry : book.ofHyperscaler(hyperscaler)) {
            sum += part(entry, true);
        }
        return sum;
    }

    double fromLab(Book book, int lab) {
        double sum = 0;
        for (Entry entry : book.ofLab(lab)) {
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
        Price price = price(entry.hyperscaler(), entry.lab());
        return holder
                ? compute * price.computeGainUsdBn + distribution * price.distributionGainUsdBn
                : compute * price.computeLossUsdBn + distribution * price.distributionLossUsdBn;
    }
}
