package io.entente.regulation;

import io.entente.actor.Lens;
import io.entente.actor.Regulator;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.Map;

/**
 * What a regulator finds.
 *
 * @param scores by lens, of the deal as filed
 * @param probability of an intervention, in [0, 1]
 * @param ruling what follows, before the parties take or refuse remedies
 * @param remedies proposed; empty unless the ruling is {@link Ruling#REMEDIES}
 * @param ifRefused what follows where the parties refuse them: {@link Ruling#CLEAR} or {@link Ruling#BLOCK}; the
 *     ruling itself where none are proposed
 * @param blockProbability of a prohibition in a full fight, in [0, 1]; 0 for an authority that cannot block
 * @param regulatorUtility what the ruling is worth to the regulator over a full fight
 */
public record Review(
        Map<Lens, Double> scores,
        double probability,
        Ruling ruling,
        List<Remedy> remedies,
        Ruling ifRefused,
        double blockProbability,
        double regulatorUtility) {

    public Review {
        scores = new LensScores(scores).byLens();
        remedies = List.copyOf(remedies);
    }

    /**
     * Judges a deal (model.md §9). By thresholds: clear below one, block above the other, remedies between. By draw:
     * a number from the stream below the probability means intervention, which is a prohibition where the probability
     * exceeds the upper threshold and remedies otherwise. An authority that cannot block asks for remedies instead.
     * Where remedies are due but none is acceptable to both sides, the fight decides: in threshold mode by the middle
     * between the thresholds, in draw mode by a second number from the stream. Mode {@code off} clears.
     */
    public static Review of(
            Regulator regulator, RegulationSettings settings, DealUnderReview deal, RandomStream random) {
        Intervention filed = Intervention.of(regulator, settings, deal.facts());
        RemedyBargain bargain = new RemedyBargain(regulator, settings, deal);
        Ruling first = firstRuling(regulator, settings, filed.probability(), random);
        if (first != Ruling.REMEDIES) {
            return new Review(
                    filed.scores().byLens(),
                    filed.probability(),
                    first,
                    List.of(),
                    first,
                    bargain.blockProbability(),
                    bargain.overFight(first == Ruling.CLEAR ? filed.utility() : 0));
        }
        Ruling fight = fight(regulator, settings, filed.probability(), random);
        return bargain.agreement()
                .map(agreed -> proposal(filed, agreed, fight, bargain))
                .orElseGet(() -> new Review(
                        filed.scores().byLens(),
                        filed.probability(),
                        fight,
                        List.of(),
                        fight,
                        bargain.blockProbability(),
                        bargain.overFight(fight == Ruling.CLEAR ? filed.utility() : 0)));
    }

    private static Review proposal(Intervention filed, Remedies agreed, Ruling fight, RemedyBargain bargain) {
        return new Review(
                filed.scores().byLens(),
                filed.probability(),
                Ruling.REMEDIES,
                agreed.list(),
                fight,
                bargain.blockProbability(),
                bargain.overFight(bargain.utility(agreed)));
    }

    private static Ruling firstRuling(
            Regulator regulator, RegulationSettings settings, double probability, RandomStream random) {
        boolean intervenes = switch (settings.mode()) {
            case OFF -> false;
            case THRESHOLD -> probability >= regulator.clearBelow().value();
            case DRAW -> random.nextDouble() < probability;
        };
        return intervenes ? Ruling.ofIntervention(regulator, probability) : Ruling.CLEAR;
    }

    private static Ruling fight(
            Regulator regulator, RegulationSettings settings, double probability, RandomStream random) {
        double middle = (regulator.clearBelow().value() + regulator.blockAbove().value()) / 2;
        double bar = settings.mode() == RegulationSettings.Mode.DRAW ? random.nextDouble() : middle;
        return regulator.canBlock() && probability > bar ? Ruling.BLOCK : Ruling.CLEAR;
    }
}
