package io.entente.engine;

import io.entente.describe.Vocabulary;
import io.entente.id.ActorId;
import io.entente.mind.Mind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Opens hosts; found by {@link java.util.ServiceLoader}. */
public interface HostProvider {

    /** The word of {@code --engine}: {@code jade} or {@code direct}. */
    String name();

    /**
     * The provider of this name. One whose classes are missing counts as absent: a host can be left out of the class
     * path without harm to the others.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    static HostProvider named(String name) {
        List<HostProvider> all = all();
        new Vocabulary("engine", all.stream().map(HostProvider::name).toList()).check(name);
        return all.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<HostProvider> all() {
        List<HostProvider> found = new ArrayList<>();
        Iterator<HostProvider> listed = ServiceLoader.load(HostProvider.class, HostProvider.class.getClassLoader())
                .iterator();
        boolean more = true;
        while (more) {
            try {
                more = listed.hasNext();
                if (more) {
                    found.add(listed.next());
                }
            } catch (ServiceConfigurationError missing) {
                more = true;
            }
        }
        return found;
    }

    /**
     * Begins, in the background, what opening a host will need, so that it is ready by then. Opening works without it
     * too, and says what went wrong here.
     */
    default void prepare() {}

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
