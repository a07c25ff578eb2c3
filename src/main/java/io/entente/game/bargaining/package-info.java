/** Solutions of bargaining problems between two sides, on finite sets of points and with transferable money. */
package io.entente.game.bargaining;
