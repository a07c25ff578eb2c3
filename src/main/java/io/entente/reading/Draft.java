package io.entente.reading;

import io.entente.actor.Actor;
import io.entente.id.ActorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario as far as it could be read: what its keys say, one by one, and who takes part.
 *
 * @param root the tree of the file with overrides
 * @param values of those keys that could be read
 * @param members whose profiles could be read, in actor order
 */
record Draft(Node.Mapping root, Map<String, Object> values, List<Casting.Member> members) {

    Draft {
        members = List.copyOf(members);
    }

    /** The value of a key, if it could be read. */
    <T> Optional<T> get(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(type::cast);
    }

    /** The items of a key that holds a list; none where it could not be read. */
    <T> List<T> list(String key, Class<T> type) {
        return get(key, List.class)
                .map(items -> ((List<?>) items).stream().map(type::cast).toList())
                .orElse(List.of());
    }

    /** An actor whose profile could be read. */
    <A extends Actor> Optional<A> actor(ActorId id, Class<A> kind) {
        return members.stream()
                .map(Casting.Member::actor)
                .filter(actor -> actor.id().equals(id) && kind.isInstance(actor))
                .map(kind::cast)
                .findFirst();
    }

    /** Where a value stands: the nearest thing above it that was written. */
    Place place(Object... steps) {
        return root.at(steps).place();
    }
}
