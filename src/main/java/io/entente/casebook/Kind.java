package io.entente.casebook;

import java.util.function.Function;

/**
 * A kind of case.
 *
 * @param name as a case names it
 * @param solver answers one from its inputs; throws {@link CaseFaultException} or IllegalArgumentException for inputs
 *     that make no sense
 */
record Kind(String name, Function<Inputs, Answer> solver) {}
