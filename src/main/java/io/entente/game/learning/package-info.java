/** Rules that learn which of several actions pays, from episode to episode. */
package io.entente.game.learning;
