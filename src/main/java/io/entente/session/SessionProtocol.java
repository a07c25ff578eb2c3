package io.entente.session;

import io.entente.protocol.ScoringAuction;

/** How the parties of a session come to an agreement. */
public enum SessionProtocol {

    /** They move in turns; see {@link AlternatingOffers}. */
    ALTERNATING_OFFERS {
        @Override
        public SessionResult hold(Table table, long seed, TurnListener listener) {
            return AlternatingOffers.hold(table, seed, listener);
        }
    },

    /** The first calls for proposals and takes the best; the winner delivers what it bid. */
    CONTRACT_NET {
        @Override
        public SessionResult hold(Table table, long seed, TurnListener listener) {
            return CallForProposals.hold(table, ScoringAuction.FIRST_SCORE);
        }
    },

    /** The same, where the winner need only be as good as the second-best bid. */
    CONTRACT_NET_SECOND_SCORE {
        @Override
        public SessionResult hold(Table table, long seed, TurnListener listener) {
            return CallForProposals.hold(table, ScoringAuction.SECOND_SCORE);
        }
    },

    /** A mediator revises one text and all vote. */
    SINGLE_TEXT {
        @Override
        public SessionResult hold(Table table, long seed, TurnListener listener) {
            return Mediation.hold(table, seed);
        }
    };

    /**
     * Holds a session.
     *
     * @param table who negotiates what
     * @param seed of all that is drawn; the same seed gives the same session
     * @param listener hears of each turn of alternating offers
     */
    public abstract SessionResult hold(Table table, long seed, TurnListener listener);
}
