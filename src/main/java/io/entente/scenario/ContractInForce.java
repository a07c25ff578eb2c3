package io.entente.scenario;

import io.entente.deal.Contract;

/**
 * A contract in force when the scenario starts.
 *
 * @param contract the contract
 * @param source title or row of the deals table, or the reasoning behind a judgement
 */
public record ContractInForce(Contract contract, String source) {}
