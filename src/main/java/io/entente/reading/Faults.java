package io.entente.reading;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong while reading goes on. */
final class Faults {

    /** Enough to see what is wrong; a bound on what a hostile file can make us hold. */
    private static final int MOST = 1000;

    private final TreeSet<Fault> all = new TreeSet<>();
    private int added;

    /** Adds a fault; the rule is a whole clause, the remedy completes "Maybe …" or is empty. */
    void add(Place place, String rule, String remedy) {
        added++;
        if (all.size() < MOST) {
            all.add(new Fault(place.file(), place.line(), place.column(), place.path(), rule, remedy));
        }
    }

    /** Adds one that was found before. */
    void add(Fault fault) {
        add(fault.place(), fault.rule(), fault.remedy());
    }

    /** Adds that a value breaks a rule, which completes "must …". */
    void must(Node node, String rule, String remedy) {
        add(node.place(), "the " + node.place().name() + " (" + node.shown() + ") must " + rule, remedy);
    }

    /** Adds that a word is none of those known, with the nearest of them. */
    void unknown(Place place, String noun, String word, Collection<String> known) {
        unknown(place, noun, word, known, Nearest.to(word, known).orElse(""));
    }

    /** The same with another remedy. */
    void unknown(Place place, String noun, String word, Collection<String> known, String remedy) {
        add(place, "the " + noun + " (" + Place.shown(word) + ") must " + Nearest.rule(word, known), remedy);
    }

    /** Adds that a name is none of a list's; where the list has none at all, that was said of the list and is not of every name. */
    void dangling(Place place, String noun, String name, Collection<String> listed) {
        if (!listed.isEmpty()) {
            unknown(place, noun, name, listed);
        }
    }

    /** Adds what a check of the model says: "The price (-1) must be positive.\nMaybe write …." */
    void add(Place place, IllegalArgumentException objection) {
        String[] parts = String.valueOf(objection.getMessage()).split("\\.?\nMaybe ", 2);
        String rule = parts[0].startsWith("The ") ? "the " + parts[0].substring(4) : parts[0];
        String remedy = parts.length == 1 ? "" : parts[1];
        add(place, withoutStop(rule), withoutStop(remedy));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** What is wrong so far, sorted. */
    List<Fault> all() {
        return List.copyOf(all);
    }

    /** Whether nothing is wrong so far. */
    boolean none() {
        return all.isEmpty();
    }

    /** How often a fault was added: larger than before if and only if something was found wrong since. */
    int count() {
        return added;
    }

    /** Throws if anything is wrong. */
    void refuse() {
        if (!none()) {
            throw new InvalidScenarioException(all());
        }
    }
}
