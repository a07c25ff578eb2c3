package io.entente.market;

import io.entente.deal.Exclusivity;
import io.entente.deal.ModelAccess;
import java.util.Arrays;

/**
 * Which lab's model is on which cloud, and which labs still sell directly: all that demand depends on besides prices.
 * Equal availabilities give equal demand, so demand is computed once for each.
 */
final class Availability {

    private final int labs;
    private final ModelAccess[] access;
    private final boolean[] direct;

    private Availability(int labs, ModelAccess[] access, boolean[] direct) {
        this.labs = labs;
        this.access = access;
        this.direct = direct;
    }

    static Availability of(Book book) {
        int labs = book.labs();
        ModelAccess[] access = new ModelAccess[book.hyperscalers() * labs];
        Arrays.fill(access, ModelAccess.NONE);
        boolean[] direct = new boolean[labs];
        Arrays.fill(direct, true);
        for (Book.Entry entry : book.entries()) {
            var distribution = entry.contract().terms().distribution();
            access[entry.hyperscaler() * labs + entry.lab()] = distribution.access();
            direct[entry.lab()] &= distribution.exclusivity() != Exclusivity.FULL;
        }
        return new Availability(labs, access, direct);
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
