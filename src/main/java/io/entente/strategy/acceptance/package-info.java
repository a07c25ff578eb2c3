/** Acceptance policies: when the other side's offer is good enough. */
package io.entente.strategy.acceptance;
