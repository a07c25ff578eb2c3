package io.entente.strategy;

import io.entente.outcome.OutcomeSpace;
import io.entente.preference.RankedOutcomes;
import java.util.function.Supplier;

/**
 * Another party of a talk, as an opponent model meets it at the start.
 *
 * @param space the outcomes' issues and levels
 * @param rounds deadline of the talk in rounds
 * @param truth how it ranks the outcomes, for a model with the trait {@code SEES_EVERYTHING} alone: exact in a single
 *     session, from public figures in the alliance world, where it is exact if {@code uncertainty} is {@code none}
 */
public record Counterpart(OutcomeSpace space, int rounds, Supplier<RankedOutcomes> truth) {}
