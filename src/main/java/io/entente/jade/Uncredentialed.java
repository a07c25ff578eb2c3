package io.entente.jade;

import jade.core.Agent;
import jade.core.ServiceHelper;
import jade.lang.acl.ACLMessage;
import jade.security.Credentials;
import jade.security.CredentialsHelper;
import jade.security.JADEPrincipal;

/**
 * The credentials of whoever has none. JADE asks its security service for the sender's with every message; on a platform
 * without that service its answer would be an exception, which costs about as much as all else that JADE does for it.
 */
final class Uncredentialed implements ServiceHelper, CredentialsHelper {

    /** Under which JADE looks for the service. */
    static final String SERVICE = "jade.core.security.Security";

    @Override
    public void init(Agent agent) {}

    @Override
    public JADEPrincipal getPrincipal() {
        return null;
    }

    @Override
    public Credentials getCredentials() {
        return null;
    }

    @Override
    public JADEPrincipal getPrincipal(ACLMessage message) {
        return null;
    }

    @Override
    public Credentials getCredentials(ACLMessage message) {
        return null;
    }
}
