package io.entente.protocol;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.List;
import java.util.Optional;

/**
 * A talk about to begin.
 *
 * @param id names it
 * @param opener party 0, who makes the first offer
 * @param responder party 1
 * @param hyperscaler which of the two is the hyperscaler
 * @param lab which of the two is the lab
 * @param amends contract in force that is reopened; empty for a new one
 * @param outcomes ids of the outcomes on the table, ascending: the deal space rational for both at public types
 * @param rounds deadline: number of rounds of two half-steps
 */
public record TalkOpening(
        TalkId id,
        ActorId opener,
        ActorId responder,
        ActorId hyperscaler,
        ActorId lab,
        Optional<ContractId> amends,
        List<Integer> outcomes,
        int rounds) {

    public TalkOpening {
        outcomes = List.copyOf(outcomes);
    }

    /** Party 0 or 1; −1 for an actor that takes no part. */
    public int party(ActorId actor) {
        return actor.equals(opener) ? 0 : actor.equals(responder) ? 1 : -1;
    }

    /** The other side. */
    public ActorId other(ActorId actor) {
        return actor.equals(opener) ? responder : opener;
    }
}
