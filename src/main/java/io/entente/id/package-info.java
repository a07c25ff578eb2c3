/** Identifiers: short, checked names for actors, talks and contracts that stay the same in every run of a scenario. */
package io.entente.id;
