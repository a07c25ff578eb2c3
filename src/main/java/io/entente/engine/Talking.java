package io.entente.engine;

import io.entente.actor.Actor;
import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Terms;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.OfferRejected;
import io.entente.event.TalksFailed;
import io.entente.event.TalksOpened;
import io.entente.eventlog.Moment;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.market.Valuation;
import io.entente.mind.Answer;
import io.entente.mind.Question;
import io.entente.preference.Appraisal;
import io.entente.preference.DealSpace;
import io.entente.protocol.Action;
import io.entente.protocol.AgendaItem;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.NegotiationSettings;
import io.entente.protocol.ScoringAuction;
import io.entente.protocol.TalkOpening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The talks of a quarter: who wants whom, what is on the table, and what was agreed provisionally. */
final class Talking {

    private final World world;
    private final Map<TalkId, Talk> open = new TreeMap<>();

    Talking(World world) {
        this.world = world;
    }

    /** A talk with its deal space and what has been said. */
    private static final class Talk {
        private final TalkOpening opening;
        private final DealSpace space;
        private final Terms best;
        private final Map<Integer, Terms> offered = new HashMap<>();
        private int lastOffer = -1;
        private Optional<Deal> agreed = Optional.empty();
        private TalksFailed.Cause failure = TalksFailed.Cause.DEADLINE;

        Talk(TalkOpening opening, DealSpace space, Terms best) {
            this.opening = opening;
            this.space = space;
            this.best = best;
        }

        /** The terms of an outcome; most are offered more than once. */
        Terms terms(int outcome) {
            return offered.computeIfAbsent(outcome, space::terms);
        }
    }

    /** Holds the talks of the period; returns what was agreed provisionally, in talk order. */
    List<Deal> run() {
        List<TalkOpening> openings = new ArrayList<>();
        for (Wanted wanted : wanted()) {
            open(wanted).ifPresent(openings::add);
        }
        if (!openings.isEmpty()) {
            hold(openings);
        }
        world.at(Moment.in(world.period()));
        List<Deal> deals = new ArrayList<>();
        for (Talk talk : open.values()) {
            talk.agreed.ifPresentOrElse(deals::add, () -> fail(talk));
        }
        return deals;
    }

    private void hold(List<TalkOpening> openings) {
        switch (world.scenario().negotiation().protocol()) {
            case ALTERNATING_OFFERS -> world.negotiate(openings, this::hear);
            case CONTRACT_NET -> new Calling(world, ScoringAuction.FIRST_SCORE).hold(openings, this::hear);
            case CONTRACT_NET_SECOND_SCORE ->
                new Calling(world, ScoringAuction.SECOND_SCORE).hold(openings, this::hear);
            case SINGLE_TEXT ->
                new Mediating(world, talk -> open.get(talk).space.space()).hold(openings, this::hear);
            case ORACLE -> throw new IllegalStateException("the oracle holds no talks");
        }
    }

    /** For every pair that wants a talk the terms with the largest joint surplus at public types, without money. */
    List<Deal> bestTerms() {
        List<Deal> deals = new ArrayList<>();
        for (Wanted wanted : wanted()) {
            open(wanted)
                    .ifPresent(opening -> deals.add(new Deal(
                            opening.id(),
                            opening.hyperscaler(),
                            opening.lab(),
                            open.get(opening.id()).best,
                            0,
                            opening.amends())));
        }
        return deals;
    }

    private void fail(Talk talk) {
        failed(talk.opening.opener(), talk.opening.responder(), talk.opening.id(), talk.failure);
        world.coolOff(talk.opening.hyperscaler(), talk.opening.lab());
    }

    private void failed(ActorId opener, ActorId responder, TalkId id, TalksFailed.Cause cause) {
        world.tally().talkFailed();
        world.log(new TalksFailed(id, opener, responder, cause));
    }

    /** A talk that somebody wants, with the gains each side expects of it. */
    private record Wanted(ActorId hyperscaler, ActorId lab, ActorId opener, double openerWish, double responderWish) {}

