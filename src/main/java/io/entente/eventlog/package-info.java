/**
 * The event log on disk: JSON Lines chained by hashes, typed both ways, the manifest beside it and the folder around
 * both. Same events, same bytes, on every machine.
 */
package io.entente.eventlog;
