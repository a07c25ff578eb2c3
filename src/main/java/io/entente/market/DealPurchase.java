package io.entente.market;

import io.entente.market.Book.Entry;
import java.util.HashMap;
import java.util.Map;

/** What all deals of a pair have in common that buy the same compute and owe the same royalty. Safe for one thread. */
final class DealPurchase {

    private final Entry entry;

    /** By the long-run share of the lab's own API. */
    private final Map<Double, Served> served = new HashMap<>();

    /**
     * A purchase.
     *
     * @param entry one of the contracts that buy it
     */
    DealPurchase(Entry entry) {
        this.entry = entry;
    }

    /** Contracts with this one as the last, in the place of another deal of the pair. */
    Entry[] last(Entry... contracts) {
        Entry[] all = contracts.clone();
        all[all.length - 1] = entry;
        return all;
    }

    /** What serves the lab's customers under a structure in which another deal of the pair is the last contract. */
    Served served(Structure structure) {
        int lab = entry.lab();
        return served.computeIfAbsent(
                structure.shares().direct(lab),
                share -> Served.of(structure, lab, last(structure.book().ofLab(lab))));
    }
}
