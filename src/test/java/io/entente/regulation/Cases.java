package io.entente.regulation;

import io.entente.actor.Lens;
import io.entente.actor.MarketDefinition;
import io.entente.actor.Regulator;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.id.ActorId;
import io.entente.quantity.Figure;
import io.entente.random.RandomStream;
import java.util.EnumMap;
import java.util.Map;

/** Regulators and deals for the tests: θ_0 = −4, w_k = 3, thresholds 0.25 and 0.75 as in model.md §9. */
final class Cases {

    static final RegulationSettings SETTINGS = new RegulationSettings(RegulationSettings.Mode.THRESHOLD, 0.1, 0.5, 0.5);

    static final RegulationSettings DRAW = new RegulationSettings(RegulationSettings.Mode.DRAW, 0.1, 0.5, 0.5);

    private Cases() {}

    static Regulator regulator(double strictness) {
        return regulator(strictness, true);
    }

    static Regulator regulator(double strictness, boolean canBlock) {
        Map<Lens, Figure> weights = new EnumMap<>(Lens.class);
        for (Lens lens : Lens.values()) {
            weights.put(lens, Figure.judged(3));
        }
        return new Regulator(
                new ActorId("authority"),
                "Authority",
                "uk",
                weights,
                Figure.judged(strictness),
                Figure.judged(-4),
                Figure.judged(0.25),
                Figure.judged(0.75),
                Figure.judged(133),
                Figure.judged(1),
                Figure.judged(0.25),
                MarketDefinition.MODELS,
                Figure.judged(1800),
                Figure.judged(100),
                canBlock);
    }

    /** A deal that worries a little through every lens; P about 0.6 at strictness 1. */
    static CaseFacts worrying() {
        return new CaseFacts(
                new CaseFacts.Structure(2770, 2800, 60, 0.02, 0.27),
                new CaseFacts.Data(0.6, 0.3),
                new CaseFacts.Residency(0.25, 0.4),
                new CaseFacts.LockIn(Exclusivity.FIRST_REFUSAL, Exclusivity.API, 0.2, 0.8),
                new CaseFacts.Influence(10, 100, 0.3, Governance.BOARD_SEAT),
                0.4);
    }

    static CaseFacts random(int seed) {
        RandomStream random = RandomStream.of(seed, "case-facts");
        return new CaseFacts(
                new CaseFacts.Structure(
                        3000 * random.nextDouble(),
                        3000 * random.nextDouble(),
                        400 * random.nextDouble() - 50,
                        0.4 * random.nextDouble(),
                        0.4 * random.nextDouble()),
                new CaseFacts.Data(random.nextDouble(), random.nextDouble()),
                new CaseFacts.Residency(random.nextDouble(), random.nextDouble()),
                new CaseFacts.LockIn(
                        any(Exclusivity.values(), random),
                        any(Exclusivity.values(), random),
                        random.nextDouble(),
                        random.nextDouble()),
                new CaseFacts.Influence(
                        10 * random.nextDouble(),
                        100 * random.nextDouble(),
                        random.nextDouble(),
                        any(Governance.values(), random)),
                4 * random.nextDouble() - 2);
    }

    /** The deal with remedies that act on the facts alone, each costing the parties this much of their gain. */
    static DealUnderReview deal(CaseFacts facts, double gain, double costOfEach) {
        return new DealUnderReview(
                facts,
                remedies -> remedies.appliedTo(facts, SETTINGS.stakeCap()),
                remedies -> gain - costOfEach * remedies.remedies().size());
    }

    static RandomStream stream(int seed) {
        return RandomStream.of(seed, "review");
    }

    private static <E> E any(E[] values, RandomStream random) {
        return values[random.nextInt(values.length)];
    }
}
