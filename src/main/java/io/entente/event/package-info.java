/** Everything that can happen in a run, one record a kind; their names and components are the interface of the log. */
package io.entente.event;
