package io.entente.market;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.quantity.Check;
import java.util.Optional;

/**
 * Money that moves.
 *
 * @param payer who pays
 * @param payee who receives
 * @param usdBn how much, positive
 * @param purpose what for
 * @param contract under which contract; empty for payments outside contracts
 */
public record Payment(ActorId payer, ActorId payee, double usdBn, Purpose purpose, Optional<ContractId> contract) {

    /** Account of everybody who buys from clouds and labs. */
    public static final ActorId CUSTOMERS = new ActorId("customers");
    /** Account of everybody who sells anything else to clouds and labs. */
    public static final ActorId OPERATIONS = new ActorId("operations");
    /** Account of whoever rents out spot capacity. */
    public static final ActorId SPOT_MARKET = new ActorId("spot-market");
    /** Account of investors that do not take part. */
    public static final ActorId INVESTORS = new ActorId("investors");

    public Payment {
        Check.positive(usdBn, "payment");
    }
}
