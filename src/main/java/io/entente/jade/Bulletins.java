package io.entente.jade;

import io.entente.jade.Content.Briefing;
import io.entente.market.MarketState;

/**
 * The public state in messages: the same for all who are told it, and by far the longest thing that is said. It is turned
 * into JSON once, and JSON that was read before is recognised instead of being read again; a state is immutable, so that
 * its readers may share it. Other contents go through the codec as they are. Safe for use by several threads.
 */
final class Bulletins {

    /** Where the state begins, the last component of a briefing, and a briefing's end without one. */
    private static final String STATE = "\"state\":";

    private static final String NO_STATE = STATE + "null}";

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
        Bulletin latest = sent;
        if (latest.state != briefing.state()) {
            latest = new Bulletin(briefing.state(), end(codec.encode(briefing)));
            sent = latest;
        }
        String blank = codec.encode(new Briefing(briefing.number(), null));
        return blank.substring(0, blank.length() - NO_STATE.length()) + latest.json;
    }

    private static String end(String json) {
        return json.substring(json.indexOf(STATE));
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
        if (content instanceof Briefing briefing) {
            received = new Bulletin(briefing.state(), end(json));
        }
        return content;
    }
}
