package io.entente.mind;

import io.entente.describe.Words;
import io.entente.preference.DealSpace;
import io.entente.preference.RankedOutcomes;
import io.entente.protocol.NegotiationSettings.Protocol;
import io.entente.protocol.Reason;
import io.entente.protocol.ScoringAuction;
import io.entente.protocol.SingleText;
import io.entente.protocol.TalkOpening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a hyperscaler or a lab says in a contract net and to a mediator; pure. */
record Bidding(DealMind.Self self, Judgement judgement) {

    /** The answer to a question of these protocols; refuses any other. */
    Answer answer(Question question) {
        if (question instanceof Question.WhatDoYouBid bid) {
            return bid(bid);
        } else if (question instanceof Question.WhichBidWins which) {
            return award(which);
        } else if (question instanceof Question.WhatDoYouDeliver deliver) {
            return delivery(deliver);
        } else if (question instanceof Question.HowDoYouVote vote) {
            return vote(vote);
        } else if (question instanceof Question.DoYouAgree agree) {
            return agreement(agree);
        }
        throw new IllegalArgumentException("The question (" + question
                + ") must be one for a party to deals.\nMaybe it was meant for a regulator.");
    }

    /** What the lab will make of an outcome is known as far as public figures tell. */
    private Answer bid(Question.WhatDoYouBid question) {
        TalkOpening talk = question.talk();
        RankedOutcomes own = judgement.ranked(talk);
        RankedOutcomes lab = TalkMind.ranked(talk, talk.lab(), space(talk), judgement.publicly());
        double reservation = judgement.reservation(talk);
        double least = question.auction().least(own, reservation, question.bidders());
        Optional<Integer> bid = question.auction().bid(own, lab::utility, reservation, question.bidders());
        Reason reason = reason(least, reservation, bid.map(own::utility), Optional.empty());
        return new Answer.Bid(bid, reason);
    }

    private Answer award(Question.WhichBidWins question) {
        List<Double> scores = new ArrayList<>();
        double reservation = 0;
        for (int i = 0; i < question.bids().size(); i++) {
            TalkOpening talk = question.talks().get(i);
            scores.add(judgement.ranked(talk).utility(question.bids().get(i)));
            reservation = Math.max(reservation, judgement.reservation(talk));
        }
        double least = reservation;
        Optional<ScoringAuction.Award> award = ScoringAuction.award(scores, reservation);
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Optional<Double> score = Optional.of(scores.get(i));
            reasons.add(reason(award.map(toBeat(scores, i)).orElse(least), least, score, score));
        }
        return new Answer.Award(
                award.map(ScoringAuction.Award::index),
                award.map(won -> acceptable(question.talks().get(won.index()), won.required()))
                        .orElse(List.of()),
                reasons);
    }

    /** What a bid must be worth: the winner as much as the second-best, any other as much as the winner. */
    private static Function<ScoringAuction.Award, Double> toBeat(List<Double> scores, int bid) {
        return award -> bid == award.index() ? award.required() : scores.get(award.index());
    }

    private List<Integer> acceptable(TalkOpening talk, double required) {
        RankedOutcomes own = judgement.ranked(talk);
        return talk.outcomes().stream()
                .filter(outcome -> own.utility(outcome) >= required)
                .toList();
    }

    private Answer delivery(Question.WhatDoYouDeliver question) {
        RankedOutcomes own = judgement.ranked(question.talk());
        Optional<Integer> best = question.outcomes().stream().reduce((a, b) -> own.utility(b) > own.utility(a) ? b : a);
        double reservation = judgement.reservation(question.talk());
        return new Answer.Bid(best, reason(reservation, reservation, best.map(own::utility), Optional.empty()));
    }

    private Answer vote(Question.HowDoYouVote question) {
        RankedOutcomes own = judgement.ranked(question.talk());
        double present = own.utility(question.present());
        return new Answer.Vote(
                SingleText.votesFor(own, question.present(), question.proposed()),
                reason(
                        present,
                        judgement.reservation(question.talk()),
                        Optional.of(own.utility(question.proposed())),
                        Optional.of(present)));
    }

    private Answer agreement(Question.DoYouAgree question) {
        double worth = judgement.ranked(question.talk()).utility(question.text());
        double reservation = judgement.reservation(question.talk());
        return new Answer.Vote(
                worth >= reservation, reason(reservation, reservation, Optional.of(worth), Optional.of(worth)));
    }

    private DealSpace space(TalkOpening talk) {
        return DealMind.space(self.scenario(), judgement.publicly(), talk);
    }

    private Reason reason(double target, double reservation, Optional<Double> own, Optional<Double> received) {
        Protocol protocol = self.scenario().negotiation().protocol();
        String rule = Words.of(protocol);
        return new Reason(rule, target, reservation, own, received, Optional.empty());
    }
}
