package io.entente.alliance;

import io.entente.id.ActorId;
import java.util.Comparator;
import java.util.List;

/**
 * Money that can run in a circle.
 *
 * @param actors in the order of payment, from the smallest identifier on; the last pays the first
 * @param bottleneckUsdBn the smallest payment on the way: what can run all round
 */
public record MoneyCycle(List<ActorId> actors, double bottleneckUsdBn) {

    /** Widest first, then shortest, then by identifiers. */
    static final Comparator<MoneyCycle> WIDEST_FIRST = Comparator.comparingDouble(MoneyCycle::bottleneckUsdBn)
            .reversed()
            .thenComparing(cycle -> cycle.actors().size())
            .thenComparing(cycle -> cycle.actors().toString());

    public MoneyCycle {
        actors = List.copyOf(actors);
    }
}
