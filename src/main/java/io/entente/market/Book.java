package io.entente.market;

import io.entente.deal.Contract;
import io.entente.deal.Terms;
import io.entente.id.ContractId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Contracts with their parties as indices, for arithmetic. Immutable; arrays are not to be changed. */
final class Book {

    /**
     * A contract, ready for arithmetic.
     *
     * @param hyperscaler index of the one party
     * @param lab index of the other
     * @param contract itself
     * @param paths its capacity and bills over the horizon
     * @param labShare the lab's part of what the cloud sells of its model
     * @param royalty the cloud's part of what the lab earns itself
     * @param royaltyQuarters how many quarters from now on its royalty is owed
     */
    record Entry(
            int hyperscaler,
            int lab,
            Contract contract,
            ContractPaths paths,
            double labShare,
            double royalty,
            int royaltyQuarters) {

        /** A contract as it stands in a period. */
        static Entry of(int hyperscaler, int lab, Contract contract, ContractPaths paths, int period) {
            return new Entry(
                    hyperscaler,
                    lab,
                    contract,
                    paths,
                    contract.terms().distribution().labShare(),
                    contract.terms().royalty().share(),
                    contract.royaltyQuartersFrom(period));
        }

        /** Whether the other is the same contract, under whatever terms. */
        boolean isOf(Entry other) {
            return hyperscaler == other.hyperscaler
                    && lab == other.lab
                    && contract.id().equals(other.contract.id());
        }

        /** The same purchase under other terms. */
        Entry with(Terms terms, int period) {
            return of(hyperscaler, lab, contract.withTerms(terms), paths, period);
        }
    }

    private final Entry[] entries;
    private final Entry[][] byHyperscaler;
    private final Entry[][] byLab;

    private Book(Entry[] entries, Entry[][] byHyperscaler, Entry[][] byLab) {
        this.entries = entries;
        this.byHyperscaler = byHyperscaler;
        this.byLab = byLab;
    }

    /** Contracts between actors of the industry; others (of passive suppliers) are left out. */
    static Book of(Paths paths, List<Contract> contracts) {
        return of(paths, contracts, new Entry[0]);
    }

    /** A book of other contracts, most of which stand in this one too, in the same order. */
    Book turnedInto(Paths paths, List<Contract> contracts) {
        return of(paths, contracts, entries);
    }

    @SuppressWarnings("ReferenceEquality")
    private static Book of(Paths paths, List<Contract> contracts, Entry... known) {
        List<Entry> all = new ArrayList<>(contracts.size());
        int next = 0;
        for (Contract contract : contracts) {
            int at = next;
            while (at < known.length && known[at].contract != contract) {
                at++;
            }
            if (at < known.length) {
                all.add(known[at]);
                next = at + 1;
            } else {
                paths.entry(contract).ifPresent(all::add);
            }
        }
        return of(
                all.toArray(new Entry[0]),
                paths.industry().hyperscalers().size(),
                paths.industry().labs().size());
    }

    private static Book of(Entry[] entries, int hyperscalers, int labs) {
        Entry[][] byHyperscaler = new Entry[hyperscalers][];
        for (int h = 0; h < hyperscalers; h++) {
            byHyperscaler[h] = rows(entries, h, -1);
        }
        Entry[][] byLab = new Entry[labs][];
        for (int l = 0; l < labs; l++) {
            byLab[l] = rows(entries, -1, l);
        }
        return new Book(entries, byHyperscaler, byLab);
    }

    /** The contracts of one hyperscaler or one lab; −1 for any. */
    private static Entry[] rows(Entry[] entries, int hyperscaler, int lab) {
        int size = 0;
        for (Entry entry : entries) {
            size += entry.hyperscaler == hyperscaler || entry.lab == lab ? 1 : 0;
        }
        Entry[] rows = new Entry[size];
        int at = 0;
        for (Entry entry : entries) {
            if (entry.hyperscaler == hyperscaler || entry.lab == lab) {
                rows[at++] = entry;
            }
        }
        return rows;
    }

    /** The book once a contract is signed: in the place of one with its id it stands last. Costs the two parties' rows. */
    Book with(Entry signed) {
        return changed(signed, row -> with(row, signed));
    }

    /** The book with other terms of a contract that stands in it, in its place. Costs the two parties' rows. */
    Book amended(Entry changed) {
        return changed(changed, row -> amended(row, changed));
    }

    /** The book without a contract. Costs the two parties' rows. */
    Book without(Entry ended) {
        return changed(ended, row -> without(row, ended));
    }

    /** The book with other rows of a contract's two parties. */
    private Book changed(Entry contract, UnaryOperator<Entry[]> change) {
        Entry[][] hyperscalers = byHyperscaler.clone();
        Entry[][] labs = byLab.clone();
        hyperscalers[contract.hyperscaler] = change.apply(hyperscalers[contract.hyperscaler]);
        labs[contract.lab] = change.apply(labs[contract.lab]);
        return new Book(change.apply(entries), hyperscalers, labs);
    }

    private static Entry[] with(Entry[] row, Entry signed) {
        Entry[] others = without(row, signed);
        Entry[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = signed;
        return all;
    }

    private static Entry[] amended(Entry[] row, Entry changed) {
        Entry[] all = row.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = all[i].isOf(changed) ? changed : all[i];
        }
        return all;
    }

    private static Entry[] without(Entry[] row, Entry ended) {
        Entry[] others = new Entry[row.length];
        int kept = 0;
        for (Entry entry : row) {
            if (!entry.isOf(ended)) {
                others[kept++] = entry;
            }
        }
        return kept == row.length ? others : Arrays.copyOf(others, kept);
    }

    /** The contract with an id; empty where there is none between actors of the industry. */
    Optional<Entry> entry(ContractId id) {
        for (Entry entry : entries) {
            if (entry.contract.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    int hyperscalers() {
        return byHyperscaler.length;
    }

    int labs() {
        return byLab.length;
    }

    /** All contracts, in the order of their signatures. */
    Entry[] entries() {
        return entries;
    }

    /** The contracts of a lab. */
    Entry[] ofLab(int lab) {
        return byLab[lab];
    }

    /** The contracts of a hyperscaler. */
    Entry[] ofHyperscaler(int hyperscaler) {
        return byHyperscaler[hyperscaler];
    }
}
