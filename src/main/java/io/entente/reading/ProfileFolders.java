package io.entente.reading;

import io.entente.actor.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The folders in which profiles stand, each with a folder for every kind. */
final class ProfileFolders {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private final List<Path> folders;
    private final Trees trees;
    private final Map<String, List<Found>> known = new ConcurrentHashMap<>();

    /**
     * Some folders.
     *
     * @param folders in the order in which they are searched
     * @param trees reads the files
     */
    ProfileFolders(List<Path> folders, Trees trees) {
        this.folders = List.copyOf(folders);
        this.trees = trees;
    }

    /** The folder {@code agents} beside a scenario, or the nearest above it, then one more. */
    static ProfileFolders around(Path scenario, Optional<Path> more, Trees trees) {
        List<Path> folders = new ArrayList<>();
        Path up = scenario.toAbsolutePath().normalize().getParent();
        while (up != null && folders.isEmpty()) {
            if (Files.isDirectory(up.resolve("agents"))) {
                folders.add(up.resolve("agents"));
            }
            up = up.getParent();
        }
        more.filter(Files::isDirectory).map(Path::toAbsolutePath).ifPresent(folders::add);
        return new ProfileFolders(folders, trees);
    }

    /** A profile's file. */
    record Found(ActorKind kind, Path file, Trees trees) {

        /** The profile as it is written; empty where that is no tree. */
        Optional<Casting.Part> part(String id, Faults faults) {
            return trees.of(file, faults).map(tree -> new Casting.Part(id, kind, tree));
        }
    }

    /** The files of an actor in the first folder that has any; several where kinds share the id. */
    List<Found> find(String id) {
        return known.computeIfAbsent(
                id,
                wanted -> folders.stream()
                        .map(folder -> find(folder, wanted))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    private List<Found> find(Path folder, String id) {
        List<Found> found = new ArrayList<>();
        for (ActorKind kind : ActorKind.values()) {
            for (String ending : ENDINGS) {
                Path file = folder.resolve(kind.word()).resolve(id + ending);
                if (Files.isRegularFile(file)) {
                    found.add(new Found(kind, file, trees));
                }
            }
        }
        return found;
    }

    /** Every actor that has a profile; throws InvalidScenarioException with the faults of all of them. */
    List<Actor> readAll(Format format) {
        Faults faults = new Faults();
        List<Actor> actors = new ArrayList<>();
        for (ActorKind kind : ActorKind.values()) {
            names().stream()
                    .flatMap(id -> find(id).stream()
                            .filter(found -> found.kind() == kind)
                            .map(found -> found.part(id, faults)))
                    .flatMap(Optional::stream)
                    .flatMap(part -> part.read(format, faults).stream())
                    .forEach(member -> actors.add(member.actor()));
        }
        faults.refuse();
        return actors;
    }

    /** The file in a folder whose name is most like that of one that does not exist. */
    static Optional<String> neighbour(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        List<String> names = new ArrayList<>();
        names(folder)
                .forEach(name -> ENDINGS.stream()
                        .map(ending -> name + ending)
                        .filter(file -> Files.isRegularFile(folder.resolve(file)))
                        .forEach(names::add));
        String name = missing.getFileName().toString();
        return Nearest.to(name, names).map(folder::resolve).map(ProfileFolders::shown);
    }

    /** The ids of all profiles. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        for (Path folder : folders) {
            for (ActorKind kind : ActorKind.values()) {
                names.addAll(names(folder.resolve(kind.word())));
            }
        }
        return names;
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .flatMap(name -> ENDINGS.stream()
                            .filter(name::endsWith)
                            .map(ending -> name.substring(0, name.length() - ending.length())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** A file as a person would type it: relative to the working directory where it lies below. */
    static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.equals(here)) {
            return ".";
        }
        return (absolute.startsWith(here) ? here.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}
