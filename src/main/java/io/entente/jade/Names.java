package io.entente.jade;

import io.entente.id.ActorId;
import jade.core.AID;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the agents of a run are called on the platform. The prefix keeps runs apart; an actor id holds no plus, so that
 * no actor is mistaken for the conductor.
 */
final class Names {

    private final long run;
    private final String platform;
    private final List<ActorId> actors;
    private final Map<String, ActorId> byLocalName = new TreeMap<>();

    /**
     * Names the agents of a run.
     *
     * @param run number of the run on its platform
     * @param platform name of the platform
     * @param actors of the run, in actor order
     */
    Names(long run, String platform, List<ActorId> actors) {
        this.run = run;
        this.platform = platform;
        this.actors = List.copyOf(actors);
        actors.forEach(actor -> byLocalName.put(local(actor), actor));
    }

    long run() {
        return run;
    }

    List<ActorId> actors() {
        return actors;
    }

    String local(ActorId actor) {
        return "r" + run + "-" + actor;
    }

    String localConductor() {
        return "r" + run + "+conductor";
    }

    /** The agent of an actor, or the conductor's. */
    AID agent(Optional<ActorId> who) {
        return new AID(who.map(this::local).orElseGet(this::localConductor) + "@" + platform, AID.ISGUID);
    }

    /** Whether an agent is the conductor of this run. */
    boolean isConductor(AID agent) {
        return agent.getLocalName().equals(localConductor());
    }

    /** The actor of an agent; empty for the conductor and for strangers. */
    Optional<ActorId> actor(AID agent) {
        return Optional.ofNullable(byLocalName.get(agent.getLocalName()));
    }
}
