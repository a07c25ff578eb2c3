package io.entente.jade;

import jade.core.AID;
import jade.core.Agent;
import jade.core.behaviours.CyclicBehaviour;
import jade.lang.acl.ACLMessage;
import java.util.concurrent.CountDownLatch;

/** Two agents that send each other numbers: what JADE itself asks for a message. */
public final class PingPong {

    private PingPong() {}

    /**
     * Plays until so many messages have arrived. Bringing the agents onto the platform and taking them off counts too.
     *
     * @param marked whether JADE is to deliver messages as it does those of runs: neither cloned nor queued
     */
    public static void play(int messages, boolean marked) {
        long number = Platform.ofThisJvm().nextRun();
        CountDownLatch over = new CountDownLatch(1);
        Player first = new Player("pong" + number, messages, marked, over);
        Player second = new Player("ping" + number, messages, marked, over);
        Platform.ofThisJvm().add("ping" + number, first);
        Platform.ofThisJvm().add("pong" + number, second);
        first.serve();
        try {
            over.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        first.doDelete();
        second.doDelete();
    }

    private static final class Player extends Agent {
        private static final long serialVersionUID = 1L;
        private final String other;
        private final int messages;
        private final boolean marked;
        private final transient CountDownLatch over;

        Player(String other, int messages, boolean marked, CountDownLatch over) {
            this.other = other;
            this.messages = messages;
            this.marked = marked;
            this.over = over;
        }

        @Override
        protected void setup() {
            addBehaviour(new CyclicBehaviour() {
                private static final long serialVersionUID = 1L;

                /** Sleeps, and looks once more: JADE can lose what wakes a behaviour that is about to sleep (decision 0014). */
                private void rest() {
                    block();
                    if (getCurQueueSize() > 0) {
                        restart();
                    }
                }

                @Override
                public void action() {
                    ACLMessage message = receive();
                    if (message == null) {
                        rest();
                    } else if (Integer.parseInt(message.getContent()) >= messages) {
                        over.countDown();
                    } else {
                        send(Integer.parseInt(message.getContent()) + 1);
                    }
                }
            });
        }

        void serve() {
            send(1);
        }

        private void send(int count) {
            ACLMessage message = new ACLMessage(ACLMessage.INFORM);
            message.addReceiver(new AID(other, AID.ISLOCALNAME));
            message.setContent(Integer.toString(count));
            if (marked) {
                message.addUserDefinedParameter(ACLMessage.NO_CLONE, "true");
                message.addUserDefinedParameter(ACLMessage.SYNCH_DELIVERY, "true");
            }
            send(message);
        }
    }
}
