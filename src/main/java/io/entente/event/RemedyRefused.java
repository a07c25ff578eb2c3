package io.entente.event;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.regulation.Remedy;
import java.util.List;

/**
 * A party refuses the remedies.
 *
 * @param talk the deal
 * @param regulator who proposed
 * @param party who refuses
 * @param remedies which
 * @param gainUsdBn what the deal is worth under them
 */
public record RemedyRefused(TalkId talk, ActorId regulator, ActorId party, List<Remedy> remedies, double gainUsdBn)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(regulator, party);
    }
}
