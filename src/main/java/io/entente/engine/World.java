package io.entente.engine;

import io.entente.event.Event;
import io.entente.eventlog.EventSink;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.id.ActorId;
import io.entente.leverage.ExclusivityPricing;
import io.entente.market.MarketState;
import io.entente.market.Payment;
import io.entente.market.Valuation;
import io.entente.mind.Answer;
import io.entente.mind.Casting;
import io.entente.mind.Question;
import io.entente.protocol.TalkOpening;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A run under way: the state of the world, the host that carries questions, and the log. Confined to one thread. */
final class World {

    private final Scenario scenario;
    private final long seed;
    private final Casting casting;
    private final Host host;
    private final EventSink sink;
    private final ProgressListener listener;
    private final Map<String, Integer> coolingOffUntil = new TreeMap<>();
    private final List<FiledDeal> filed = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final Map<ActorId, MarketState> told = new TreeMap<>();
    private final Tally tally = new Tally();
    private MarketState state;
    private Valuation trueMoment;
    private Optional<Valuation> truly = Optional.empty();
    private Moment moment = Moment.START;

    World(Engine.Run run, Casting casting, Host host) {
        this.scenario = run.scenario();
        this.seed = run.seed();
        this.casting = casting;
        this.host = host;
        this.sink = run.sink();
        this.listener = run.listener();
        this.state = casting.opening();
        startMoment();
    }

    Scenario scenario() {
        return scenario;
    }

    long seed() {
        return seed;
    }

    Casting casting() {
        return casting;
    }

    Tally tally() {
        return tally;
    }

    MarketState state() {
        return state;
    }

    void become(MarketState next) {
        state = next;
        truly = Optional.empty();
    }

    int period() {
        return state.period();
    }

    /** From here on valuations count from the present state: a period begins, or something beyond deals has changed. */
    void startMoment() {
        boolean carriesOver = scenario.market().cashCarriesOver();
        MarketState reference = carriesOver ? state : state.withCashOf(casting.opening());
        trueMoment = ExclusivityPricing.priced(Valuation.of(casting.trueIndustry(), reference));
        truly = Optional.empty();
    }

    /** The present state at the types drawn for this run; one for all who ask until it changes. */
    Valuation truly() {
        Valuation present = truly.orElseGet(() -> trueMoment.at(state));
        truly = Optional.of(present);
        return present;
    }

    /** The present state at public types. */
    Valuation publicly() {
        return casting.publicView().at(state);
    }

    void at(Moment next) {
        moment = next;
    }

    LogRecord log(Event event) {
        LogRecord written = sink.append(moment, event);
        listener.happened(written, () -> new Situation(truly(), publicly(), filed));
        return written;
    }

    ProgressListener listener() {
        return listener;
    }

    void flush() {
        sink.flush();
    }

    /** Tells the present state to those of some actors who do not know it. */
    private void inform(List<ActorId> actors) {
        List<ActorId> unaware = actors.stream()
                .distinct()
                .filter(actor -> !state.equals(told.get(actor)))
                .toList();
        if (!unaware.isEmpty()) {
            host.inform(unaware, state);
            unaware.forEach(actor -> told.put(actor, state));
        }
    }

    /** Holds talks; everybody who takes part knows the present state. */
    void negotiate(List<TalkOpening> talks, Host.HalfStepListener listener) {
        inform(talks.stream()
                .flatMap(talk -> Stream.of(talk.hyperscaler(), talk.lab()))
                .toList());
        host.negotiate(talks, listener);
    }

    /** Asks one actor, who knows the present state. */
    <A extends Answer> A ask(ActorId actor, Question question, Class<A> kind) {
        return ask(List.of(new Host.Inquiry(actor, question)), kind).get(0);
    }

    /** Asks several actors at once, who know the present state. */
    <A extends Answer> List<A> ask(List<Host.Inquiry> inquiries, Class<A> kind) {
        inform(inquiries.stream().map(Host.Inquiry::to).toList());
        return host.ask(inquiries).stream()
                .map(answer -> {
                    if (!kind.isInstance(answer)) {
                        throw new FaultException(Optional.empty(), "answered " + answer + " to another question", null);
                    }
                    return kind.cast(answer);
                })
                .toList();
    }

    /** Writes a payment down; cash has moved already. */
    LogRecord paid(Payment payment) {
        payments.add(payment);
        return log(new io.entente.event.PaymentMade(
                payment.payer(), payment.payee(), payment.usdBn(), payment.purpose(), payment.contract()));
    }

    /** Moves cash and writes it down. */
    LogRecord pay(Payment payment) {
        become(state.withHyperscalers(state.hyperscalers().stream()
                        .map(h -> h.withCash(h.cashUsdBn() + Ledger.change(payment, h.id())))
                        .toList())
                .withLabs(state.labs().stream()
                        .map(l -> l.withCash(l.cashUsdBn() + Ledger.change(payment, l.id())))
                        .toList()));
        return paid(payment);
    }

    /** The payments of the quarter so far. */
    List<Payment> payments() {
        return payments;
    }

    /** The deals that wait for regulators, in the order of filing. */
    List<FiledDeal> filed() {
        return filed;
    }

    private static String pair(ActorId hyperscaler, ActorId lab) {
        return hyperscaler + "~" + lab;
    }

    boolean coolingOff(ActorId hyperscaler, ActorId lab) {
        return coolingOffUntil.getOrDefault(pair(hyperscaler, lab), -1) >= period();
    }

    /** A talk ended, one way or the other: the pair does not meet again for a while. */
    void coolOff(ActorId hyperscaler, ActorId lab) {
        coolingOffUntil.put(
                pair(hyperscaler, lab), period() + scenario.negotiation().coolingOffQuarters());
    }
}
