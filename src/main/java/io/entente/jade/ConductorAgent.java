package io.entente.jade;

import io.entente.jade.Content.Failed;
import java.util.Optional;

/** The conductor's ear and mouth: passes on what it hears to the host. */
final class ConductorAgent extends RunAgent {

    private static final long serialVersionUID = 1L;

    private final transient Inbox inbox;

    ConductorAgent(Company company, Inbox inbox) {
        super(company, Optional.empty());
        this.inbox = inbox;
    }

    @Override
    void arrive() {}

    @Override
    void hear(Letter letter) {
        inbox.add(letter);
    }

    @Override
    void report(String what) {
        inbox.add(Letter.conductor(new Failed(Optional.empty(), what)));
    }

    @Override
    void depart() {}
}
