package io.entente.strategy.link;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import io.entente.strategy.LinkPolicy;
import java.util.List;

/**
 * Logit response [Blume1993]: approaches one partner or none, each with a probability in proportion to e^(λ g), g being
 * its own gain as a share of the largest at stake, 0 for none. A large λ is a best response, 0 is blind.
 *
 * @param rationality λ, at least 0
 */
record LogitLinks(double rationality) implements LinkPolicy {

    static final Description<LogitLinks> DESCRIPTION = describe(
                    "logit",
                    "approaches one partner or none, more often those with whom a link pays",
                    given -> new LogitLinks(given.number("rationality")))
            .reference("Blume1993")
            .number("rationality", 0, 1000, 5, "how much larger gains are preferred", "write 5")
            .traits(Trait.STOCHASTIC, Trait.FORGETFUL);

    LogitLinks {
        DESCRIPTION.check("rationality", rationality);
    }

    @Override
    public List<ActorId> approach(int period, List<Candidate> candidates, RandomStream random) {
        List<Candidate> open =
                candidates.stream().filter(candidate -> !candidate.coolingOff()).toList();
        double largest = open.stream()
                .mapToDouble(candidate -> Math.abs(candidate.ownGainUsdBn()))
                .max()
                .orElse(0);
        double none = weight(0);
        double sum = none;
        for (Candidate candidate : open) {
            sum += weight(share(candidate, largest));
        }
        double rest = random.nextDouble() * sum - none;
        if (rest < 0) {
            return List.of();
        }
        for (Candidate candidate : open) {
            rest -= weight(share(candidate, largest));
            if (rest < 0) {
                return List.of(candidate.partner());
            }
        }
        return List.of();
    }

    private static double share(Candidate candidate, double largest) {
        return largest > 0 ? candidate.ownGainUsdBn() / largest : 0;
    }

    /** Less the exponent of the best possible, so that nothing overflows. */
    private double weight(double share) {
        return StrictMath.exp(rationality * (share - 1));
    }
}
