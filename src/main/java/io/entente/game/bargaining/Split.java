package io.entente.game.bargaining;

import io.entente.game.Certificate;

/**
 * How two players share a pie.
 *
 * @param first share of player 1
 * @param second share of player 2
 * @param certificate what makes it the equilibrium
 */
public record Split(double first, double second, Certificate certificate) {}
