package io.entente.casebook;

import io.entente.game.choice.Logit;
import java.util.Arrays;
import java.util.List;

/** Discrete choice and competition in prices. */
final class DemandKinds {

    static final List<Kind> ALL = List.of(
            new Kind("logit", DemandKinds::logit),
            new Kind("logit_elasticity", DemandKinds::elasticity),
            new Kind("bertrand_logit", DemandKinds::bertrand));

    private DemandKinds() {}

    private static Answer logit(Inputs inputs) {
        double[] utilities = inputs.array("v");
        return Answer.of(
                "shares",
                Arrays.stream(Logit.shares(utilities)).boxed().toList(),
                "consumer_surplus",
                Logit.surplus(inputs.number("alpha", 1), utilities));
    }

    private static Answer elasticity(Inputs inputs) {
        double alpha = inputs.number("alpha");
        double share = inputs.number("share");
        double rival = inputs.number("rival_share");
        return Answer.of(
                "own",
                Logit.ownElasticity(alpha, inputs.number("price"), share),
                "cross",
                Logit.crossElasticity(alpha, inputs.number("rival_price"), rival),
                "diversion_to_rival",
                Logit.diversion(share, rival));
    }

    private static Answer bertrand(Inputs inputs) {
        Logit.Equilibrium found = Logit.symmetric(
                inputs.count("J"),
                inputs.number("alpha"),
                inputs.number("delta"),
                inputs.number("cost"),
                inputs.number("outside", Double.NEGATIVE_INFINITY));
        return Answer.of("price", found.price(), "share", found.share()).certified(found.certificate());
    }
}
