package io.entente.engine;

import io.entente.id.ActorId;
import io.entente.mind.Mind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Opens hosts; found by {@link java.util.ServiceLoader}. */
public interface HostProvider {

    /** The word of {@code --engine}: {@code jade} or {@code direct}. */
    String name();

    /** Opens a host for one run. */
    Host open(Cast cast, Options options);

    /**
     * Who plays.
     *
     * @param minds one for each deciding actor, in actor order
     */
    record Cast(List<Mind> minds) {

        public Cast {
            minds = List.copyOf(minds);
        }

        /** The actors, in order. */
        public List<ActorId> actors() {
            return minds.stream().map(Mind::actor).toList();
        }
    }

    /**
     * How to carry; nothing here changes a result.
     *
     * @param faultAfter silence after which a run is given up; wall clock
     * @param trace where to write the messages carried, if the host has any to show
     * @param gui whether to open the platform's own windows, if it has any
     */
    record Options(Duration faultAfter, Optional<Path> trace, boolean gui) {}
}
