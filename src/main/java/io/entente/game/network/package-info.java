/**
 * Networks as games: who wants which link, what bargaining on a network gives everybody. Players and links count from
 * 0; a network is a number, bit i of which stands for the i-th possible link.
 */
package io.entente.game.network;
