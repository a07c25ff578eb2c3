package io.entente.fold.story;

import io.entente.event.DealConfirmed;
import io.entente.event.DealDropped;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferRejected;
import io.entente.event.TalksFailed;
import io.entente.event.TalksOpened;
import io.entente.protocol.Reason;
import java.util.Optional;

/** What happens at the table. */
final class TalkSentences {

    private final Chronicle chronicle;

    TalkSentences(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void addTo(EventInWords words) {
        words.tell(TalksOpened.class, TalksOpened::talk, this::opened)
                .tell(OfferAccepted.class, OfferAccepted::talk, this::accepted)
                .tell(OfferRejected.class, OfferRejected::talk, this::rejected)
                .tell(TalksFailed.class, TalksFailed::talk, this::failed)
                .tell(DealConfirmed.class, DealConfirmed::talk, this::confirmed)
                .tell(DealDropped.class, DealDropped::talk, this::dropped);
    }

    private String opened(TalksOpened event) {
        String opener = chronicle.name(event.opener());
        String responder = chronicle.name(event.responder());
        String subject = event.amends().map(id -> " to amend " + id).orElse("");
        String wishes = wish(opener, event.openerWishUsdBn()) + wish(responder, event.responderWishUsdBn());
        return opener + " opened talks with " + responder + subject + " over "
                + Figures.count(event.outcomes(), "possible outcome", "possible outcomes") + wishes + ".";
    }

    private static String wish(String name, double usdBn) {
        return usdBn == 0 ? "" : "; " + name + " expected to gain " + Figures.usd(usdBn);
    }

    private String accepted(OfferAccepted event) {
        String by = chronicle.name(event.by());
        return by + " accepted" + judged(event.reason()) + ": " + TermsInWords.words(event.terms(), Optional.empty())
                + ".";
    }

    /** The rule behind an acceptance with the numbers it compared. */
    private static String judged(Reason reason) {
        String worth = reason.ownUtility()
                .or(reason::received)
                .map(u -> "worth " + Figures.usd(u) + " to it, ")
                .orElse("");
        return " (" + worth + "aim " + Figures.usd(reason.target()) + ", least " + Figures.usd(reason.reservation())
                + ", rule " + reason.rule() + ")";
    }

    private String rejected(OfferRejected event) {
        return chronicle.name(event.by()) + (event.outbid() ? turnedDown(event.reason()) : walked(event.reason()));
    }

    private static String turnedDown(Reason reason) {
        return " turned the bid down (worth " + Figures.usd(reason.received().orElseThrow())
                + " to it, the bid that won " + Figures.usd(reason.target()) + ", rule " + reason.rule() + ").";
    }

    private static String walked(Reason reason) {
        String offered = reason.received()
                .map(u -> "the last offer was worth " + Figures.usd(u) + " to it, ")
                .orElse("");
        return " walked away (" + offered + "least " + Figures.usd(reason.reservation()) + ", rule " + reason.rule()
                + ").";
    }

    private String failed(TalksFailed event) {
        return "The talks failed: " + Causes.failed(event.cause()) + ".";
    }

    private String confirmed(DealConfirmed event) {
        return "Both confirmed: worth " + Figures.usd(event.hyperscalerGainUsdBn()) + " to "
                + chronicle.name(event.hyperscaler()) + " and " + Figures.usd(event.labGainUsdBn()) + " to "
                + chronicle.name(event.lab()) + ".";
    }

    private String dropped(DealDropped event) {
        return "The deal was dropped: " + Causes.dropped(event.cause(), chronicle.name(event.by())) + ".";
    }
}
