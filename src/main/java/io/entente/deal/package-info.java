/** What two parties can agree on: terms, exclusivity, contracts in force and stakes. Actors are referred to by id. */
package io.entente.deal;
