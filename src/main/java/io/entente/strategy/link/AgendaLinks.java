package io.entente.strategy.link;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import io.entente.strategy.LinkPolicy;
import java.util.List;

/**
 * Approaches nobody of its own accord: the actor talks where the scenario's agenda says so, and where others approach
 * it. An order of talks fixed from outside is the rule of [AumannMyerson1988].
 */
record AgendaLinks() implements LinkPolicy {

    static final Description<AgendaLinks> DESCRIPTION = describe(
                    "agenda",
                    "holds the talks on the scenario's agenda and seeks no others",
                    given -> new AgendaLinks())
            .reference("AumannMyerson1988")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    @Override
    public List<ActorId> approach(int period, List<Candidate> candidates, RandomStream random) {
        return List.of();
    }
}
