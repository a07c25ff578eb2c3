package io.entente.market;

import io.entente.deal.Contract;
import java.util.ArrayList;
import java.util.List;

/** Contracts with their parties as indices, for arithmetic. */
final class Book {

    /** A contract with its own index and those of its parties. */
    record Entry(int index, int hyperscaler, int lab, Contract contract) {}

    private final int hyperscalers;
    private final int labs;
    private final List<Entry> entries;
    private final List<List<Entry>> byHyperscaler;
    private final List<List<Entry>> byLab;

    private Book(int hyperscalers, int labs, List<Entry> entries) {
        this.hyperscalers = hyperscalers;
        this.labs = labs;
        this.entries = List.copyOf(entries);
        this.byHyperscaler = new ArrayList<>(hyperscalers);
        for (int h = 0; h < hyperscalers; h++) {
            byHyperscaler.add(new ArrayList<>());
        }
        this.byLab = new ArrayList<>(labs);
        for (int l = 0; l < labs; l++) {
            byLab.add(new ArrayList<>());
        }
        for (Entry entry : entries) {
            byHyperscaler.get(entry.hyperscaler).add(entry);
            byLab.get(entry.lab).add(entry);
        }
    }

    /** Contracts between actors of the industry; others (of passive suppliers) are left out. */
    static Book of(Industry industry, List<Contract> contracts) {
        List<Entry> entries = new ArrayList<>(contracts.size());
        for (Contract contract : contracts) {
            int h = industry.hyperscaler(contract.hyperscaler());
            int l = industry.lab(contract.lab());
            if (h >= 0 && l >= 0) {
                entries.add(new Entry(entries.size(), h, l, contract));
            }
        }
        return new Book(industry.hyperscalers().size(), industry.labs().size(), entries);
    }

    int hyperscalers() {
        return hyperscalers;
    }

    int labs() {
        return labs;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The contracts of a lab. */
    List<Entry> ofLab(int lab) {
        return byLab.get(lab);
    }

    /** The contracts of a hyperscaler. */
    List<Entry> ofHyperscaler(int hyperscaler) {
        return byHyperscaler.get(hyperscaler);
    }
}
