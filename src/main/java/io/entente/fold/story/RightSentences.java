package io.entente.fold.story;

import io.entente.event.ConsentGiven;
import io.entente.event.ConsentRefused;
import io.entente.event.ConsentRequested;
import io.entente.event.MatchRightExercised;
import io.entente.event.MatchRightWaived;

/** What holders of exclusivity and of matching rights do with them. */
final class RightSentences {

    private final Chronicle chronicle;

    RightSentences(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void addTo(EventInWords words) {
        words.tell(ConsentRequested.class, ConsentRequested::talk, this::requested)
                .tell(ConsentGiven.class, ConsentGiven::talk, this::given)
                .tell(ConsentRefused.class, ConsentRefused::talk, this::refused)
                .tell(MatchRightExercised.class, MatchRightExercised::talk, this::exercised)
                .tell(MatchRightWaived.class, MatchRightWaived::talk, this::waived);
    }

    private String requested(ConsentRequested event) {
        return "The deal needs the consent of " + chronicle.name(event.holder()) + " (" + event.holding() + "); "
                + chronicle.name(event.lab()) + " asked for it.";
    }

    private String given(ConsentGiven event) {
        return chronicle.name(event.holder()) + " consented against a fee of " + Figures.usd(event.feeUsdBn())
                + " from " + chronicle.name(event.lab()) + "; the deal costs it " + Figures.usd(event.lossUsdBn())
                + ".";
    }

    private String refused(ConsentRefused event) {
        String holder = chronicle.name(event.holder());
        if (!event.by().equals(event.holder())) {
            return chronicle.name(event.by()) + " did not pay the " + Figures.usd(event.feeUsdBn()) + " that " + holder
                    + " asked for its consent.";
        }
        return event.feeUsdBn() == 0
                ? holder + " refused its consent; it was not for sale."
                : holder + " refused its consent at " + Figures.usd(event.feeUsdBn()) + ".";
    }

    private String exercised(MatchRightExercised event) {
        return chronicle.name(event.holder()) + " used its right of first refusal (" + event.holding()
                + ") and took what it covers itself: worth " + Figures.usd(event.gainUsdBn()) + " to it.";
    }

    private String waived(MatchRightWaived event) {
        return chronicle.name(event.holder()) + " waived its right of first refusal (" + event.holding()
                + "): matching would have been worth " + Figures.usd(event.gainUsdBn()) + " to it.";
    }
}
