package io.entente.fold.story;

import io.entente.event.OfferMade;
import io.entente.id.ActorId;
import io.entente.protocol.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the offers of one talk moved: what each side asked first and last, and who gave way more. */
final class Haggling {

    private final Chronicle chronicle;
    private final Map<ActorId, List<Occurrence<OfferMade>>> offers = new TreeMap<>();

    Haggling(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void add(Occurrence<OfferMade> offer) {
        offers.computeIfAbsent(offer.event().by(), by -> new ArrayList<>()).add(offer);
    }

    /** One step for each side in the order in which they first spoke, and one for the comparison. */
    List<Step> steps() {
        List<List<Occurrence<OfferMade>>> sides = offers.values().stream()
                .sorted(java.util.Comparator.comparingLong(side -> side.get(0).seq()))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (List<Occurrence<OfferMade>> side : sides) {
            steps.add(new Step(last(side).seq(), "OfferMade", course(side)));
        }
        if (sides.size() == 2) {
            comparison(sides.get(0), sides.get(1))
                    .ifPresent(text -> steps.add(new Step(last(sides.get(1)).seq(), "OfferMade", text)));
        }
        return steps;
    }

    private String course(List<Occurrence<OfferMade>> side) {
        OfferMade first = side.get(0).event();
        OfferMade last = last(side).event();
        String name = chronicle.name(first.by());
        String opening = name + " first offered " + TermsInWords.words(first.terms(), Optional.empty()) + worth(first);
        if (first.outcome() == last.outcome()) {
            return opening + (side.size() > 1 ? ", and stood by it for " + side.size() + " offers" : "") + ".";
        }
        return opening + "; after " + Figures.count(side.size(), "offer", "offers") + " it stood at "
                + TermsInWords.words(last.terms(), Optional.empty()) + worth(last) + ".";
    }

    private static String worth(OfferMade offer) {
        return offer.reason()
                .ownUtility()
                .map(u -> " (worth " + Figures.usd(u) + " to it)")
                .orElse("");
    }

    private Optional<String> comparison(List<Occurrence<OfferMade>> one, List<Occurrence<OfferMade>> other) {
        Optional<Double> first = concession(one);
        Optional<Double> second = concession(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        String oneName = chronicle.name(one.get(0).event().by());
        String otherName = chronicle.name(other.get(0).event().by());
        double difference = first.get() - second.get();
        String verdict = Math.abs(difference) < 0.005
                ? "both conceded alike"
                : (difference > 0 ? oneName : otherName) + " conceded more";
        return Optional.of(
                oneName + " gave up " + Figures.percent(first.get()) + " of what it first asked above its least, "
                        + otherName + " " + Figures.percent(second.get()) + ": " + verdict + ".");
    }

    /** What was given up of the first offer's worth over the reservation; empty where there was nothing to give. */
    private static Optional<Double> concession(List<Occurrence<OfferMade>> side) {
        Reason first = side.get(0).event().reason();
        Optional<Double> start = first.ownUtility();
        Optional<Double> end = last(side).event().reason().ownUtility();
        if (start.isEmpty() || end.isEmpty() || start.get() <= first.reservation()) {
            return Optional.empty();
        }
        return Optional.of((start.get() - end.get()) / (start.get() - first.reservation()));
    }

    private static Occurrence<OfferMade> last(List<Occurrence<OfferMade>> side) {
        return side.get(side.size() - 1);
    }
}
