/** Quarters, sourced figures and the checks every number passes before it enters the model. */
package io.entente.quantity;
