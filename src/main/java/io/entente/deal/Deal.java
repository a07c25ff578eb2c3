package io.entente.deal;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.Optional;

/**
 * An agreement on its way to a contract: accepted in a talk, not yet in force.
 *
 * @param talk where it was agreed
 * @param hyperscaler one side
 * @param lab the other
 * @param terms what was agreed
 * @param round 0-based round of the acceptance
 * @param amends the contract in force that it changes; empty for a new one
 */
public record Deal(TalkId talk, ActorId hyperscaler, ActorId lab, Terms terms, int round, Optional<ContractId> amends) {

    /** The same deal on other terms: after a remedy. */
    public Deal withTerms(Terms other) {
        return new Deal(talk, hyperscaler, lab, other, round, amends);
    }

    /** The party that is not this one. */
    public ActorId other(ActorId party) {
        return party.equals(hyperscaler) ? lab : hyperscaler;
    }

    /** Whether the actor is a party. */
    public boolean involves(ActorId actor) {
        return actor.equals(hyperscaler) || actor.equals(lab);
    }
}
