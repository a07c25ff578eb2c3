/** Learning across episodes: which of several strategies to use against whom. */
package io.entente.strategy.learning;
