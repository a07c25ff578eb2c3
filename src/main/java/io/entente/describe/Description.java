package io.entente.describe;

import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a policy says of itself. Immutable: each method that adds something returns a new description.
 *
 * @param name as it is written in a scenario
 * @param summary one line for the reader
 * @param reference key of an entry in docs/references.bib
 * @param parameters in the order in which they are shown
 * @param traits what a reader of results should know
 * @param maker builds the policy from checked parameters
 * @param <T> the policy
 */
public record Description<T>(
        String name,
        String summary,
        String reference,
        List<Parameter> parameters,
        Set<Trait> traits,
        Function<Parameters, T> maker) {

    public Description {
        parameters = List.copyOf(parameters);
        traits = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(traits));
    }

    /** Starts a description. */
    public static <T> Description<T> describe(String name, String summary, Function<Parameters, T> maker) {
        return new Description<>(name, summary, "", List.of(), Set.of(), maker);
    }

    /** Adds the literature's reference. */
    public Description<T> reference(String key) {
        return new Description<>(name, summary, key, parameters, traits, maker);
    }

    /** Adds a real parameter with its range, both ends included. */
    public Description<T> number(
            String parameter, double least, double most, double standard, String meaning, String remedy) {
        return with(new Parameter(parameter, Parameter.Kind.NUMBER, least, most, List.of(), standard, meaning, remedy));
    }

    /** Adds a whole-number parameter with its range, both ends included. */
    public Description<T> count(String parameter, int least, int most, int standard, String meaning, String remedy) {
        return with(new Parameter(
                parameter, Parameter.Kind.COUNT, least, most, List.of(), (double) standard, meaning, remedy));
    }

    /** Adds a choice among the constants of an enum, written in lower case with hyphens. */
    public <E extends Enum<E>> Description<T> choice(String parameter, Class<E> type, E standard, String meaning) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(Words.of(constant));
        }
        String remedy = "write " + Words.of(standard);
        return with(new Parameter(parameter, Parameter.Kind.CHOICE, 0, 0, words, Words.of(standard), meaning, remedy));
    }

    /** Adds traits. */
    public Description<T> traits(Trait... added) {
        Set<Trait> all = new java.util.TreeSet<>(traits);
        all.addAll(List.of(added));
        return new Description<>(name, summary, reference, parameters, all, maker);
    }

    /** Throws unless the value is allowed for the parameter; for use in compact constructors. */
    public void check(String parameter, Object value) {
        Parameter found = parameters.stream()
                .filter(p -> p.name().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no parameter " + parameter));
        Object plain = value instanceof Enum<?> constant ? Words.of(constant) : value;
        found.objection(plain)
                .ifPresent(rule -> Check.that(false, name + " " + parameter, plain, rule, found.remedy()));
    }

    /** The names of the parameters. */
    public Vocabulary vocabulary() {
        return new Vocabulary(
                "parameter of " + name, parameters.stream().map(Parameter::name).toList());
    }

    /** Builds the policy; parameters left out take their defaults, unknown ones and values out of range are refused. */
    public T make(Map<String, ?> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach(p -> values.put(p.name(), p.standard()));
        given.forEach((key, value) -> {
            vocabulary().check(key);
            check(key, value);
            values.put(key, value);
        });
        return maker.apply(new Parameters(values));
    }

    private Description<T> with(Parameter parameter) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.add(parameter);
        return new Description<>(name, summary, reference, all, traits, maker);
    }
}
