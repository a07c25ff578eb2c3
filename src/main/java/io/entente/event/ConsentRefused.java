package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * The holder does not consent, or its price is not paid.
 *
 * @param talk the deal
 * @param holder who holds it
 * @param lab who asked
 * @param holding contract that gives it
 * @param feeUsdBn the price; 0 where it is not for sale
 * @param by who said no
 */
public record ConsentRefused(TalkId talk, ActorId holder, ActorId lab, ContractId holding, double feeUsdBn, ActorId by)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(holder, lab);
    }
}