    /** Every pair of which the scenario, or at least one side, wants a talk, in talk order. */
    private List<Wanted> wanted() {
        Map<ActorId, List<Answer.Wish>> wishes = wishes();
        List<AgendaItem> agenda = NegotiationSettings.at(world.scenario().agenda(), world.period());
        List<Wanted> all = new ArrayList<>();
        for (Hyperscaler hyperscaler : world.scenario().hyperscalers()) {
            for (ModelLab lab : world.scenario().labs()) {
                wanted(hyperscaler.id(), lab.id(), wishes, agenda).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(w -> id(w.hyperscaler, w.lab)));
        return all;
    }

    private TalkId id(ActorId hyperscaler, ActorId lab) {
        return TalkId.of(world.scenario().quarter(world.period()), hyperscaler, lab);
    }

    private Map<ActorId, List<Answer.Wish>> wishes() {
        List<Host.Inquiry> inquiries = new ArrayList<>();
        List<ActorId> parties = world.casting().publicIndustry().actors();
        for (ActorId party : parties) {
            inquiries.add(new Host.Inquiry(party, new Question.WhomToApproach(coolingOff(party))));
        }
        List<Answer.Approaches> answers = world.ask(inquiries, Answer.Approaches.class);
        Map<ActorId, List<Answer.Wish>> wishes = new TreeMap<>();
        for (int i = 0; i < parties.size(); i++) {
            wishes.put(parties.get(i), answers.get(i).wishes());
        }
        return wishes;
    }

    private Set<ActorId> coolingOff(ActorId party) {
        Set<ActorId> cooling = new TreeSet<>();
        for (Hyperscaler hyperscaler : world.scenario().hyperscalers()) {
            for (ModelLab lab : world.scenario().labs()) {
                boolean theirs = hyperscaler.id().equals(party) || lab.id().equals(party);
                if (theirs && world.coolingOff(hyperscaler.id(), lab.id())) {
                    cooling.add(hyperscaler.id().equals(party) ? lab.id() : hyperscaler.id());
                }
            }
        }
        return cooling;
    }

    private Optional<Wanted> wanted(
            ActorId hyperscaler, ActorId lab, Map<ActorId, List<Answer.Wish>> wishes, List<AgendaItem> agenda) {
        Optional<Answer.Wish> byHyperscaler = wish(wishes, hyperscaler, lab);
        Optional<Answer.Wish> byLab = wish(wishes, lab, hyperscaler);
        boolean prescribed = agenda.stream()
                .anyMatch(item ->
                        item.hyperscaler().equals(hyperscaler) && item.lab().equals(lab));
        boolean underReview = world.filed().stream()
                .anyMatch(f -> f.deal().involves(hyperscaler) && f.deal().involves(lab));
        if (underReview || !prescribed && byHyperscaler.isEmpty() && byLab.isEmpty()) {
            return Optional.empty();
        }
        boolean labOpens = labCalls() || byHyperscaler.isEmpty() && byLab.isPresent();
        double hyperscalerWish = byHyperscaler.map(Answer.Wish::ownGainUsdBn).orElse(0.0);
        double labWish = byLab.map(Answer.Wish::ownGainUsdBn).orElse(0.0);
        return Optional.of(
                labOpens
                        ? new Wanted(hyperscaler, lab, lab, labWish, hyperscalerWish)
                        : new Wanted(hyperscaler, lab, hyperscaler, hyperscalerWish, labWish));
    }

    /** In a contract net it is always the lab that calls. */
    private boolean labCalls() {
        return switch (world.scenario().negotiation().protocol()) {
            case CONTRACT_NET, CONTRACT_NET_SECOND_SCORE -> true;
            case ALTERNATING_OFFERS, SINGLE_TEXT, ORACLE -> false;
        };
    }

    private static Optional<Answer.Wish> wish(Map<ActorId, List<Answer.Wish>> wishes, ActorId by, ActorId partner) {
        return wishes.getOrDefault(by, List.of()).stream()
                .filter(w -> w.partner().equals(partner))
                .findFirst();
    }

    /** Puts the outcomes on the table; a talk without an outcome rational for both at public types fails at once. */
    private Optional<TalkOpening> open(Wanted wanted) {
        Valuation publicly = world.publicly();
        Optional<Contract> inForce = world.state().contract(wanted.hyperscaler, wanted.lab);
        DealSpace space = new DealSpace(
                world.scenario().negotiation().issues(), publicly.now().labValue(wanted.lab), inForce);
        TalkId id = id(wanted.hyperscaler, wanted.lab);
        Optional<ContractId> amends = inForce.map(Contract::id);
        Deal blank = new Deal(id, wanted.hyperscaler, wanted.lab, space.terms(0), 0, amends);
        Appraisal table = Appraisal.pruned(publicly, space, blank);
        ActorId responder = wanted.opener.equals(wanted.lab) ? wanted.hyperscaler : wanted.lab;
        world.tally().talkOpened();
        world.log(new TalksOpened(
                id, wanted.opener, responder, amends, table.size(), wanted.openerWish, wanted.responderWish));
        if (table.size() == 0) {
            failed(wanted.opener, responder, id, TalksFailed.Cause.NO_GAINS);
            world.coolOff(wanted.hyperscaler, wanted.lab);
            return Optional.empty();
        }
        world.listener().talkOpened(id, table);
        TalkOpening opening = new TalkOpening(
                id,
                wanted.opener,
                responder,
                wanted.hyperscaler,
                wanted.lab,
                amends,
                table.outcomes(),
                world.scenario().negotiation().rounds());
        open.put(id, new Talk(opening, space, space.terms(table.mostJoint()).withoutMoney()));
        return Optional.of(opening);
    }

    private void hear(HalfStep halfStep, List<Move> moves) {
        world.at(Moment.in(world.period(), halfStep.round()));
        List<ActorId> order = world.scenario().actors().stream().map(Actor::id).toList();
        moves.stream()
                .sorted(Comparator.comparingInt((Move move) -> order.indexOf(move.by()))
                        .thenComparing(Move::talk))
                .forEach(this::hear);
    }

    private void hear(Move move) {
        Talk talk = open.get(move.talk());
        if (move.action() instanceof Action.Propose propose) {
            talk.lastOffer = propose.outcome();
            world.log(new OfferMade(
                    move.talk(),
                    move.by(),
                    move.to(),
                    propose.outcome(),
                    talk.terms(propose.outcome()),
                    move.reason()));
        } else if (move.action() instanceof Action.Accept) {
            Terms terms = talk.terms(talk.lastOffer);
            TalkOpening opening = talk.opening;
            talk.agreed = Optional.of(new Deal(
                    opening.id(), opening.hyperscaler(), opening.lab(), terms, move.round(), opening.amends()));
            world.log(new OfferAccepted(move.talk(), move.by(), move.to(), talk.lastOffer, terms, move.reason()));
        } else {
            OfferRejected rejected = new OfferRejected(move.talk(), move.by(), move.to(), move.reason());
            talk.failure = rejected.outbid() ? TalksFailed.Cause.OUTBID : TalksFailed.Cause.WALKED;
            world.log(rejected);
        }
    }
}
