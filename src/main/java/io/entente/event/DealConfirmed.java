package io.entente.event;

import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * Both parties confirm a provisional agreement.
 *
 * @param talk which
 * @param hyperscaler one side
 * @param lab the other
 * @param terms what was agreed
 * @param hyperscalerGainUsdBn what it is worth to the hyperscaler
 * @param labGainUsdBn what it is worth to the lab
 */
public record DealConfirmed(
        TalkId talk, ActorId hyperscaler, ActorId lab, Terms terms, double hyperscalerGainUsdBn, double labGainUsdBn)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(hyperscaler, lab);
    }
}
