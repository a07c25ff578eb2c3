/**
 * Tables and networks as pure folds over the event log. A fold projects what the events say; it recomputes nothing.
 */
package io.entente.fold;
