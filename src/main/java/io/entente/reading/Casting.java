package io.entente.reading;

import io.entente.actor.Actor;
import io.entente.id.ActorId;
import io.entente.strategy.StrategyChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the profile of everybody who takes part, in the scenario or in a folder, and lays the overrides over it. */
final class Casting {

    /** Each pair can talk every quarter; a world of more actors would not end. */
    static final int MOST_ACTORS = 200;

    private final Node.Mapping root;
    private final ProfileFolders folders;
    private final Faults faults;

    Casting(Node.Mapping root, ProfileFolders folders, Faults faults) {
        this.root = root;
        this.folders = folders;
        this.faults = faults;
    }

    /**
     * Somebody whose profile has been found.
     *
     * @param id who
     * @param kind of actor
     * @param profile its tree, overrides included
     */
    record Part(String id, ActorKind kind, Node profile) {

        /** The actor and, for those who negotiate, its strategy; empty where the profile has faults. */
        Optional<Member> read(Format format, Faults faults) {
            int before = faults.count();
            RecordShape shape = format.profile(kind);
            Map<String, Object> values = shape.draft(profile, faults);
            values.put("id", new ActorId(id));
            Optional<Object> actor = shape.build(values, profile, faults);
            Optional<StrategyChoice> strategy = Optional.ofNullable((StrategyChoice) values.get("strategy"));
            return faults.count() == before
                    ? actor.map(read -> new Member((Actor) read, strategy, profile))
                    : Optional.empty();
        }
    }

    /**
     * An actor with its strategy.
     *
     * @param actor who
     * @param strategy empty for those who do not negotiate
     * @param profile what they were read from
     */
    record Member(Actor actor, Optional<StrategyChoice> strategy, Node profile) {}

    /** The names in the list of actors that could be names. */
    static List<String> names(Node.Mapping root) {
        return names(root, "actors");
    }

    /** The names in a list that could be names. */
    static List<String> names(Node.Mapping root, String key) {
        return root
                .get(key)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node).items())
                .orElse(List.of())
                .stream()
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .filter(name -> ActorId.PATTERN.matcher(name).matches())
                .distinct()
                .limit(MOST_ACTORS)
                .toList();
    }

    /** Everybody for whom there is a profile, in the order of the list. */
    List<Part> parts() {
        Map<String, Node> changes = changes();
        List<Part> parts = new ArrayList<>();
        for (String id : names(root)) {
            Optional<Part> part = inScenario(id).or(() -> inFolders(id));
            part.map(found -> changed(found, changes)).ifPresent(parts::add);
        }
        return parts;
    }

    private static Part changed(Part part, Map<String, Node> changes) {
        Node change = changes.get(part.id());
        return change == null ? part : new Part(part.id(), part.kind(), Merge.over(part.profile(), change));
    }

    private Map<String, Node> changes() {
        Map<String, Node> changes = new LinkedHashMap<>();
        if (root.get("overrides").orElse(null) instanceof Node.Mapping overrides) {
            List<String> names = names(root);
            overrides.entries().forEach((id, entry) -> {
                if (!names.contains(id)) {
                    faults.dangling(entry.key(), "actor", id, names);
                } else if (entry.value() instanceof Node.Mapping) {
                    changes.put(id, entry.value());
                }
            });
        }
        return changes;
    }

    private Optional<Part> inScenario(String id) {
        List<Part> found = new ArrayList<>();
        for (ActorKind kind : ActorKind.values()) {
            inScenario(kind).get(id).ifPresent(profile -> found.add(new Part(id, kind, profile)));
        }
        return one(id, found);
    }

    private Optional<Part> inFolders(String id) {
        List<ProfileFolders.Found> found = folders.find(id);
        if (found.isEmpty()) {
            missing(id, known());
            return Optional.empty();
        }
        return one(
                id,
                found.stream().flatMap(file -> file.part(id, faults).stream()).toList());
    }

    private void missing(String id, SortedSet<String> known) {
        if (known.isEmpty()) {
            faults.add(
                    place(id),
                    "the actor (" + id
                            + ") must have a profile, and no folder agents stands beside the file or above it",
                    "put one there, or write its profile under profiles");
        } else {
            faults.unknown(place(id), "actor", id, known);
        }
    }

    private Optional<Part> one(String id, List<Part> found) {
        if (found.size() > 1) {
            List<String> kinds = found.stream().map(part -> part.kind().word()).toList();
            faults.add(
                    place(id),
                    "the actor (" + id + ") must have one profile, it has several: " + String.join(", ", kinds),
                    "delete all but one");
        }
        return found.stream().findFirst();
    }

    private Place place(String id) {
        return ((Node.Sequence) root.at("actors"))
                .items().stream()
                        .filter(node -> node instanceof Node.Scalar scalar
                                && scalar.text().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .place();
    }

    private SortedSet<String> known() {
        SortedSet<String> names = new TreeSet<>(folders.names());
        for (ActorKind kind : ActorKind.values()) {
            names.addAll(inScenario(kind).entries().keySet());
        }
        return names;
    }

    private Node.Mapping inScenario(ActorKind kind) {
        return root.get("profiles")
                .flatMap(kinds -> kinds instanceof Node.Mapping mapping ? mapping.get(kind.word()) : Optional.empty())
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .orElseGet(() -> new Node.Mapping(root.place(), Map.of()));
    }
}
