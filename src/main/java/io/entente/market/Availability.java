package io.entente.market;

import io.entente.deal.Contract;
import io.entente.deal.Exclusivity;
import io.entente.deal.ModelAccess;
import java.util.Arrays;
import java.util.List;

/**
 * Which lab's model is on which cloud, and which labs still sell directly: all that demand depends on besides prices.
 * Equal availabilities give equal demand, so demand is computed once for each.
 */
final class Availability {

    private final int labs;
    private final ModelAccess[] access;
    private final boolean[] direct;
    private final int hash;

    private Availability(int labs, ModelAccess[] access, boolean[] direct) {
        this.labs = labs;
        this.access = access;
        this.direct = direct;
        this.hash = 31 * Arrays.hashCode(access) + Arrays.hashCode(direct);
    }

    /** What contracts between actors of the industry make available. */
    static Availability of(Industry industry, List<Contract> contracts) {
        int labs = industry.labs().size();
        ModelAccess[] access = new ModelAccess[industry.hyperscalers().size() * labs];
        Arrays.fill(access, ModelAccess.NONE);
        boolean[] direct = new boolean[labs];
        Arrays.fill(direct, true);
        for (Contract contract : contracts) {
            int hyperscaler = industry.hyperscaler(contract.hyperscaler());
            int lab = industry.lab(contract.lab());
            if (hyperscaler >= 0 && lab >= 0) {
                access[hyperscaler * labs + lab] =
                        contract.terms().distribution().access();
                direct[lab] &= leavesDirect(contract);
            }
        }
        return new Availability(labs, access, direct);
    }

    /** What the contracts of a book make available. */
    static Availability of(Book book) {
        int labs = book.labs();
        ModelAccess[] access = new ModelAccess[book.hyperscalers() * labs];
        Arrays.fill(access, ModelAccess.NONE);
        boolean[] direct = new boolean[labs];
        Arrays.fill(direct, true);
        for (Book.Entry entry : book.entries()) {
            access[entry.hyperscaler() * labs + entry.lab()] =
                    entry.contract().terms().distribution().access();
            direct[entry.lab()] &= leavesDirect(entry.contract());
        }
        return new Availability(labs, access, direct);
    }

    private static boolean leavesDirect(Contract contract) {
        return contract.terms().distribution().exclusivity() != Exclusivity.FULL;
    }

    ModelAccess access(int hyperscaler, int lab) {
        return access[hyperscaler * labs + lab];
    }

    boolean direct(int lab) {
        return direct[lab];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Availability that
                && hash == that.hash
                && Arrays.equals(access, that.access)
                && Arrays.equals(direct, that.direct);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
