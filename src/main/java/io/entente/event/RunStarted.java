package io.entente.event;

import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.quantity.Quarter;
import java.util.List;

/**
 * A run begins.
 *
 * @param scenario name of the scenario
 * @param scenarioHash SHA-256 of the scenario after defaults and overrides
 * @param seed the run's seed
 * @param start quarter of period 0
 * @param periods number of quarters
 * @param participants everybody, in actor order
 * @param contracts in force at the start, in the order of the scenario
 * @param caveat what a reader must know
 */
public record RunStarted(
        String scenario,
        String scenarioHash,
        long seed,
        Quarter start,
        int periods,
        List<Participant> participants,
        List<Contract> contracts,
        String caveat)
        implements Event {

    /**
     * Somebody who takes part.
     *
     * @param actor who
     * @param kind hyperscaler, lab, regulator or supplier
     * @param name as a person reads it
     */
    public record Participant(ActorId actor, String kind, String name) {}

    @Override
    public List<ActorId> actors() {
        return participants.stream().map(Participant::actor).toList();
    }
}
