package io.entente.mind;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.protocol.Reason;
import io.entente.regulation.Review;
import java.util.List;
import java.util.Optional;

/** What an actor answers; every answer carries the figures behind it. Utilities are in USD bn. */
public sealed interface Answer {

    /** To {@link Question.WhomToApproach}: most wanted first, with the gains expected. */
    record Approaches(List<Wish> wishes) implements Answer {}

    /**
     * A partner that is wanted.
     *
     * @param partner whom
     * @param ownGainUsdBn expected for the actor
     * @param partnerGainUsdBn expected for the partner
     */
    record Wish(ActorId partner, double ownGainUsdBn, double partnerGainUsdBn) {}

    /** To {@link Question.WhichToConfirm}: one verdict for each deal, in the actor's own order of utility. */
    record Confirmations(List<Verdict> verdicts) implements Answer {}

    /**
     * Whether a provisional deal is confirmed.
     *
     * @param talk which
     * @param confirmed whether it is
     * @param cause why not: capacity, cash, exclusivity; empty when confirmed
     * @param gainUsdBn what it is worth to the actor, given those before it
     */
    record Verdict(TalkId talk, boolean confirmed, String cause, double gainUsdBn) {}

    /** To the yes-or-no questions, with the gain (or loss) that decided. */
    record Decision(boolean yes, double gainUsdBn, String rule) implements Answer {}

    /** To {@link Question.WillYouConsent}: the fee asked, and the loss behind it; never for sale where {@code !yes}. */
    record Consent(boolean yes, double feeUsdBn, double lossUsdBn, String rule) implements Answer {}

    /** To {@link Question.WhatDoYouBid} and {@link Question.WhatDoYouDeliver}: an outcome id; empty for no bid. */
    record Bid(Optional<Integer> outcome, Reason reason) implements Answer {}

    /**
     * To {@link Question.WhichBidWins}: one reason for each bid.
     *
     * @param winner index of the bid taken; empty where none is good enough
     * @param acceptable outcomes of the winner's talk that are as good as the second-best bid
     * @param reasons with what each bid is worth
     */
    record Award(Optional<Integer> winner, List<Integer> acceptable, List<Reason> reasons) implements Answer {}

    /** To {@link Question.HowDoYouVote} and {@link Question.DoYouAgree}. */
    record Vote(boolean yes, Reason reason) implements Answer {}

    /** To {@link Question.HaveYouJurisdiction}: how long the review takes, or why there is none. */
    record Jurisdiction(boolean yes, int quarters, String rule) implements Answer {}

    /** To {@link Question.WhatDoYouFind}: the regulator's review, with what follows if its remedies are refused. */
    record Finding(Review review) implements Answer {}
}
