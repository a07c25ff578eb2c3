package io.entente.market;

import io.entente.id.ActorId;
import io.entente.id.ContractId;

/**
 * A payment promised for a later period.
 *
 * @param contract under which it falls due
 * @param payer who pays
 * @param payee who receives
 * @param period when
 * @param usdBn how much, positive
 * @param purpose what for
 */
public record Tranche(ContractId contract, ActorId payer, ActorId payee, int period, double usdBn, Purpose purpose) {}
