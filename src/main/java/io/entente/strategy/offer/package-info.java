/** Offer policies: what to propose next. */
package io.entente.strategy.offer;
