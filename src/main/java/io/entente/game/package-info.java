/** Solvers of games that know nothing of clouds and labs, and the certificates of their solutions. */
package io.entente.game;
