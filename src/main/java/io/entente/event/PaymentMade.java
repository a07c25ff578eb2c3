package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import java.util.List;
import java.util.Optional;

/**
 * Money moves; every payment has a payer and a payee, so the ledger sums to zero.
 *
 * @param payer who pays; customers, suppliers and outside investors have accounts of their own
 * @param payee who receives
 * @param usdBn how much, positive
 * @param purpose what for
 * @param contract under which contract; empty for payments outside contracts
 */
public record PaymentMade(ActorId payer, ActorId payee, double usdBn, Purpose purpose, Optional<ContractId> contract) implements Event {

    /** What a payment is for. */
    public enum Purpose {
        /** Cash for equity, or a tranche of it. */
        INVESTMENT,
        /** Transfer at signature. */
        SIGNING_FEE,
        /** Contracted compute. */
        COMPUTE,
        /** Spot compute. */
        SPOT,
        /** The lab's part of its model's revenue on a cloud. */
        DISTRIBUTION_SHARE,
        /** Part of the lab's own revenue owed to a hyperscaler. */
        ROYALTY,
        /** For a holder's consent. */
        CONSENT_FEE,
        /** For ending without consent. */
        BREAK_FEE,
        /** What customers pay. */
        SALES,
        /** Costs outside the modelled contracts. */
        OPERATION,
        /** Capacity built. */
        CAPEX,
        /** A passive supplier's scripted contract. */
        SCRIPTED,
        /** A scripted shock to cash. */
        SHOCK
    }

    @Override
    public List<ActorId> actors() {
        return List.of(payer, payee);
    }
}
