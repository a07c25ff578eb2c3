package io.entente.experiment;

import io.entente.alliance.Role;
import io.entente.event.DealSigned;
import java.util.Comparator;

/**
 * What joins a hyperscaler and a lab in a run: a deal that they sign, or a tie at its end.
 *
 * @param hyperscaler its identifier
 * @param lab its identifier
 * @param what {@code new contract} or {@code amendment}; of a tie its role, for instance {@code distribution}
 */
public record Bond(String hyperscaler, String lab, String what) implements Comparable<Bond> {

    private static final Comparator<Bond> ORDER =
            Comparator.comparing(Bond::hyperscaler).thenComparing(Bond::lab).thenComparing(Bond::what);

    static Bond of(DealSigned deal) {
        return new Bond(
                deal.contract().hyperscaler().value(),
                deal.contract().lab().value(),
                deal.amends().isPresent() ? "amendment" : "new contract");
    }

    static Bond of(String hyperscaler, String lab, Role role) {
        return new Bond(hyperscaler, lab, role.label());
    }

    @Override
    public int compareTo(Bond other) {
        return ORDER.compare(this, other);
    }
}
