package io.entente.engine;

import io.entente.id.ActorId;
import io.entente.mind.Answer;
import io.entente.mind.Question;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.Reason;
import io.entente.protocol.ScoringAuction;
import io.entente.protocol.TalkOpening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Contract nets: each lab with talks this quarter calls for proposals, the hyperscalers bid, the lab takes the bid that is
 * worth most to it. The lab is party 0, whose first move is the call. All calls run at once; what one actor won twice and can serve once is settled when it confirms.
 */
final class Calling {

    private static final HalfStep BIDS = new HalfStep(0, 1);
    private static final HalfStep AWARDS = new HalfStep(1, 0);
    private static final HalfStep DELIVERIES = new HalfStep(1, 1);
    private static final HalfStep ACCEPTANCES = new HalfStep(2, 0);

    private final World world;
    private final ScoringAuction auction;

    Calling(World world, ScoringAuction auction) {
        this.world = world;
        this.auction = auction;
    }

    /** A bid that was made. */
    private record Bid(TalkOpening talk, int outcome) {}

    /** Holds the calls over these talks and tells of bids, awards and, with second score, deliveries. */
    void hold(List<TalkOpening> talks, Host.HalfStepListener listener) {
        Map<ActorId, Long> bidders =
                talks.stream().collect(Collectors.groupingBy(TalkOpening::lab, TreeMap::new, Collectors.counting()));
        List<Answer.Bid> answers = world.ask(
                talks.stream()
                        .map(talk -> new Host.Inquiry(
                                talk.hyperscaler(),
                                new Question.WhatDoYouBid(
                                        talk, bidders.get(talk.lab()).intValue(), auction)))
                        .toList(),
                Answer.Bid.class);
        List<Move> moves = new ArrayList<>();
        Map<ActorId, List<Bid>> calls = new TreeMap<>();
        for (int i = 0; i < talks.size(); i++) {
            TalkOpening talk = talks.get(i);
            Answer.Bid answer = answers.get(i);
            Action action = answer.outcome().<Action>map(Action.Propose::new).orElseGet(Action.Walk::new);
            moves.add(byHyperscaler(talk, BIDS, action, answer.reason()));
            answer.outcome()
                    .ifPresent(outcome -> calls.computeIfAbsent(talk.lab(), first -> new ArrayList<>())
                            .add(new Bid(talk, outcome)));
        }
        listener.completed(BIDS, moves);
        award(calls, listener);
    }

    private void award(Map<ActorId, List<Bid>> calls, Host.HalfStepListener listener) {
        List<Host.Inquiry> inquiries = new ArrayList<>();
        calls.forEach((lab, bids) -> inquiries.add(new Host.Inquiry(
                lab,
                new Question.WhichBidWins(
                        bids.stream().map(Bid::talk).toList(),
                        bids.stream().map(Bid::outcome).toList()))));
        List<Answer.Award> awards = inquiries.isEmpty() ? List.of() : world.ask(inquiries, Answer.Award.class);
        List<Move> moves = new ArrayList<>();
        List<TalkOpening> winners = new ArrayList<>();
        List<Host.Inquiry> deliveries = new ArrayList<>();
        int call = 0;
        for (List<Bid> bids : calls.values()) {
            Answer.Award award = awards.get(call++);
            for (int i = 0; i < bids.size(); i++) {
                TalkOpening talk = bids.get(i).talk;
                boolean won = award.winner().filter(Integer.valueOf(i)::equals).isPresent();
                if (won && auction == ScoringAuction.SECOND_SCORE) {
                    winners.add(talk);
                    deliveries.add(new Host.Inquiry(
                            talk.hyperscaler(), new Question.WhatDoYouDeliver(talk, award.acceptable())));
                } else {
                    Action action = won ? new Action.Accept() : new Action.Walk();
                    moves.add(byLab(talk, AWARDS, action, award.reasons().get(i)));
                }
            }
        }
        listener.completed(AWARDS, moves);
        if (!deliveries.isEmpty()) {
            deliver(winners, world.ask(deliveries, Answer.Bid.class), listener);
        }
    }

    /** The winner's contract in place of its bid; as good as the second-best bid, so the lab takes it. */
    private void deliver(List<TalkOpening> winners, List<Answer.Bid> answers, Host.HalfStepListener listener) {
        List<Move> delivered = new ArrayList<>();
        List<Host.Inquiry> questions = new ArrayList<>();
        for (int i = 0; i < winners.size(); i++) {
            TalkOpening talk = winners.get(i);
            Answer.Bid answer = answers.get(i);
            int outcome = answer.outcome()
                    .orElseThrow(() ->
                            new FaultException(Optional.of(talk.hyperscaler()), "did not say what it delivers", null));
            delivered.add(byHyperscaler(talk, DELIVERIES, new Action.Propose(outcome), answer.reason()));
            questions.add(new Host.Inquiry(talk.lab(), new Question.DoYouAgree(talk, outcome)));
        }
        listener.completed(DELIVERIES, delivered);
        List<Answer.Vote> votes = world.ask(questions, Answer.Vote.class);
        List<Move> accepted = new ArrayList<>();
        for (int i = 0; i < winners.size(); i++) {
            Action action = votes.get(i).yes() ? new Action.Accept() : new Action.Walk();
            accepted.add(byLab(winners.get(i), ACCEPTANCES, action, votes.get(i).reason()));
        }
        listener.completed(ACCEPTANCES, accepted);
    }

    private static Move byHyperscaler(TalkOpening talk, HalfStep at, Action action, Reason reason) {
        return new Move(talk.id(), at.round(), talk.hyperscaler(), talk.lab(), action, reason);
    }

    private static Move byLab(TalkOpening talk, HalfStep at, Action action, Reason reason) {
        return new Move(talk.id(), at.round(), talk.lab(), talk.hyperscaler(), action, reason);
    }
}
