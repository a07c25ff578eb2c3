package io.entente.fold.story;

import io.entente.describe.Words;
import io.entente.event.Event;
import io.entente.event.LeverageMeasured;
import io.entente.event.LeverageShifted;
import io.entente.event.MarketCleared;
import io.entente.event.OfferMade;
import io.entente.event.PaymentMade;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects a quarter's events into tales: as it began, one for each talk, and the rest. */
final class QuarterTeller {

    /** Leverage shifts told after an event where nobody asked for a pair. */
    private static final int SHIFTS = 3;

    /** What is told of no talk: before the first of them, and since. */
    private static final String OPENING = "opening";

    private static final String ELSEWHERE = "elsewhere";

    private final Chronicle chronicle;
    private final EventInWords words;
    private final Optional<Pair> pair;
    private final Map<String, List<Step>> steps = new LinkedHashMap<>();
    private final Map<String, Haggling> tables = new TreeMap<>();
    private final Map<String, Double> payments = new TreeMap<>();
    private long lastPayment;
    private boolean begun;

    QuarterTeller(Chronicle chronicle, EventInWords words, Optional<Pair> pair) {
        this.chronicle = chronicle;
        this.words = words;
        this.pair = pair;
    }

    void hear(Occurrence<Event> moment) {
        Event event = moment.event();
        begun |= event instanceof MarketCleared || words.talk(event).isPresent();
        if (event instanceof LeverageShifted shifted) {
            shift(new Occurrence<>(moment.seq(), moment.quarter(), moment.round(), shifted));
        } else if (event instanceof LeverageMeasured measured) {
            pair.ifPresent(two -> level(moment.seq(), measured, two));
        } else if (event instanceof PaymentMade payment) {
            pair.filter(two -> two.isOf(payment.payer(), payment.payee())).ifPresent(two -> pay(moment.seq(), payment));
        } else if (event instanceof OfferMade offer) {
            if (isWanted(Optional.of(offer.talk()), event)) {
                tables.computeIfAbsent(offer.talk().value(), id -> new Haggling(chronicle))
                        .add(new Occurrence<>(moment.seq(), moment.quarter(), moment.round(), offer));
            }
        } else if (isWanted(words.talk(event), event)) {
            words.sentence(event).ifPresent(text -> tell(moment, text));
        }
    }

    List<Tale> tales() {
        List.copyOf(tables.keySet()).forEach(this::rise);
        if (!payments.isEmpty()) {
            List<String> parts = new ArrayList<>();
            payments.forEach((what, usdBn) -> parts.add(what + " " + Figures.usd(usdBn)));
            list(ELSEWHERE).add(new Step(lastPayment, "PaymentMade", "Paid: " + String.join(", ", parts) + "."));
        }
        List<Tale> tales = new ArrayList<>();
        outside(OPENING, "As the quarter began").ifPresent(tales::add);
        Optional<Tale> rest = outside(ELSEWHERE, pair.isPresent() ? "Between the two" : "Elsewhere");
        steps.forEach((talk, told) -> tales.add(new Tale(title(talk), talk, told)));
        rest.ifPresent(tales::add);
        return tales;
    }

    private String ofNoTalk() {
        return begun ? ELSEWHERE : OPENING;
    }

    /** Takes out what is told of no talk. */
    private Optional<Tale> outside(String thread, String title) {
        return Optional.ofNullable(steps.remove(thread)).map(told -> new Tale(title, "", told));
    }

    private void tell(Occurrence<Event> moment, String text) {
        String thread = words.talk(moment.event()).map(TalkId::value).orElseGet(this::ofNoTalk);
        rise(thread);
        String round = moment.round().map(r -> "Round " + (r + 1) + ": ").orElse("");
        list(thread).add(new Step(moment.seq(), moment.event().type(), round + text));
    }

    /** The table is cleared: what was offered so far is told. */
    private void rise(String thread) {
        Optional.ofNullable(tables.remove(thread))
                .ifPresent(table -> list(thread).addAll(table.steps()));
    }

    private List<Step> list(String thread) {
        return steps.computeIfAbsent(thread, id -> new ArrayList<>());
    }

    private boolean isWanted(Optional<TalkId> talk, Event event) {
        return pair.isEmpty()
                || talk.filter(this::isOfPair).isPresent()
                || event.actors().contains(pair.get().one())
                        && event.actors().contains(pair.get().other())
                || event.actors().isEmpty() && talk.isEmpty();
    }

    private boolean isOfPair(TalkId talk) {
        return pair.filter(two -> talk.joins(two.one(), two.other()) || talk.joins(two.other(), two.one()))
                .isPresent();
    }

    private void shift(Occurrence<LeverageShifted> moment) {
        String thread = chronicle
                .at(moment.event().causeSeq())
                .flatMap(cause -> words.talk(cause.event()))
                .map(TalkId::value)
                .filter(steps::containsKey)
                .orElseGet(this::ofNoTalk);
        pair
                .map(two -> ShiftFacts.ofPair(moment, chronicle, two))
                .orElseGet(() -> ShiftFacts.ofAllies(moment, chronicle))
                .stream()
                .filter(ShiftFacts::isVisible)
                .limit(SHIFTS)
                .forEach(s -> list(thread).add(new Step(moment.seq(), "LeverageShifted", s.sentence())));
    }

    private void level(long seq, LeverageMeasured measured, Pair two) {
        measured.pairs().stream()
                .filter(p -> p.holder().equals(two.one()) && p.over().equals(two.other()))
                .forEach(p -> list(ELSEWHERE).add(new Step(seq, "LeverageMeasured", level(p))));
    }

    private String level(LeverageMeasured.PairLeverage p) {
        String holder = chronicle.name(p.holder());
        String over = chronicle.name(p.over());
        return "Measured: " + holder + "'s leverage over " + over + " " + Figures.leverage(p.net()) + "; " + over
                + " could lose " + Figures.percent(p.dependenceOfOver()) + " of its value by " + holder + ", " + holder
                + " "
                + Figures.percent(p.dependenceOfHolder()) + " by " + over + ".";
    }

    private void pay(long seq, PaymentMade payment) {
        String what = chronicle.name(payment.payer()) + " to " + chronicle.name(payment.payee()) + " for "
                + Words.of(payment.purpose()).replace('-', ' ');
        payments.merge(what, payment.usdBn(), Double::sum);
        lastPayment = seq;
    }

    private String title(String talk) {
        String[] parties = talk.substring(talk.indexOf('/') + 1).split("~");
        return name(parties[0]) + " – " + name(parties[parties.length - 1]);
    }

    private String name(String id) {
        return chronicle.name(new ActorId(id));
    }
}
