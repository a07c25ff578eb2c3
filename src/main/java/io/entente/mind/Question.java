package io.entente.mind;

import io.entente.deal.Deal;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.market.Payment;
import io.entente.market.Purpose;
import io.entente.protocol.ScoringAuction;
import io.entente.protocol.TalkOpening;
import io.entente.regulation.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the conductor can ask an actor outside talks; each kind has its own {@link Answer}. */
public sealed interface Question {

    /** Whom do you want to talk to this quarter? */
    record WhomToApproach(Set<ActorId> coolingOff) implements Question {}

    /** Which of your provisional deals do you confirm, best first? */
    record WhichToConfirm(List<Deal> deals) implements Question {}

    /** Do you use your right of first refusal: take this deal's compute yourself on the same terms? */
    record WillYouMatch(Deal deal, ContractId holding) implements Question {}

    /** What would it take for you to let this deal pass your exclusivity? */
    record WillYouConsent(Deal deal, ContractId holding) implements Question {}

    /** Does the lab pay this for the holder's consent, or to break its exclusivity? */
    record WillYouPay(Deal deal, ActorId holder, ContractId holding, double feeUsdBn, Purpose purpose)
            implements Question {

        /** The price as a payment; needs a fee above zero. */
        public Payment price() {
            return new Payment(deal.lab(), holder, feeUsdBn, purpose, Optional.of(holding));
        }
    }

    /** Which outcome of this talk do you bid, hyperscaler, knowing that so many bid? */
    record WhatDoYouBid(TalkOpening talk, int bidders, ScoringAuction auction) implements Question {}

    /** Which of these bids, one for each talk, do you take, lab? */
    record WhichBidWins(List<TalkOpening> talks, List<Integer> bids) implements Question {}

    /** Which of these outcomes do you deliver, winner? */
    record WhatDoYouDeliver(TalkOpening talk, List<Integer> outcomes) implements Question {}

    /** Do you want this text in place of the present one? */
    record HowDoYouVote(TalkOpening talk, int present, int proposed) implements Question {}

    /** Do you accept this text as it stands at the end? */
    record DoYouAgree(TalkOpening talk, int text) implements Question {}

    /** Does this deal fall to you, regulator? */
    record HaveYouJurisdiction(Deal deal) implements Question {}

    /** What do you find, regulator? Asked when the review falls due. */
    record WhatDoYouFind(Deal deal) implements Question {}

    /** Do you take these remedies rather than fight? */
    record WillYouRemedy(Deal deal, ActorId regulator, List<Remedy> remedies, double blockProbability)
            implements Question {}

    /** The regulators are done: do you still want the deal on these terms? Asked of each party. */
    record WillYouClose(Deal deal, TalkId talk, List<Remedy> remedies) implements Question {}
}
