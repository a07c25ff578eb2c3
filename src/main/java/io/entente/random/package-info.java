/** Random streams that are derived by name from a run's seed, so that no draw depends on who else draws. */
package io.entente.random;
