/** Talks as state machines without threads: who may act when, and what an action does. */
package io.entente.protocol;
