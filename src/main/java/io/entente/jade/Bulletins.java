package io.entente.jade;

import io.entente.jade.Content.Briefing;
import io.entente.market.MarketState;

/**
 * The public state in messages: the same for all who are told it, and by far the longest thing that is said. It is turned
 * into JSON once, and JSON that was read before is recognised instead of being read again; a state is immutable, so that
 * its readers may share it. Other contents go through the codec as they are. Safe for use by several threads.
 */
final class Bulletins {

    /** The end of a briefing without a state, which is its last component. */
    private static final String NO_STATE = "\"state\":null}";

    private final Codec codec;
    private volatile Bulletin sent = new Bulletin(null, NO_STATE);
    private volatile Bulletin received = new Bulletin(null, NO_STATE);

    Bulletins(Codec codec) {
        this.codec = codec;
    }

    /** A state, and the end of every briefing that tells it. */
    private record Bulletin(MarketState state, String json) {}

    @SuppressWarnings("ReferenceEquality")
    String encode(Content content) {
        if (!(content instanceof Briefing briefing)) {
            return codec.encode(content);
        }
        String head = head(briefing);
        Bulletin latest = sent;
        if (latest.state != briefing.state()) {
            latest = new Bulletin(briefing.state(), codec.encode(briefing).substring(head.length()));
            sent = latest;
        }
        return head + latest.json;
    }

    /** What of a briefing stands before its state. */
    private String head(Briefing briefing) {
        String blank = codec.encode(new Briefing(briefing.number(), null));
        return blank.substring(0, blank.length() - NO_STATE.length());
    }

    /** Refuses what is not the JSON of a content. */
    Content decode(String json) {
        Bulletin latest = received;
        if (latest.state != null && json.endsWith(latest.json)) {
            String blank = json.substring(0, json.length() - latest.json.length()) + NO_STATE;
            if (codec.decode(blank) instanceof Briefing briefing) {
                return new Briefing(briefing.number(), latest.state);
            }
        }
        Content content = codec.decode(json);
        if (content instanceof Briefing briefing && json.startsWith(head(briefing))) {
            received =
                    new Bulletin(briefing.state(), json.substring(head(briefing).length()));
        }
        return content;
    }
}
