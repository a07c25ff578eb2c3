/** Single negotiations outside the alliance world: parties at a table, a protocol, and what came of it. */
package io.entente.session;
