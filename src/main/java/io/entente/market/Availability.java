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

    /** Nothing is available on any cloud, and every lab sells directly. */
    private Availability(int hyperscalers, int labs) {
        this.labs = labs;
        this.access = new ModelAccess[hyperscalers * labs];
        Arrays.fill(access, ModelAccess.NONE);
        this.direct = new boolean[labs];
        Arrays.fill(direct, true);
    }

    private Availability(int labs, ModelAccess[] access, boolean... direct) {
        this.labs = labs;
        this.access = access;
        this.direct = direct;
    }

    /** The same in a book that differs in contracts of one pair. */
    Availability in(Book after, int hyperscaler, int lab) {
        Availability changed = new Availability(labs, access.clone(), direct.clone());
        changed.access[hyperscaler * labs + lab] = ModelAccess.NONE;
        changed.direct[lab] = true;
        for (Book.Entry entry : after.ofLab(lab)) {
            changed.add(entry.hyperscaler(), entry.lab(), entry.contract());
        }
        return changed;
    }

    private void add(int hyperscaler, int lab, Contract contract) {
        var distribution = contract.terms().distribution();
        access[hyperscaler * labs + lab] = distribution.access();
        direct[lab] &= distribution.exclusivity() != Exclusivity.FULL;
    }

    /** What contracts between actors of the industry make available. */
    static Availability of(Industry industry, List<Contract> contracts) {
        Availability availability =
                new Availability(industry.hyperscalers().size(), industry.labs().size());
        for (Contract contract : contracts) {
            int hyperscaler = industry.hyperscaler(contract.hyperscaler());
            int lab = industry.lab(contract.lab());
            if (hyperscaler >= 0 && lab >= 0) {
                availability.add(hyperscaler, lab, contract);
            }
        }
        return availability;
    }

    /** What the contracts of a book make available. */
    static Availability of(Book book) {
        Availability availability = new Availability(book.hyperscalers(), book.labs());
        for (Book.Entry entry : book.entries()) {
            availability.add(entry.hyperscaler(), entry.lab(), entry.contract());
        }
        return availability;
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
                && Arrays.equals(access, that.access)
                && Arrays.equals(direct, that.direct);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(access) + Arrays.hashCode(direct);
    }
}
