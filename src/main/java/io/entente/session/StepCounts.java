package io.entente.session;

import io.entente.quantity.Check;
import io.entente.strategy.Offers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often each party took each class of step in a session. A party of several others weighs what a step does to them
 * on average.
 *
 * @param threshold up to which a change of utility counts as none
 * @param counts of each party, in the order of moving; every class is there
 */
public record StepCounts(double threshold, List<Map<StepClass, Integer>> counts) {

    public StepCounts {
        counts = List.copyOf(counts);
    }

    /** Counts the steps of a session; costs its offers. */
    public static StepCounts of(SessionResult result, List<Seat> seats, double threshold) {
        Check.notNegative(threshold, "threshold of a step");
        return new StepCounts(
                threshold,
                IntStream.range(0, seats.size())
                        .mapToObj(party -> count(result.offers().get(party), seats, party, threshold))
                        .toList());
    }

    private static Map<StepClass, Integer> count(Offers offers, List<Seat> seats, int party, double threshold) {
        Map<StepClass, Integer> counts = new EnumMap<>(StepClass.class);
        for (StepClass each : StepClass.values()) {
            counts.put(each, 0);
        }
        int[] made = offers.latest(offers.size());
        for (int i = 1; i < made.length; i++) {
            double own = change(seats.get(party), made[i - 1], made[i]);
            double all = 0;
            for (Seat seat : seats) {
                all += change(seat, made[i - 1], made[i]);
            }
            double others = (all - own) / (seats.size() - 1);
            counts.merge(StepClass.of(own, others, threshold), 1, Integer::sum);
        }
        return counts;
    }

    private static double change(Seat seat, int from, int to) {
        return seat.own().utility(to) - seat.own().utility(from);
    }
}
