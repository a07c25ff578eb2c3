/** Who takes part: hyperscalers, model labs, regulators and passive suppliers, with sourced figures. */
package io.entente.actor;
