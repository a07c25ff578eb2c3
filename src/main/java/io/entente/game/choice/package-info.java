/** Discrete choice in closed form: the multinomial logit and price competition on it. */
package io.entente.game.choice;
