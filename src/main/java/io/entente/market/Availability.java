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

    private static final ModelAccess[] LEVELS = ModelAccess.values();

    private final int labs;
    private final byte[] access;
    private final boolean[] direct;
    private final int hash;

    private Availability(int labs, byte[] access, boolean[] direct) {
        this.labs = labs;
        this.access = access;
        this.direct = direct;
        this.hash = 31 * Arrays.hashCode(access) + Arrays.hashCode(direct);
    }

    /** What contracts between actors of the industry make available. */
    static Availability of(Industry industry, List<Contract> contracts) {
        int labs = industry.labs().size();
        byte[] access = new byte[industry.hyperscalers().size() * labs];
        boolean[] direct = new boolean[labs];
        Arrays.fill(direct, true);
        for (Contract contract : contracts) {
            int hyperscaler = industry.hyperscaler(contract.hyperscaler());
            int lab = industry.lab(contract.lab());
            if (hyperscaler >= 0 && lab >= 0) {
                access[hyperscaler * labs + lab] = access(contract);
                direct[lab] &= leavesDirect(contract);
            }
        }
        return new Availability(labs, access, direct);
    }

    /** What the contracts of a book make available. */
    static Availability of(Book book) {
        int labs = book.labs();
        byte[] access = new byte[book.hyperscalers() * labs];
        boolean[] direct = new boolean[labs];
        Arrays.fill(direct, true);
        for (Book.Entry entry : book.entries()) {
            access[entry.hyperscaler() * labs + entry.lab()] = access(entry.contract());
            direct[entry.lab()] &= leavesDirect(entry.contract());
        }
        return new Availability(labs, access, direct);
    }

    /** The level as a number; 0 is none. */
    private static byte access(Contract contract) {
        return (byte) contract.terms().distribution().access().ordinal();
    }

    private static boolean leavesDirect(Contract contract) {
        return contract.terms().distribution().exclusivity() != Exclusivity.FULL;
    }

    ModelAccess access(int hyperscaler, int lab) {
        return LEVELS[access[hyperscaler * labs + lab]];
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
