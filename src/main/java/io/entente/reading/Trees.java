package io.entente.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files as trees. Each is read when it is first asked for, and never again; safe for use by several threads. */
final class Trees {

    private final Map<Path, Written> known = new ConcurrentHashMap<>();

    /** A tree, and what is wrong with its text. */
    private record Written(Optional<Node> tree, List<Fault> faults) {

        static Written read(Path file, String shown) {
            Faults faults = new Faults();
            Optional<Node> tree = TreeParser.read(file, shown, faults);
            return new Written(tree, faults.all());
        }
    }

    /** The tree of a configuration; empty where it has none. Faults and errors as in {@link TreeParser#read}. */
    Optional<Node> of(Path file, Faults faults) {
        Written written = known.computeIfAbsent(file, path -> Written.read(path, ProfileFolders.shown(path)));
        written.faults.forEach(faults::add);
        return written.tree;
    }
}
