package io.entente.strategy;

import io.entente.describe.Choice;
import io.entente.describe.Description;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where tools differ in what the same words mean: the clock, which outcome stands for a target, when an offer is good
 * enough. Both are offered, and a session says which it used.
 */
public enum SessionConvention {

    /** As NegMAS: relative time (s + 1) / (n + 1), the lowest outcome at or above the target. */
    NEGMAS {
        @Override
        public Choice offer(Choice named, Catalogue catalogue) {
            return named;
        }

        @Override
        public Choice acceptance() {
            return new Choice(NEXT, Map.of(COMPARISON, "at-least"));
        }

        @Override
        public double time(int step, int rounds) {
            return step / (rounds + 1.0);
        }
    },

    /** As GENIUS: relative time (s + 1) / n, the outcome nearest to the target, a strictly better offer. */
    GENIUS {
        @Override
        public Choice offer(Choice named, Catalogue catalogue) {
            String own = "genius-" + named.type();
            if (catalogue.offers().find(own).isPresent()) {
                return new Choice(own, named.parameters());
            }
            return catalogue
                    .offers()
                    .find(named.type())
                    .filter(SessionConvention::hasConvention)
                    .map(entry -> nearest(named))
                    .orElse(named);
        }

        @Override
        public Choice acceptance() {
            return new Choice(NEXT, Map.of(COMPARISON, "more-than"));
        }

        @Override
        public double time(int step, int rounds) {
            return step / (double) rounds;
        }
    };

    private static final String NEXT = "next";
    private static final String COMPARISON = "comparison";
    private static final String CONVENTION = "convention";

    /** The offer policy that a name means in this convention. */
    public abstract Choice offer(Choice named, Catalogue catalogue);

    /** How offers are accepted where nothing else is said. */
    public abstract Choice acceptance();

    /**
     * Relative time of an agreement, for discounting.
     *
     * @param step 0-based round plus 1
     * @param rounds deadline
     */
    public abstract double time(int step, int rounds);

    private static boolean hasConvention(Description<? extends OfferPolicy> entry) {
        return entry.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(CONVENTION));
    }

    private static Choice nearest(Choice named) {
        Map<String, Object> parameters = new TreeMap<>(named.parameters());
        parameters.putIfAbsent(CONVENTION, "nearest");
        return new Choice(named.type(), parameters);
    }
}
