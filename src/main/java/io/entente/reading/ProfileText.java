package io.entente.reading;

import io.entente.outcome.NegotiationDomain;
import io.entente.outcome.NegotiationDomain.Issue;
import io.entente.preference.LinearAdditive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A profile as a file states it, before it is held against its domain.
 *
 * @param place of the profile
 * @param name of the profile; empty where it has none
 * @param issues by name
 * @param reservation utility without an agreement
 * @param reservationBid outcome in its place, by issue name; empty for none
 * @param discount stated, if any
 * @param shares whether evaluations count as shares of the largest of their issue
 */
record ProfileText(
        Place place,
        String name,
        Map<String, IssueText> issues,
        double reservation,
        Map<String, String> reservationBid,
        Optional<Double> discount,
        boolean shares) {

    /** What a profile says of an issue. */
    record IssueText(Place place, double weight, Map<String, Double> evaluations) {}

    /** The utility over a domain; empty where the two do not fit, which is said in the faults. */
    Optional<LinearAdditive> over(NegotiationDomain domain, Faults faults) {
        int before = faults.count();
        List<String> names = domain.issues().stream().map(Issue::name).toList();
        issues.forEach((issue, stated) -> known(stated.place, "issue", issue, names, faults));
        List<Double> weights = new ArrayList<>();
        List<List<Double>> evaluations = new ArrayList<>();
        for (Issue issue : domain.issues()) {
            IssueText stated = issues.get(issue.name());
            if (stated == null) {
                faults.add(
                        place, "the profile must have the issue (" + Place.shown(issue.name()) + ") of its domain", "");
                continue;
            }
            weights.add(stated.weight);
            evaluations.add(evaluations(issue, stated, faults));
        }
        return faults.count() == before ? build(domain, weights, evaluations, faults) : Optional.empty();
    }

    private List<Double> evaluations(Issue issue, IssueText stated, Faults faults) {
        Set<String> given = stated.evaluations.keySet();
        given.forEach(value -> known(stated.place, "value of " + issue.name(), value, issue.values(), faults));
        for (String value : issue.values()) {
            if (!given.contains(value)) {
                faults.add(
                        stated.place,
                        "the issue (" + Place.shown(issue.name()) + ") must evaluate the value (" + Place.shown(value)
                                + ") of its domain",
                        Nearest.to(value, given)
                                .map(near -> "rename (" + Place.shown(near) + ")")
                                .orElse("add it"));
            }
        }
        double largest = stated.evaluations.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double unit = shares && largest > 0 ? largest : 1;
        return issue.values().stream()
                .map(value -> stated.evaluations.getOrDefault(value, 0.0) / unit)
                .toList();
    }

    private static void known(Place place, String noun, String word, Collection<String> names, Faults faults) {
        if (!names.contains(word)) {
            faults.unknown(place, noun, word, names);
        }
    }

    private Optional<LinearAdditive> build(
            NegotiationDomain domain, List<Double> weights, List<List<Double>> evaluations, Faults faults) {
        try {
            LinearAdditive plain = new LinearAdditive(name, domain, weights, evaluations, reservation, discount);
            return Optional.of(reservationBid.isEmpty() ? plain : plain.withReservation(plain.utility(levels(domain))));
        } catch (IllegalArgumentException objection) {
            faults.add(place, objection);
            return Optional.empty();
        }
    }

    private int[] levels(NegotiationDomain domain) {
        return domain.issues().stream()
                .mapToInt(issue -> {
                    String value = reservationBid.getOrDefault(issue.name(), "");
                    int level = issue.values().indexOf(value);
                    if (level < 0) {
                        throw new IllegalArgumentException("The reservation bid's value of " + issue.name() + " ("
                                + Place.shown(value) + ") must be one of the domain's.\nMaybe "
                                + Nearest.to(value, issue.values())
                                        .orElse("write " + issue.values().get(0)) + ".");
                    }
                    return level;
                })
                .toArray();
    }
}
