package io.entente.reading;

import io.entente.actor.Actor;
import io.entente.id.ActorId;
import io.entente.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario written out in full: profiles inside, defaults and overrides applied. */
final class ResolvedScenario {

    private static final String HEADER = """
            # The scenario of this run with everything spelled out; it can be run again by itself.
            """;

    private final Format format;
    private final Scenario world;
    private final List<ActorId> absent;

    ResolvedScenario(Format format, Scenario scenario) {
        this.format = format;
        this.world = scenario.observed().orElse(scenario);
        this.absent = world.actors().stream()
                .map(Actor::id)
                .filter(id -> scenario.actors().stream()
                        .noneMatch(present -> present.id().equals(id)))
                .toList();
    }

    /** For a person, and to run again. */
    String yaml() {
        return HEADER + YamlText.of(tree());
    }

    /** One line; the same for equal scenarios. */
    String json() {
        return JsonText.of(tree());
    }

    /** Names the scenario by its content. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Node tree() {
        Map<String, Object> values = RecordShape.values(world);
        values.put("actors", world.actors().stream().map(Actor::id).toList());
        values.put("profiles", profiles());
        values.put(
                "contracts", world.contracts().stream().map(ContractEntry::of).toList());
        if (!absent.isEmpty()) {
            values.put("absent", absent);
        }
        return format.scenario().write(values);
    }

    private Node profiles() {
        Map<String, Node.Entry> kinds = new LinkedHashMap<>();
        for (ActorKind kind : ActorKind.values()) {
            Map<String, Node.Entry> profiles = new LinkedHashMap<>();
            world.actors().stream()
                    .filter(actor -> ActorKind.of(actor) == kind)
                    .forEach(actor -> profiles.put(actor.id().value(), entry(profile(kind, actor))));
            if (!profiles.isEmpty()) {
                kinds.put(kind.word(), entry(new Node.Mapping(Place.NOWHERE, profiles)));
            }
        }
        return new Node.Mapping(Place.NOWHERE, kinds);
    }

    private Node profile(ActorKind kind, Actor actor) {
        Map<String, Object> values = RecordShape.values((Record) actor);
        Optional.ofNullable(world.strategies().get(actor.id())).ifPresent(choice -> values.put("strategy", choice));
        return format.profile(kind).write(values);
    }

    private static Node.Entry entry(Node node) {
        return new Node.Entry(Place.NOWHERE, node);
    }
}
