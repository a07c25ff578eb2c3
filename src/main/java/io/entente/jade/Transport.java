package io.entente.jade;

import jade.core.Agent;
import jade.lang.acl.ACLMessage;

/** How a message leaves its sender. Tests put delays, disorder and losses here. */
@FunctionalInterface
interface Transport {

    /** JADE's own. */
    Transport JADE = Agent::send;

    void carry(Agent sender, ACLMessage message);
}
