package io.entente.jade;

import io.entente.engine.Host;
import io.entente.engine.HostContract;
import io.entente.engine.HostProvider;
import io.entente.engine.Rehearsal;
import io.entente.engine.Rehearsal.Transcript;

/** A program of its own: plays a rehearsal on the named host and says what came of it. */
final class ChildRun {

    private ChildRun() {}

    /**
     * Plays.
     *
     * @param args the host, the seed, and how to end: {@code end}, {@code halt} or {@code shutdown}
     */
    public static void main(String[] args) {
        Rehearsal rehearsal = new Rehearsal(Long.parseLong(args[1]), 2, 12);
        try (Host host = HostProvider.named(args[0]).open(rehearsal.cast(), HostContract.OPTIONS)) {
            System.out.println(digest(rehearsal.play(host)));
        }
        if (args[2].equals("halt")) {
            Runtime.getRuntime().halt(0);
        } else if (args[2].equals("shutdown")) {
            new JadeHostProvider().shutDown();
        }
    }

    static int digest(Transcript transcript) {
        return transcript.lines().hashCode();
    }
}
