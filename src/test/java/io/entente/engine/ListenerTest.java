package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Worlds;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.scenario.Scenario;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerTest {

    /** Looks at everybody's utility, at true and at public types, whenever something happens. */
    private static final class Curious implements ProgressListener {

        private int looks;

        @Override
        public void quarterEnded(QuarterSummary summary) {}

        @Override
        public void happened(LogRecord event, Supplier<Situation> world) {
            Situation now = world.get();
            for (ActorId actor : now.publicly().industry().actors()) {
                looks += now.publicly().now().of(actor) + now.truly().now().of(actor) > 0 ? 1 : 0;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-by-two", "exclusive-2019"})
    void lookingChangesNothing(String name) {
        Scenario scenario = Worlds.scenario(name, "leverage.at=period");
        Curious curious = new Curious();

        Trial watched = Trial.watched(scenario, 7, curious);

        assertThat(curious.looks).isPositive();
        assertThat(watched.summary().hash())
                .isEqualTo(Trial.of(scenario, 7, "direct").summary().hash());
    }
}
