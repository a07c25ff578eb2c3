package io.entente.jade;

import jade.lang.acl.ACLMessage;

/**
 * A message between agents of a run. To whoever reads its content it is JSON; an agent of the same virtual machine takes
 * what was said as it stands, immutable as it is, and then nothing is ever written down.
 */
final class Message extends ACLMessage {

    private static final long serialVersionUID = 1L;

    /** Null once somebody else has set the text, and in another virtual machine. */
    private transient Content said;

    Message(int performative, Content said) {
        super(performative);
        this.said = said;
    }

    /** What a message says; refuses a text that is not the JSON of a content. */
    static Content said(ACLMessage message) {
        return message instanceof Message own && own.said != null
                ? own.said
                : Codec.SHARED.decode(message.getContent());
    }

    @Override
    public String getContent() {
        if (said != null && super.getContent() == null) {
            super.setContent(Codec.SHARED.encode(said));
        }
        return super.getContent();
    }

    @Override
    public void setContent(String text) {
        said = null;
        super.setContent(text);
    }

    /** JADE takes it to its receiver as it is and at once: with every message it looks for two marks, and takes them off. */
    @Override
    public Object clearUserDefinedParameter(String mark) {
        return mark.equals(NO_CLONE) || mark.equals(SYNCH_DELIVERY) ? "true" : super.clearUserDefinedParameter(mark);
    }

    /** Whoever takes the message elsewhere takes the text. */
    private Object writeReplace() {
        getContent();
        return this;
    }
}
