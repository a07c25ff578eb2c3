package io.entente.jade;

import io.entente.jade.Content.Command;
import io.entente.jade.Content.Copy;
import io.entente.jade.Content.Failed;
import io.entente.jade.Content.Inquiry;
import io.entente.jade.Content.Noted;
import io.entente.jade.Content.Opening;
import io.entente.jade.Content.Reply;
import io.entente.jade.Content.Statement;
import io.entente.mind.Answer;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import jade.domain.FIPANames.InteractionProtocol;
import jade.lang.acl.ACLMessage;

/** The fields of the FIPA ACL message that carries a content. The ids depend on the content alone. */
final class Acl {

    /** What the agents of a run speak about. */
    static final String ONTOLOGY = "entente";

    private static final String TALKS = "entente-alternating-offers";
    private static final String BRIEFING = "entente-briefing";

    private Acl() {}

    /** A message without sender and receiver. */
    static Message message(Content content) {
        Message message = new Message(performative(content), content);
        message.setLanguage("json");
        message.setOntology(ONTOLOGY);
        message.setProtocol(protocol(content));
        message.setConversationId(conversation(content));
        if (content instanceof Command command) {
            message.setReplyWith(id(command.number()));
        } else if (content instanceof Statement said) {
            message.setReplyWith(id(said.at()));
            if (said.at().compareTo(new HalfStep(0, 0)) > 0) {
                message.setInReplyTo(id(before(said.at())));
            }
        } else if (content instanceof Noted noted) {
            message.setInReplyTo(id(noted.number()));
        } else if (content instanceof Reply reply) {
            message.setInReplyTo(id(reply.number()));
        }
        return message;
    }

    private static int performative(Content content) {
        if (content instanceof Opening) {
            return ACLMessage.CFP;
        } else if (content instanceof Inquiry) {
            return ACLMessage.REQUEST;
        } else if (content instanceof Reply reply) {
            return performative(reply.answer());
        } else if (content instanceof Statement said) {
            return performative(said.action());
        } else if (content instanceof Failed) {
            return ACLMessage.FAILURE;
        }
        return ACLMessage.INFORM;
    }

    private static int performative(Answer answer) {
        if (answer instanceof Answer.Decision decision) {
            return agreement(decision.yes());
        } else if (answer instanceof Answer.Consent consent) {
            return agreement(consent.yes());
        } else if (answer instanceof Answer.Jurisdiction jurisdiction) {
            return agreement(jurisdiction.yes());
        }
        return ACLMessage.INFORM;
    }

    private static int agreement(boolean yes) {
        return yes ? ACLMessage.AGREE : ACLMessage.REFUSE;
    }

    private static int performative(Action action) {
        if (action instanceof Action.Propose) {
            return ACLMessage.PROPOSE;
        }
        return action instanceof Action.Accept ? ACLMessage.ACCEPT_PROPOSAL : ACLMessage.REJECT_PROPOSAL;
    }

    private static String protocol(Content content) {
        if (content instanceof Opening || content instanceof Statement || content instanceof Copy) {
            return TALKS;
        }
        return content instanceof Inquiry || content instanceof Reply ? InteractionProtocol.FIPA_REQUEST : BRIEFING;
    }

    private static String conversation(Content content) {
        if (content instanceof Opening opening) {
            return opening.talk().id().value();
        } else if (content instanceof Statement said) {
            return said.talk().value();
        } else if (content instanceof Copy copy) {
            return "sitting-" + copy.sitting();
        } else if (content instanceof Command command) {
            return id(command.number());
        } else if (content instanceof Noted noted) {
            return id(noted.number());
        } else if (content instanceof Reply reply) {
            return id(reply.number());
        }
        return "fault";
    }

    private static String id(int command) {
        return "command-" + command;
    }

    private static String id(HalfStep at) {
        return "round-" + at.round() + "-party-" + at.party();
    }

    private static HalfStep before(HalfStep at) {
        return at.party() == 1 ? new HalfStep(at.round(), 0) : new HalfStep(at.round() - 1, 1);
    }
}
