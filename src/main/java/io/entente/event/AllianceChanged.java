package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;

/**
 * The network of alliances, after it changed.
 *
 * @param links all pairs with a role
 * @param structure short signature of who is linked to whom; equal for equal structures
 */
public record AllianceChanged(List<Link> links, String structure) implements Event {

    /**
     * What a hyperscaler and a lab are to each other.
     *
     * @param hyperscaler one side
     * @param lab the other
     * @param roles of investor, infrastructure, customer, distribution, competitor
     * @param stake the hyperscaler's share of the lab, in [0, 1]
     * @param commitmentUsdBn compute still to be bought
     * @param roundTripRatio min(1, commitment over investment); 0 without both
     */
    public record Link(
            ActorId hyperscaler,
            ActorId lab,
            List<String> roles,
            double stake,
            double commitmentUsdBn,
            double roundTripRatio) {}

    @Override
    public List<ActorId> actors() {
        return List.of();
    }
}
