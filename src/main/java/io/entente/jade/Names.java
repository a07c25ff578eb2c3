package io.entente.jade;

import io.entente.id.ActorId;
import io.entente.quantity.Check;
import jade.core.AID;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the agents of a run are called on the platform. The prefix keeps runs apart; an actor id holds no plus, so that
 * no actor is mistaken for the conductor.
 */
final class Names {

    private final long run;
    private final List<ActorId> actors;
    private final AID conductor;

    /** One name for all messages of an agent. Looked up, never iterated. */
    private final Map<ActorId, AID> agents = new HashMap<>();

    private final Map<AID, ActorId> byAgent = new HashMap<>();

    /**
     * Names the agents of a run.
     *
     * @param run number of the run on its platform
     * @param platform name of the platform
     * @param actors of the run, in actor order
     */
    Names(long run, String platform, List<ActorId> actors) {
        this.run = run;
        this.actors = List.copyOf(actors);
        this.conductor = new AID(localConductor() + "@" + platform, AID.ISGUID);
        for (ActorId actor : actors) {
            AID agent = new AID(local(actor) + "@" + platform, AID.ISGUID);
            agents.put(actor, agent);
            byAgent.put(agent, actor);
        }
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

    /** The agent of an actor, or the conductor's; refuses an actor that is not of the run. */
    AID agent(Optional<ActorId> who) {
        return who.map(this::agent).orElse(conductor);
    }

    private AID agent(ActorId actor) {
        AID agent = agents.get(actor);
        if (agent == null) {
            throw Check.refusal("actor", actor, "be one of " + actors, "add it to the cast");
        }
        return agent;
    }

    /** Whether an agent is the conductor of this run. */
    boolean isConductor(AID agent) {
        return agent.equals(conductor);
    }

    /** The actor of an agent; empty for the conductor and for strangers. */
    Optional<ActorId> actor(AID agent) {
        return Optional.ofNullable(byAgent.get(agent));
    }
}
