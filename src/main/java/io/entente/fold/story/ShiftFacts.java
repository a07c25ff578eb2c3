package io.entente.fold.story;

import io.entente.event.AllianceChanged;
import io.entente.event.LeverageShifted;
import io.entente.id.ActorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        List<ShiftFacts> all = new ArrayList<>();
        for (Occurrence<LeverageShifted> moment : chronicle.all(LeverageShifted.class)) {
            all.addAll(of(partners(moment, chronicle), chronicle, Optional.empty()));
        }
        return all.stream()
                .filter(ShiftFacts::isVisible)
                .sorted(Comparator.comparingDouble(ShiftFacts::size).reversed().thenComparingLong(ShiftFacts::seq))
                .limit(count)
                .toList();
    }

    /** The pairs with a role towards each other just before an event of the log. */
    private static Set<Pair> linked(Chronicle chronicle, long seq) {
        return chronicle.all(AllianceChanged.class).stream()
                .filter(m -> m.seq() < seq)
                .reduce((earlier, later) -> later)
                .map(m -> m.event().links().stream()
                        .map(link -> new Pair(link.hyperscaler(), link.lab()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Occurrence<LeverageShifted> partners(Occurrence<LeverageShifted> moment, Chronicle chronicle) {
        LeverageShifted event = moment.event();
        Set<Pair> before = linked(chronicle, event.causeSeq());
        Set<Pair> after = linked(chronicle, moment.seq());
        List<LeverageShifted.Shift> shifts = event.shifts().stream()
                .filter(s -> chronicle.is(s.holder(), "hyperscaler") && chronicle.is(s.over(), "lab"))
                .filter(s -> before.contains(new Pair(s.holder(), s.over())))
                .filter(s -> after.contains(new Pair(s.holder(), s.over())))
                .toList();
        return new Occurrence<>(
                moment.seq(),
                moment.quarter(),
                moment.round(),
                new LeverageShifted(event.causeSeq(), event.causeType(), event.causeActors(), shifts));
    }

    /**
     * The shifts of an event, largest first, of one pair or of all. Λ_ji = −Λ_ij: each pair is told once, from the
     * regulator's side before the hyperscaler's before the lab's, or from that of the pair's first.
     */
    static List<ShiftFacts> of(Occurrence<LeverageShifted> moment, Chronicle chronicle, Optional<Pair> pair) {
        LeverageShifted event = moment.event();
        String cause = chronicle
                .at(event.causeSeq())
                .map(m -> Occasions.phrase(m, chronicle))
                .orElse(Spelling.spaced(event.causeType()) + " happened");
        return event.shifts().stream()
                .filter(shift -> pair.map(two -> two.equals(new Pair(shift.holder(), shift.over())))
                        .orElseGet(() -> isTold(shift, event.shifts(), chronicle)))
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

    private static boolean isTold(LeverageShifted.Shift shift, List<LeverageShifted.Shift> all, Chronicle chronicle) {
        boolean mirrored = all.stream()
                .anyMatch(s -> s.holder().equals(shift.over()) && s.over().equals(shift.holder()));
        return !mirrored || rank(shift.holder(), chronicle) < rank(shift.over(), chronicle);
    }

    /** Place in the order regulators, hyperscalers, labs, the rest; within a kind the order of the log. */
    private static int rank(ActorId actor, Chronicle chronicle) {
        List<ActorId> order = new ArrayList<>();
        List.of("regulator", "hyperscaler", "lab", "supplier").forEach(kind -> order.addAll(chronicle.actors(kind)));
        int place = order.indexOf(actor);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
