package io.entente.fold.story;

import io.entente.describe.Words;
import io.entente.event.AgreementReached;
import io.entente.event.DealBlocked;
import io.entente.event.DealWithdrawn;
import io.entente.event.RemedyAccepted;
import io.entente.event.RemedyProposed;
import io.entente.event.RemedyRefused;
import io.entente.event.ReviewDecided;
import io.entente.event.ReviewOpened;
import io.entente.regulation.Remedy;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What regulators do with a deal. */
final class ReviewSentences {

    private final Chronicle chronicle;

    ReviewSentences(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void addTo(EventInWords words) {
        words.tell(AgreementReached.class, AgreementReached::talk, this::filed)
                .tell(ReviewOpened.class, ReviewOpened::talk, this::opened)
                .tell(RemedyProposed.class, RemedyProposed::talk, this::proposed)
                .tell(RemedyAccepted.class, RemedyAccepted::talk, this::accepted)
                .tell(RemedyRefused.class, RemedyRefused::talk, this::refused)
                .tell(ReviewDecided.class, ReviewDecided::talk, this::decided)
                .tell(DealBlocked.class, DealBlocked::talk, this::blocked)
                .tell(DealWithdrawn.class, DealWithdrawn::talk, this::withdrawn);
    }

    static String remedies(List<Remedy> remedies) {
        return remedies.stream()
                .map(remedy -> Words.of(remedy).replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    private String filed(AgreementReached event) {
        String before = event.regulators().isEmpty()
                ? "no regulator has to look at it"
                : "goes before " + chronicle.names(event.regulators());
        String by = event.talk().joins(event.hyperscaler(), event.lab())
                ? ""
                : " by " + chronicle.names(List.of(event.hyperscaler(), event.lab()));
        return "Filed" + by + ": " + before + ".";
    }

    private String opened(ReviewOpened event) {
        return chronicle.name(event.regulator()) + " opened a review of "
                + Figures.count(event.quarters(), "quarter", "quarters") + " (" + event.rule() + ").";
    }

    private String proposed(RemedyProposed event) {
        return chronicle.name(event.regulator()) + " would clear it under remedies: " + remedies(event.remedies())
                + ".";
    }

    private String accepted(RemedyAccepted event) {
        return chronicle.name(event.party()) + " took the remedies of " + chronicle.name(event.regulator())
                + ": under them the deal is worth " + Figures.usd(event.gainUsdBn()) + " to it.";
    }

    private String refused(RemedyRefused event) {
        return chronicle.name(event.party()) + " refused the remedies of " + chronicle.name(event.regulator())
                + ": under them the deal is worth " + Figures.usd(event.gainUsdBn()) + " to it.";
    }

    private String decided(ReviewDecided event) {
        String ruling = switch (event.ruling()) {
            case CLEAR -> " cleared it";
            case REMEDIES -> " cleared it under remedies (" + remedies(event.remedies()) + ")";
            case BLOCK -> " prohibited it";
        };
        String scores = new TreeMap<>(event.scores())
                .entrySet().stream()
                        .map(e -> Words.of(e.getKey()).replace('-', ' ') + " " + Figures.ratio(e.getValue()))
                        .collect(Collectors.joining(", "));
        return chronicle.name(event.regulator()) + ruling + "; probability of an intervention "
                + Figures.percent(event.probability()) + (scores.isEmpty() ? "" : " (" + scores + ")") + ".";
    }

    private String blocked(DealBlocked event) {
        return chronicle.name(event.regulator()) + " blocked the deal.";
    }

    private String withdrawn(DealWithdrawn event) {
        return chronicle.name(event.by()) + " gave the deal up.";
    }
}
