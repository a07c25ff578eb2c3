package io.entente.protocol;

import io.entente.deal.OpenIssues;
import io.entente.quantity.Check;
import java.util.List;

/**
 * How talks are held.
 *
 * @param protocol which
 * @param rounds deadline of a talk, two half-steps a round
 * @param disagreement what a party falls back on
 * @param coolingOffQuarters how long a pair does not talk again after a talk, whatever came of it
 * @param hyperscalerTalks most talks a hyperscaler opens in a quarter
 * @param labTalks most talks a lab opens in a quarter
 * @param bargainingWeight the hyperscaler's weight where a solver splits the surplus; below 0: from patience
 * @param issues the deal space
 */
public record NegotiationSettings(
        Protocol protocol,
        int rounds,
        Disagreement disagreement,
        int coolingOffQuarters,
        int hyperscalerTalks,
        int labTalks,
        double bargainingWeight,
        OpenIssues issues) {

    /** How the two sides reach an agreement. */
    public enum Protocol {
        /** Concurrent stacked alternating offers with a deadline. */
        ALTERNATING_OFFERS,
        /** Each lab calls for proposals and takes the best; the contract is the bid. */
        CONTRACT_NET,
        /** The same, where the winner need only be as good as the second-best bid. */
        CONTRACT_NET_SECOND_SCORE,
        /** A mediator revises one text for each talk; both sides vote on each revision. */
        SINGLE_TEXT,
        /** A solver signs what Nash-in-Nash gives; it sees everything. */
        ORACLE
    }

    /** What a party falls back on when a talk fails. */
    public enum Disagreement {
        /** The other contracts stay as they are [HornWolinsky1988]. */
        FIXED,
        /** The best excluded rival can take the place [HoLee2019]. */
        REPLACE
    }

    public NegotiationSettings {
        Check.that(rounds >= 1, "number of rounds", rounds, "be at least 1", "write 40");
    }

    /** The same settings under another protocol. */
    public NegotiationSettings under(Protocol other) {
        return new NegotiationSettings(
                other, rounds, disagreement, coolingOffQuarters, hyperscalerTalks, labTalks, bargainingWeight, issues);
    }

    /** Whom a scenario makes talk when, in file order; the link policy {@code agenda} follows it. */
    public static List<AgendaItem> at(List<AgendaItem> agenda, int period) {
        return agenda.stream().filter(item -> item.period() == period).toList();
    }
}
