package io.entente.event;

import io.entente.id.ActorId;
import java.util.List;

/**
 * Something that happened in a run. A record's components are the payload of its line in the log; its simple name is the
 * line's type.
 */
public sealed interface Event
        permits RunStarted,
                TypesDrawn,
                PeriodStarted,
                ShockApplied,
                MarketCleared,
                PaymentMade,
                TalksOpened,
                OfferMade,
                OfferRejected,
                TalksFailed,
                OfferAccepted,
                DealConfirmed,
                DealDropped,
                MatchRightExercised,
                MatchRightWaived,
                ConsentRequested,
                ConsentGiven,
                ConsentRefused,
                AgreementReached,
                ReviewOpened,
                RemedyProposed,
                RemedyAccepted,
                RemedyRefused,
                ReviewDecided,
                DealSigned,
                DealBlocked,
                DealWithdrawn,
                ContractAmended,
                ContractExpired,
                ContractLapsed,
                ContractTerminated,
                TrancheMissed,
                ActorUpdated,
                IndicesMeasured,
                LeverageMeasured,
                LeverageShifted,
                AllianceChanged,
                FaultObserved,
                RunEnded {

    /** Whom it concerns, in the order in which the event names them. */
    List<ActorId> actors();

    /** The type as it stands in the log. */
    default String type() {
        return getClass().getSimpleName();
    }
}
