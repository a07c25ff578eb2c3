package io.entente.strategy;

import io.entente.describe.Choice;
import io.entente.describe.Description;
import io.entente.describe.Vocabulary;
import io.entente.quantity.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The policies of one kind, in order of their names.
 *
 * @param key as a scenario names the kind: {@code offer}, {@code acceptance}, {@code opponent}, {@code link}
 * @param noun what a policy of the kind is called in messages
 * @param entries by name, no name twice
 * @param <P> the kind
 */
public record Shelf<P>(String key, String noun, List<Description<? extends P>> entries) {

    public Shelf {
        entries =
                entries.stream().sorted(Comparator.comparing(Description::name)).toList();
        for (int i = 1; i < entries.size(); i++) {
            String name = entries.get(i).name();
            Check.that(
                    !name.equals(entries.get(i - 1).name()),
                    noun,
                    name,
                    "stand in the catalogue once",
                    "two jars on the class path bring the same name; rename one");
        }
    }

    /** The names, with suggestions for wrong ones. */
    public Vocabulary names() {
        return new Vocabulary(noun, entries.stream().map(Description::name).toList());
    }

    /** The entry of this name; empty where there is none. */
    public Optional<Description<? extends P>> find(String name) {
        for (Description<? extends P> entry : entries) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Builds the policy chosen; refuses unknown names and parameters and values out of range. */
    public P make(Choice choice) {
        names().check(choice.type());
        return find(choice.type()).orElseThrow().make(choice.parameters());
    }
}
