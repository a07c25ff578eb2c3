/** A world to simulate, as validated immutable values. */
package io.entente.scenario;
