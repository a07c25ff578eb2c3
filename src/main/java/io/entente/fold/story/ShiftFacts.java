package io.entente.fold.story;

import io.entente.event.AllianceChanged;
import io.entente.event.LeverageShifted;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A move of one pair's leverage, with its cause.
 *
 * @param seq of the event that measured it
 * @param quarter when
 * @param holder name of i
 * @param over name of j
 * @param before Λ_ij before
 * @param after Λ_ij after
 * @param ownPart what contracts of either of the two did
 * @param externality what everything else did
 * @param causeSeq of the event that caused it
 * @param cause what happened, completing "when …"
 */
public record ShiftFacts(
        long seq,
        String quarter,
        String holder,
        String over,
        double before,
        double after,
        double ownPart,
        double externality,
        long causeSeq,
        String cause) {

    /** The shift in one sentence. */
    public String sentence() {
        String verb = after > before ? "rose" : "fell";
        String sign = before * after < 0 ? " and changed sign" : "";
        return holder + "'s leverage over " + over + " " + verb + " from " + Figures.leverage(before) + " to "
                + Figures.leverage(after) + sign + " when " + cause + ": own " + Figures.leverage(ownPart)
                + ", others " + Figures.leverage(externality) + ".";
    }

    /** Whether two decimals show it. */
    boolean isVisible() {
        return !Figures.leverage(before).equals(Figures.leverage(after));
    }

    double size() {
        return Math.abs(after - before);
    }

    /**
     * The largest shifts that two decimals show between a cloud and a lab that are allied before and after, each seen from the
     * cloud's side; ties in the order of the log. The others are left to the tables: where neither depends on the other, signs
     * turn on next to nothing.
     */
    static List<ShiftFacts> largest(Chronicle chronicle, int count) {
        return chronicle.all(LeverageShifted.class).stream()
                .flatMap(moment -> {
                    Set<Pair> kept =
                            new HashSet<>(allied(chronicle, moment.event().causeSeq()));
                    kept.retainAll(allied(chronicle, moment.seq()));
                    return of(moment, chronicle, kept).stream();
                })
                .filter(ShiftFacts::isVisible)
                .sorted(Comparator.comparingDouble(ShiftFacts::size).reversed().thenComparingLong(ShiftFacts::seq))
                .limit(count)
                .toList();
    }

    /** The shifts of an event between a cloud and a lab that are allied before or after it, as {@link #largest} shows them. */
    static List<ShiftFacts> ofAllies(Occurrence<LeverageShifted> moment, Chronicle chronicle) {
        Set<Pair> ever = new HashSet<>(allied(chronicle, moment.event().causeSeq()));
        ever.addAll(allied(chronicle, moment.seq()));
        return of(moment, chronicle, ever);
    }

    /** The shift of an event for one pair, seen from the side of its first. */
    static List<ShiftFacts> ofPair(Occurrence<LeverageShifted> moment, Chronicle chronicle, Pair pair) {
        return of(moment, chronicle, Set.of(pair));
    }

    /** The clouds and labs with a role towards each other just before an event of the log. */
    private static Set<Pair> allied(Chronicle chronicle, long seq) {
        return chronicle
                .lastBefore(seq, AllianceChanged.class)
                .map(network -> network.links().stream()
                        .map(link -> new Pair(link.hyperscaler(), link.lab()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The shifts of an event for some ordered pairs, largest first. */
    private static List<ShiftFacts> of(Occurrence<LeverageShifted> moment, Chronicle chronicle, Set<Pair> pairs) {
        LeverageShifted event = moment.event();
        String cause = chronicle
                .at(event.causeSeq())
                .map(first -> Occasions.phrase(first, moment.seq(), chronicle))
                .orElse(Spelling.spaced(event.causeType()) + " happened");
        return event.shifts().stream()
                .filter(shift -> pairs.contains(new Pair(shift.holder(), shift.over())))
                .map(shift -> new ShiftFacts(
                        moment.seq(),
                        moment.when(),
                        chronicle.name(shift.holder()),
                        chronicle.name(shift.over()),
                        shift.before(),
                        shift.after(),
                        shift.ownPart(),
                        shift.externality(),
                        event.causeSeq(),
                        cause))
                .sorted(Comparator.comparingDouble(ShiftFacts::size).reversed())
                .toList();
    }
}
