package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import java.util.List;

/**
 * A contract, or its exclusivity, ends before its term.
 *
 * @param contract which
 * @param hyperscaler one side
 * @param lab the other
 * @param by who ended it
 * @param breakFeeUsdBn what that cost
 * @param scope contract, or exclusivity
 */
public record ContractTerminated(
        ContractId contract, ActorId hyperscaler, ActorId lab, ActorId by, double breakFeeUsdBn, String scope)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(hyperscaler, lab);
    }
}
