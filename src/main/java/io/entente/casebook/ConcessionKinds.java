package io.entente.casebook;

import io.entente.game.bargaining.Zeuthen;
import io.entente.strategy.offer.Concession;
import java.util.List;

/** How negotiators concede. */
final class ConcessionKinds {

    static final List<Kind> ALL = List.of(
            new Kind("faratin_polynomial", ConcessionKinds::polynomial), new Kind("zeuthen", ConcessionKinds::zeuthen));

    private ConcessionKinds() {}

    private static Answer polynomial(Inputs inputs) {
        Concession concession = new Concession(inputs.number("k", 0), inputs.number("e"));
        double time = inputs.number("t");
        return Answer.of(
                "F",
                concession.at(time),
                "target",
                concession.target(time, inputs.number("umin", 0), inputs.number("umax", 1)));
    }

    private static Answer zeuthen(Inputs inputs) {
        List<Double> conflict = inputs.pair("conflict");
        Zeuthen risks = Zeuthen.of(
                inputs.number("u1_own"),
                inputs.number("u1_other"),
                inputs.number("u2_own"),
                inputs.number("u2_other"),
                conflict.get(0),
                conflict.get(1));
        String concedes = risks.firstConcedes() && risks.secondConcedes() ? "both" : risks.firstConcedes() ? "1" : "2";
        return Answer.of("risk1", risks.risk1(), "risk2", risks.risk2(), "concedes", concedes);
    }
}
