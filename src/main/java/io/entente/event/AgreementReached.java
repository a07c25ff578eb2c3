package io.entente.event;

import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * A confirmed deal is filed.
 *
 * @param talk which
 * @param hyperscaler one side
 * @param lab the other
 * @param terms what was agreed
 * @param regulators who reviews it; empty: nobody
 */
public record AgreementReached(TalkId talk, ActorId hyperscaler, ActorId lab, Terms terms, List<ActorId> regulators)
        implements Event {

    @Override
    public List<ActorId> actors() {
        return List.of(hyperscaler, lab);
    }
}
