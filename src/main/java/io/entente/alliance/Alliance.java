package io.entente.alliance;

import io.entente.id.ActorId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A hyperscaler and a lab with at least one tie.
 *
 * @param hyperscaler one side
 * @param lab the other
 * @param roles what the hyperscaler is to the lab, in the order of {@link Role}; never empty
 * @param stake the hyperscaler's share of the lab, in [0, 1]
 * @param commitmentUsdBn compute still to be bought, undiscounted
 * @param roundTrip of the contracts in force
 */
public record Alliance(
        ActorId hyperscaler, ActorId lab, Set<Role> roles, double stake, double commitmentUsdBn, RoundTrip roundTrip) {

    public Alliance {
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** How many roles are held at once, 1 to 5. */
    public int multiplicity() {
        return roles.size();
    }

    /** The roles by letter, without the competitor, which no deal changes. */
    String signature() {
        StringBuilder letters = new StringBuilder();
        roles.stream().filter(role -> role != Role.COMPETITOR).forEach(role -> letters.append(role.letter()));
        return letters.toString();
    }
}
