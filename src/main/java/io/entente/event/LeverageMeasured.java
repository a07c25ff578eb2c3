package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;

/**
 * Leverage of every pair.
 *
 * @param pairs ordered pairs, in actor order
 */
public record LeverageMeasured(List<PairLeverage> pairs) implements Event {

    /**
     * Leverage of one actor over another.
     *
     * @param holder i
     * @param over j
     * @param dependenceOfOver D_ji: how much j depends on i
     * @param dependenceOfHolder D_ij
     * @param lossShareOfOver D′: the same loss over what all of j's links are worth
     * @param net Λ_ij in [−1, 1]; positive: i holds leverage over j
     * @param worstAct the act of i that would hurt j most; empty where none does
     */
    public record PairLeverage(
            ActorId holder,
            ActorId over,
            double dependenceOfOver,
            double dependenceOfHolder,
            double lossShareOfOver,
            double net,
            String worstAct) {}

    @Override
    public List<ActorId> actors() {
        return List.of();
    }
}
