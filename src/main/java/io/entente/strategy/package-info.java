/** How actors negotiate: offer, acceptance, opponent-model and link policies, and their assembly, the negotiator. */
package io.entente.strategy;
