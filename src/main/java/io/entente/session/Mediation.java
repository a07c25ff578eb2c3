package io.entente.session;

import io.entente.protocol.SingleText;
import io.entente.random.RandomStream;
import io.entente.session.SessionResult.End;
import io.entente.strategy.Offers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A session of a mediated single text ({@link SingleText}): in each round the mediator revises the text, all vote, what
 * all want becomes the text. At the end it is the agreement if it leaves nobody below its reservation value. What the
 * parties' strategies would do plays no part; the mediator's texts stand as one more history after the parties'.
 */
final class Mediation {

    private Mediation() {}

    /** Holds the session; the same seed gives the same one. Costs its rounds. */
    static SessionResult hold(Table table, long seed) {
        RandomStream random = RandomStream.of(seed, "mediator");
        SingleText rules = new SingleText(
                table.space(),
                IntStream.range(0, (int) table.space().size()).boxed().toList());
        int present = rules.first(random);
        Offers texts = Offers.NONE.and(present);
        for (int round = 0; round < table.rounds(); round++) {
            int text = present;
            int proposed = rules.proposal(text, random);
            boolean all = table.seats().stream().allMatch(seat -> SingleText.votesFor(seat.own(), text, proposed));
            present = all ? proposed : text;
            texts = texts.and(proposed);
        }
        int agreed = present;
        boolean rational = table.seats().stream().allMatch(seat -> seat.own().utility(agreed) >= seat.reservation());
        List<Offers> offers =
                new ArrayList<>(table.seats().stream().map(seat -> Offers.NONE).toList());
        offers.add(texts);
        return new SessionResult(
                rational ? Optional.of(agreed) : Optional.empty(),
                rational ? End.AGREEMENT : End.WALKED,
                table.rounds(),
                offers);
    }
}
