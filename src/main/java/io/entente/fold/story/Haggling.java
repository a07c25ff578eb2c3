package io.entente.fold.story;

import io.entente.event.OfferMade;
import io.entente.id.ActorId;
import io.entente.protocol.Reason;
import java.util.ArrayList;
import java.util.Comparator;
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
                .sorted(Comparator.comparingLong(side -> side.get(0).seq()))
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
        return opening + since(side) + "." + agreedElsewhere(first.reason(), last.reason());
    }

    private static String since(List<Occurrence<OfferMade>> side) {
        OfferMade first = side.get(0).event();
        OfferMade last = last(side).event();
        if (side.stream().allMatch(offer -> offer.event().outcome() == first.outcome())) {
            return side.size() > 1 ? ", and stood by it for " + side.size() + " offers" : "";
        }
        String then = last.outcome() == first.outcome()
                ? " was back at that"
                : " stood at " + TermsInWords.words(last.terms(), Optional.empty());
        return "; after " + side.size() + " offers it" + then + worth(last);
    }

    /** Who agrees in one talk sees its others anew. */
    private static String agreedElsewhere(Reason first, Reason last) {
        String before = Figures.usd(first.reservation());
        String after = Figures.usd(last.reservation());
        return before.equals(after)
                ? ""
                : " What it agreed elsewhere meanwhile moved its least from " + before + " to " + after + ".";
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

    /**
     * Which part of what it first asked above its least a side gave up. An agreement elsewhere, which moves what every offer is
     * worth, begins a new count, and what is kept in each of them multiplies. Empty where there was nothing to give.
     */
    private static Optional<Double> concession(List<Occurrence<OfferMade>> side) {
        if (side.stream().anyMatch(offer -> offer.event().reason().ownUtility().isEmpty()) || asked(side.get(0)) <= 0) {
            return Optional.empty();
        }
        double kept = 1;
        int start = 0;
        for (int i = 1; i <= side.size(); i++) {
            if (i == side.size() || least(side.get(i)) != least(side.get(start))) {
                double first = asked(side.get(start));
                kept *= first > 0 ? asked(side.get(i - 1)) / first : 1;
                start = i;
            }
        }
        return Optional.of(Math.max(0, 1 - kept));
    }

    private static double asked(Occurrence<OfferMade> offer) {
        return offer.event().reason().ownUtility().orElseThrow() - least(offer);
    }

    private static double least(Occurrence<OfferMade> offer) {
        return offer.event().reason().reservation();
    }

    private static Occurrence<OfferMade> last(List<Occurrence<OfferMade>> side) {
        return side.get(side.size() - 1);
    }
}
