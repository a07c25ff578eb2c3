package io.entente.strategy.link;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import io.entente.strategy.LinkPolicy;
import java.util.Comparator;
import java.util.List;

/**
 * Myopic best response: approaches the partners with which a link pays now for both sides, best own gain first, equal
 * gains in actor order. A link needs two, so one that the partner would lose by is not asked for
 * [JacksonWolinsky1996].
 *
 * @param most partners approached in a quarter
 */
record BestResponseLinks(int most) implements LinkPolicy {

    static final Description<BestResponseLinks> DESCRIPTION = describe(
                    "best-response",
                    "approaches those with whom a link pays now for both sides, best own gain first",
                    given -> new BestResponseLinks(given.count("most")))
            .reference("JacksonWolinsky1996")
            .count("most", 1, 100, 3, "partners approached in a quarter", "write 3")
            .traits(Trait.DETERMINISTIC, Trait.FORGETFUL);

    BestResponseLinks {
        DESCRIPTION.check("most", most);
    }

    @Override
    public List<ActorId> approach(int period, List<Candidate> candidates, RandomStream random) {
        return candidates.stream()
                .filter(candidate -> !candidate.coolingOff())
                .filter(candidate -> candidate.ownGainUsdBn() > 0 && candidate.partnerGainUsdBn() > 0)
                .sorted(Comparator.comparingDouble(Candidate::ownGainUsdBn).reversed())
                .limit(most)
                .map(Candidate::partner)
                .toList();
    }
}
