package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.regulation.Remedy;
import java.util.List;

/**
 * A regulator offers to clear under remedies.
 *
 * @param talk the deal
 * @param regulator who
 * @param hyperscaler one party
 * @param lab the other
 * @param remedies which
 * @param regulatorUtility what they are worth to the regulator over a full fight
 */
public record RemedyProposed(
        TalkId talk,
        ActorId regulator,
        ActorId hyperscaler,
        ActorId lab,
        List<Remedy> remedies,
        double regulatorUtility)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(regulator, hyperscaler, lab);
    }
}
