package io.entente.strategy.link;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import io.entente.strategy.LinkPolicy;
import java.util.List;

/**
 * Pairwise improvement [JacksonWatts2002]: one link at a time, met at random, and formed where neither side loses by it
 * and one gains. Approaches one of the partners of whom that holds, all alike.
 */
record ImprovingLinks() implements LinkPolicy {

    static final Description<ImprovingLinks> DESCRIPTION = describe(
                    "pairwise-improving",
                    "approaches one partner, at random, with whom a link hurts neither and helps one",
                    given -> new ImprovingLinks())
            .reference("JacksonWatts2002")
            .traits(Trait.STOCHASTIC, Trait.FORGETFUL);

    @Override
    public List<ActorId> approach(int period, List<Candidate> candidates, RandomStream random) {
        List<Candidate> improving =
                candidates.stream().filter(ImprovingLinks::improves).toList();
        return improving.isEmpty()
                ? List.of()
                : List.of(improving.get(random.nextInt(improving.size())).partner());
    }

    private static boolean improves(Candidate candidate) {
        return !candidate.coolingOff()
                && candidate.ownGainUsdBn() >= 0
                && candidate.partnerGainUsdBn() >= 0
                && candidate.ownGainUsdBn() + candidate.partnerGainUsdBn() > 0;
    }
}
