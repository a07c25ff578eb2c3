/** Who holds leverage over whom and why it shifts: Nash-in-Nash, dependence, the shift ledger (model.md §5, §6). */
package io.entente.leverage;
