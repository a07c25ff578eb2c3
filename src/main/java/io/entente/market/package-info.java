/** Demand, compute, payoffs and the ledger: what an alliance structure is worth to everybody (model.md §3, §4). */
package io.entente.market;
