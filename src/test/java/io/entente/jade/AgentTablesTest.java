package io.entente.jade;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.ChildJvm;
import jade.util.leap.HashMap;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agent is found at every moment, also while others join. */
class AgentTablesTest {

    private static final int AGENTS = 1_000_000;

    @Test
    void whoIsInATableIsFoundWhileItGrows() throws ReflectiveOperationException, InterruptedException {
        HashMap table = new HashMap();
        AgentTables.makeConcurrent(table);
        table.put("df", "here");
        Thread growth = new Thread(() -> IntStream.range(0, AGENTS).forEach(agent -> table.put(agent, "there")));
        growth.start();
        boolean found = true;
        while (growth.isAlive()) {
            found &= table.get("df") != null;
        }
        growth.join();
        assertThat(found).isTrue();
        assertThat(table.size()).isEqualTo(AGENTS + 1);
    }

    /** With the tables as JADE has them, 11 of 25 such programs lost a message and waited for it without end. */
    @RepeatedTest(10)
    @Tag("thorough")
    void noMessageIsLostWhileAgentsJoin() throws IOException, InterruptedException {
        Process crowd = new ProcessBuilder(
                        ChildJvm.java(ChildJvm.HOME), "-cp", ChildJvm.classPath(), Crowd.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(crowd.waitFor(30, SECONDS)).as("all is said").isTrue();
            assertThat(crowd.exitValue()).isZero();
        } finally {
            crowd.destroyForcibly();
        }
    }
}
