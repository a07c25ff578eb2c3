/**
 * Games in normal form: dominance, pure and mixed equilibria, exact ones for two players, quantal response, and
 * dynamics of populations. Players, pure strategies and profiles count from 0; profiles are in row-major order, the
 * last player's strategy running fastest.
 */
package io.entente.game.normalform;
