/**
 * Networks as games: who wants which link, what bargaining on a network gives everybody. Players and links count from
 * 0; a network is a bit mask over the possible links.
 */
package io.entente.game.network;
