package io.entente.regulation;

import io.entente.actor.Regulator;
import io.entente.game.bargaining.FiniteBargain;
import io.entente.game.bargaining.UtilityPoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bargain over remedies: an asymmetric Nash solution over the sets of remedies that apply, against the expected
 * result of a full fight, P · blocked + (1 − P) · cleared for either side. A prohibition is worth 0 to both: no deal.
 */
final class RemedyBargain {

    private final Regulator regulator;
    private final RegulationSettings settings;
    private final DealUnderReview deal;
    private final double blockProbability;
    private final UtilityPoint fight;

    RemedyBargain(Regulator regulator, RegulationSettings settings, DealUnderReview deal) {
        this.regulator = regulator;
        this.settings = settings;
        this.deal = deal;
        Intervention filed = Intervention.of(regulator, settings, deal.facts());
        this.blockProbability = regulator.canBlock() ? filed.probability() : 0;
        double cleared = 1 - blockProbability;
        this.fight = new UtilityPoint(cleared * filed.utility(), cleared * deal.jointGain(new Remedies(Set.of())));
    }

    double blockProbability() {
        return blockProbability;
    }

    /** What a result is worth to the regulator over the fight. */
    double overFight(double utility) {
        return utility - fight.first();
    }

    /** The regulator's utility under these remedies. */
    double utility(Remedies remedies) {
        return Intervention.of(regulator, settings, deal.underRemedies().apply(remedies))
                .utility();
    }

    /** The set agreed on, the smallest and then the lowest by mask of several; empty where both would rather fight. */
    Optional<Remedies> agreement() {
        List<Remedies> sets = Remedies.subsets(
                        Remedies.applicable(deal.facts(), settings).remedies())
                .stream()
                .filter(set -> !set.remedies().isEmpty())
                .toList();
        List<UtilityPoint> points = sets.stream()
                .map(set -> new UtilityPoint(utility(set), deal.jointGain(set)))
                .toList();
        double weight = settings.regulatorWeight();
        return FiniteBargain.of(points, fight).nash(weight, 1 - weight).agreements().stream()
                .findFirst()
                .map(sets::get);
    }
}
