package io.entente.strategy;

import java.util.List;
import java.util.Optional;

/**
 * What a party believes of each of the others, in the order in which they move after it. Immutable.
 *
 * @param others one for each other party, at least one
 */
record Beliefs(List<Watched> others) {

    Beliefs {
        others = List.copyOf(others);
    }

    /**
     * One of the others.
     *
     * @param model what is believed of it
     * @param seen how many of its offers the model has seen
     */
    record Watched(OpponentModel model, int seen) {

        private Watched after(Offers offers) {
            OpponentModel learned = model;
            for (int outcome : offers.latest(offers.size() - seen)) {
                learned = learned.observe(outcome);
            }
            return new Watched(learned, offers.size());
        }
    }

    /** Before the first offer. */
    static Beliefs of(List<OpponentModel> models) {
        return new Beliefs(models.stream().map(model -> new Watched(model, 0)).toList());
    }

    /** The beliefs after all offers in the view; costs one observation for each new offer. */
    Beliefs after(NegotiationView view) {
        Watched[] learned = new Watched[others.size()];
        for (int i = 0; i < learned.length; i++) {
            int party = (view.party() + 1 + i) % view.offers().size();
            learned[i] = others.get(i).after(view.offers().get(party));
        }
        return new Beliefs(List.of(learned));
    }

    /** One belief about all others: with several, what an outcome is worth to them on average. */
    Belief together() {
        return others.size() == 1 ? others.get(0).model : this::average;
    }

    private Optional<Double> average(int outcome) {
        double sum = 0;
        for (Watched other : others) {
            Optional<Double> estimate = other.model.estimate(outcome);
            if (estimate.isEmpty()) {
                return estimate;
            }
            sum += estimate.get();
        }
        return Optional.of(sum / others.size());
    }
}
