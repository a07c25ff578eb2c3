package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * The holder lets the deal pass against a fee.
 *
 * @param talk the deal
 * @param holder who consents
 * @param lab who pays
 * @param holding contract that gives it
 * @param feeUsdBn what the lab pays
 * @param lossUsdBn what the deal costs the holder
 */
public record ConsentGiven(
        TalkId talk, ActorId holder, ActorId lab, ContractId holding, double feeUsdBn, double lossUsdBn)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(holder, lab);
    }
}
