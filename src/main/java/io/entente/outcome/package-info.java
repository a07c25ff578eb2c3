/** Finite outcome spaces over issues, with outcomes numbered in mixed radix. */
package io.entente.outcome;
