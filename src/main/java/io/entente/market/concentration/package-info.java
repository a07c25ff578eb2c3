/** How concentrated a market is, with and without the shares that rivals own in each other (model.md §7). */
package io.entente.market.concentration;
