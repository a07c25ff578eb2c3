package io.entente.fold.story;

import io.entente.event.DealDropped;
import io.entente.event.TalksFailed;

/** Why something did not come to pass. */
final class Causes {

    private Causes() {}

    static String failed(TalksFailed.Cause cause) {
        return switch (cause) {
            case DEADLINE -> "the last round passed";
            case WALKED -> "one side walked away";
            case OUTBID -> "another bid was worth more";
            case NO_GAINS -> "nothing on the table would have paid for both";
        };
    }

    static String dropped(DealDropped.Cause cause, String by) {
        return switch (cause) {
            case CAPACITY -> by + "'s capacity went to another deal";
            case CASH -> by + "'s cash went to another deal";
            case EXCLUSIVITY -> "another deal of " + by + " bars it";
            case CONFLICT -> "beside its other deals it was worth nothing to " + by;
            case CONSENT -> by + " did not consent, or its price was not paid";
        };
    }
}
