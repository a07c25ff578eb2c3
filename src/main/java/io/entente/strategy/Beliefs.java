package io.entente.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a party believes of each of the others, in the order in which they move after it. Immutable.
 *
 * @param models one for each other party, at least one
 * @param seen how many of its offers each has seen
 */
record Beliefs(List<OpponentModel> models, List<Integer> seen) {

    Beliefs {
        models = List.copyOf(models);
        seen = List.copyOf(seen);
    }

    /** Before the first offer. */
    static Beliefs of(List<OpponentModel> models) {
        return new Beliefs(models, models.stream().map(model -> 0).toList());
    }

    /** The beliefs after all offers in the view; costs one observation for each new offer. */
    Beliefs after(NegotiationView view) {
        List<OpponentModel> learned = new ArrayList<>(models.size());
        List<Integer> counts = new ArrayList<>(models.size());
        for (int i = 0; i < models.size(); i++) {
            Offers offers =
                    view.offers().get((view.party() + 1 + i) % view.offers().size());
            learned.add(after(models.get(i), offers, offers.size() - seen.get(i)));
            counts.add(offers.size());
        }
        return new Beliefs(learned, counts);
    }

    private static OpponentModel after(OpponentModel model, Offers offers, int unseen) {
        OpponentModel learned = model;
        for (int outcome : offers.latest(unseen)) {
            learned = learned.observe(outcome);
        }
        return learned;
    }

    /** One model for all others: with several, what an outcome is worth to them on average. */
    Belief together() {
        return models.size() == 1 ? models.get(0) : new Average(models);
    }

    /** The others as one. */
    private record Average(List<OpponentModel> models) implements Belief {

        @Override
        public Optional<Double> estimate(int outcome) {
            double sum = 0;
            for (OpponentModel model : models) {
                Optional<Double> estimate = model.estimate(outcome);
                if (estimate.isEmpty()) {
                    return estimate;
                }
                sum += estimate.get();
            }
            return Optional.of(sum / models.size());
        }
    }
}
