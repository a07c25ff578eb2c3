package io.entente.jade;

import jade.core.Agent;
import java.util.stream.IntStream;

/** A program of its own: a thousand agents join the platform while others talk. Ends when those have said it all. */
final class Crowd {

    private static final int TALKS = 3;
    private static final int WARM_UP = 20_000;
    private static final int MESSAGES = 200_000;
    private static final int JOINING = 1_000;

    private Crowd() {}

    /** Runs. */
    public static void main(String[] args) {
        PingPong.play(WARM_UP, true);
        Thread joining = new Thread(() -> IntStream.range(0, JOINING).forEach(Crowd::join));
        joining.setDaemon(true);
        joining.start();
        IntStream.range(0, TALKS)
                .mapToObj(talk -> new Thread(() -> PingPong.play(MESSAGES, true)))
                .forEach(Thread::start);
    }

    private static void join(int number) {
        Platform.ofThisJvm().add("idle" + number, new Idle());
    }

    private static final class Idle extends Agent {
        private static final long serialVersionUID = 1L;
    }
}
