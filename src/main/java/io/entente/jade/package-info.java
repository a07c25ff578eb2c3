/**
 * The host on JADE: one agent for each actor, one that conducts, FIPA ACL with JSON content between them. Logic lives in
 * classes that know nothing of JADE ({@code Part}); agents are thin shells around it.
 */
package io.entente.jade;
