/**
 * Self-descriptions: what a policy is called, where it comes from and which parameters it takes. Reading, validation,
 * the JSON Schema, {@code entente strategies} and the contract tests all follow from them.
 */
package io.entente.describe;
