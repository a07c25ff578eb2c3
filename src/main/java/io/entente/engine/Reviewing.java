package io.entente.engine;

import io.entente.actor.Regulator;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Rights;
import io.entente.event.AgreementReached;
import io.entente.event.ContractAmended;
import io.entente.event.ContractTerminated;
import io.entente.event.DealBlocked;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.RemedyAccepted;
import io.entente.event.RemedyProposed;
import io.entente.event.RemedyRefused;
import io.entente.event.ReviewDecided;
import io.entente.event.ReviewOpened;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.market.Hold;
import io.entente.market.Instalments;
import io.entente.market.MarketState;
import io.entente.market.Payment;
import io.entente.market.Purpose;
import io.entente.market.Signing;
import io.entente.mind.Answer;
import io.entente.mind.Question;
import io.entente.mind.Remedied;
import io.entente.regulation.Remedies;
import io.entente.regulation.Review;
import io.entente.regulation.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** From filed deals to contracts: who reviews, what they find, and the signature. */
final class Reviewing {

    private static final Remedies NO_REMEDIES = new Remedies(Set.of());

    private final World world;
    private final Measuring measuring;

    Reviewing(World world, Measuring measuring) {
        this.world = world;
        this.measuring = measuring;
    }

    /** Files a deal with every regulator; one that nobody reviews is signed at once. */
    void file(Deal deal, List<Payment> fees) {
        List<Regulator> regulators = world.scenario().regulators();
        List<Host.Inquiry> inquiries = regulators.stream()
                .map(r -> new Host.Inquiry(r.id(), new Question.HaveYouJurisdiction(deal)))
                .toList();
        List<Answer.Jurisdiction> answers = world.ask(inquiries, Answer.Jurisdiction.class);
        Map<ActorId, Integer> due = new TreeMap<>();
        List<ReviewOpened> opened = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer.Jurisdiction answer = answers.get(i);
            if (answer.yes()) {
                ActorId regulator = regulators.get(i).id();
                due.put(regulator, world.period() + answer.quarters());
                opened.add(new ReviewOpened(
                        deal.talk(), regulator, deal.hyperscaler(), deal.lab(), answer.quarters(), answer.rule()));
            }
        }
        world.log(new AgreementReached(
                deal.talk(),
                deal.hyperscaler(),
                deal.lab(),
                deal.terms(),
                opened.stream().map(ReviewOpened::regulator).toList()));
        opened.forEach(world::log);
        FiledDeal filed = new FiledDeal(deal, due, NO_REMEDIES, fees, barring(deal));
        if (due.isEmpty()) {
            sign(filed);
        } else {
            hold(filed);
        }
    }

    private List<ContractId> barring(Deal deal) {
        return Rights.barring(world.state().contracts(), deal).stream()
                .map(Contract::id)
                .toList();
    }

    /** What a deal would take is held until it is decided. */
    private void hold(FiledDeal filed) {
        double fair = world.publicly().now().labValue(filed.deal().lab());
        Signing signing = Signing.of(world.truly(), filed.deal(), fair);
        List<Hold> holds = new ArrayList<>(world.state().holds());
        holds.add(Hold.of(filed.deal().talk(), signing));
        world.become(world.state().withHolds(holds));
        world.filed().add(filed);
    }

    private void release(FiledDeal filed) {
        world.filed().removeIf(f -> f.deal().talk().equals(filed.deal().talk()));
        world.become(world.state()
                .withHolds(world.state().holds().stream()
                        .filter(h -> !h.talk().equals(filed.deal().talk()))
                        .toList()));
    }

    /** Decides the reviews that fall due this period; deals that nobody reviews any more are closed. */
    void decideDue() {
        for (FiledDeal filed : List.copyOf(world.filed())) {
            Optional<FiledDeal> standing = Optional.of(filed);
            for (Map.Entry<ActorId, Integer> entry : filed.due().entrySet()) {
                if (standing.isPresent() && entry.getValue() <= world.period()) {
                    standing = decide(standing.get(), entry.getKey());
                }
            }
            standing.ifPresent(this::replaceOrClose);
        }
    }

    private void replaceOrClose(FiledDeal filed) {
        if (filed.due().isEmpty()) {
            close(filed);
        } else {
            world.filed().replaceAll(f -> f.deal().talk().equals(filed.deal().talk()) ? filed : f);
        }
    }

    /** One regulator's decision; empty where it blocks. */
    private Optional<FiledDeal> decide(FiledDeal filed, ActorId regulator) {
        Deal deal = filed.deal();
        Review review = world.ask(regulator, new Question.WhatDoYouFind(deal), Answer.Finding.class)
                .review();
        Ruling ruling = review.ruling();
        Remedies imposed = NO_REMEDIES;
        if (ruling == Ruling.REMEDIES) {
            boolean agreed = agreed(deal, regulator, review);
            ruling = agreed ? Ruling.REMEDIES : review.ifRefused();
            imposed = agreed ? new Remedies(Set.copyOf(review.remedies())) : NO_REMEDIES;
        }
        world.log(new ReviewDecided(
                deal.talk(),
                regulator,
                deal.hyperscaler(),
                deal.lab(),
                ruling,
                review.probability(),
                review.scores(),
                imposed.list()));
        if (ruling == Ruling.BLOCK) {
            block(filed, regulator);
            return Optional.empty();
        }
        return Optional.of(filed.decided(regulator, imposed));
    }

    private boolean agreed(Deal deal, ActorId regulator, Review review) {
        world.log(new RemedyProposed(
                deal.talk(), regulator, deal.hyperscaler(), deal.lab(), review.remedies(), review.regulatorUtility()));
        Question question = new Question.WillYouRemedy(deal, regulator, review.remedies(), review.blockProbability());
        List<ActorId> parties = List.of(deal.hyperscaler(), deal.lab());
        List<Answer.Decision> decisions = world.ask(
                parties.stream().map(p -> new Host.Inquiry(p, question)).toList(), Answer.Decision.class);
        boolean both = true;
        for (int i = 0; i < parties.size(); i++) {
            Answer.Decision decision = decisions.get(i);
            world.log(
                    decision.yes()
                            ? new RemedyAccepted(
                                    deal.talk(), regulator, parties.get(i), review.remedies(), decision.gainUsdBn())
                            : new RemedyRefused(
                                    deal.talk(), regulator, parties.get(i), review.remedies(), decision.gainUsdBn()));
            both &= decision.yes();
        }
        return both;
    }

    private void block(FiledDeal filed, ActorId regulator) {
        Deal deal = filed.deal();
        release(filed);
        world.tally().dealBlocked();
        world.coolOff(deal.hyperscaler(), deal.lab());
        measuring.caused(world.log(new DealBlocked(deal.talk(), regulator, deal.hyperscaler(), deal.lab())));
    }

    /**
     * The last regulator is done. A lab that granted another exclusivity in the meantime cannot close; else both parties
     * say whether they still want the deal under all remedies.
     */
    private void close(FiledDeal filed) {
        Deal deal = remedied(filed);
        if (!filed.letThrough().containsAll(barring(deal))) {
            withdraw(filed, deal.lab());
            return;
        }
        Question question =
                new Question.WillYouClose(deal, deal.talk(), filed.remedies().list());
        for (ActorId party : List.of(deal.hyperscaler(), deal.lab())) {
            if (!world.ask(party, question, Answer.Decision.class).yes()) {
                withdraw(filed, party);
                return;
            }
        }
        release(filed);
        sign(filed);
    }

    private void withdraw(FiledDeal filed, ActorId party) {
        Deal deal = filed.deal();
        release(filed);
        world.coolOff(deal.hyperscaler(), deal.lab());
        world.log(new DealWithdrawn(deal.talk(), party, deal.hyperscaler(), deal.lab()));
    }

    /** The deal as the remedies leave it; a contract that has ended since it was filed is no longer amended but made. */
    private Deal remedied(FiledDeal filed) {
        Deal deal = filed.deal();
        Optional<ContractId> amends =
                deal.amends().filter(id -> world.state().contracts().stream().anyMatch(c -> c.id().equals(id)));
        Deal standing = new Deal(deal.talk(), deal.hyperscaler(), deal.lab(), deal.terms(), deal.round(), amends);
        return Remedied.deal(standing, filed.remedies(), world.scenario().regulation(), world.publicly());
    }

    private void sign(FiledDeal filed) {
        Deal deal = remedied(filed);
        Signing signing = Signing.of(world.truly(), deal, world.publicly().now().labValue(deal.lab()));
        List<Contract> barring = Rights.barring(world.state().contracts(), deal);
        Optional<Contract> before = world.state().contract(deal.hyperscaler(), deal.lab());
        world.become(bound(signing.after(), filed));
        LogRecord signed = world.log(new DealSigned(
                deal.talk(), signing.contract(), deal.amends(), filed.remedies().list()));
        before.ifPresent(old -> world.log(new ContractAmended(
                signing.contract().id(),
                deal.hyperscaler(),
                deal.lab(),
                old.terms(),
                signing.contract().terms())));
        barring.forEach(old -> stepDown(old, deal, filed.uponClosing()));
        signing.payments().forEach(world::paid);
        filed.uponClosing()
                .forEach(price -> world.become(world.state()
                        .promising(Instalments.of(
                                price, world.period(), world.scenario().market()))));
        world.tally().dealSigned();
        world.coolOff(deal.hyperscaler(), deal.lab());
        measuring.caused(signed);
    }

    private MarketState bound(MarketState after, FiledDeal filed) {
        List<String> jurisdictions = world.scenario().regulators().stream()
                .map(Regulator::jurisdiction)
                .toList();
        return Remedied.world(after, filed.deal(), filed.remedies(), jurisdictions);
    }

    /** Exclusivity that let a deal pass has stepped down: by consent, or against the break fee. */
    private void stepDown(Contract old, Deal deal, List<Payment> fees) {
        ContractId id = old.id();
        Optional<Payment> breakFee = fees.stream()
                .filter(f -> f.purpose() == Purpose.BREAK_FEE && f.contract().equals(Optional.of(id)))
                .findFirst();
        breakFee.ifPresent(fee -> world.log(
                new ContractTerminated(id, old.hyperscaler(), old.lab(), old.lab(), fee.usdBn(), "exclusivity")));
        world.log(new ContractAmended(
                id,
                old.hyperscaler(),
                old.lab(),
                old.terms(),
                Rights.waived(old, deal).terms()));
    }
}
