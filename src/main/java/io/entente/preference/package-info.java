/** What outcomes are worth to whom: deal spaces, utilities over them, Pareto frontiers. */
package io.entente.preference;
