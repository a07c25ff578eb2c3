/**
 * Cooperative games with transferable utility: power indices, values on graphs and with unions, core, least core,
 * nucleolus and assignment games. A coalition is a bit mask: bit 0 is the first player.
 */
package io.entente.game.coalition;
