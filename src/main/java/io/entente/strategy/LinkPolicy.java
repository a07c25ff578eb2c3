package io.entente.strategy;

import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import java.util.List;

/** Decides whom to approach in a quarter. */
public interface LinkPolicy {

    /**
     * The partners to approach, most wanted first.
     *
     * @param period 0-based
     * @param candidates all possible partners, in actor order
     * @param random this component's stream for this period
     */
    List<ActorId> approach(int period, List<Candidate> candidates, RandomStream random);

    /**
     * A possible partner as the actor sees it: gains at reference terms, from public types.
     *
     * @param partner whom
     * @param ownGainUsdBn what the link would be worth to the actor, split by bargaining weight
     * @param partnerGainUsdBn what it would be worth to the partner
     * @param linked whether a contract is in force, so that a talk would amend it
     * @param coolingOff whether a talk failed too recently to try again
     */
    record Candidate(
            ActorId partner, double ownGainUsdBn, double partnerGainUsdBn, boolean linked, boolean coolingOff) {}
}
