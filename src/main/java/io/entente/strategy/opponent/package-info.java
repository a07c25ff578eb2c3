/** Opponent models: what the other side's offers tell of its preferences. */
package io.entente.strategy.opponent;
