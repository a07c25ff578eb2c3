package io.entente.game;

import io.entente.quantity.Check;
import java.util.List;

/**
 * What a reader needs to recheck a solution without the solver that found it: conditions that the solution must meet,
 * each with how far it is from met, and how ties were broken.
 *
 * @param conditions what was checked, in the order of the definition
 * @param tieRule which of several solutions is meant; empty where it is the only one, or all are listed
 */
public record Certificate(List<Condition> conditions, String tieRule) {

    public Certificate {
        conditions = List.copyOf(conditions);
    }

    /** A certificate of a solution that needs no tie rule. */
    public static Certificate of(Condition... conditions) {
        return new Certificate(List.of(conditions), "");
    }

    /**
     * One condition of a definition.
     *
     * @param text what must hold, as a formula or a short sentence
     * @param residual how far it is from holding, at least 0, in the unit of the quantity it speaks of
     * @param tolerance up to which it counts as met, at least 0
     */
    public record Condition(String text, double residual, double tolerance) {

        public Condition {
            Check.finite(residual, "residual of (" + text + ")");
            Check.finite(tolerance, "tolerance of (" + text + ")");
        }

        /** Whether it is met. */
        public boolean holds() {
            return residual <= tolerance;
        }
    }

    /** Whether every condition is met. */
    public boolean holds() {
        return conditions.stream().allMatch(Condition::holds);
    }
}
