/** Link policies: whom to approach. */
package io.entente.strategy.link;
