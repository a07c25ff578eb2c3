package io.entente.casebook;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.game.network.BalancedOutcome;
import io.entente.game.network.JacksonWolinsky;
import io.entente.game.network.Link;
import io.entente.game.network.ManeaBargaining;
import io.entente.game.network.NetworkGame;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Networks that form, and bargaining on them. */
final class NetworkKinds {

    static final List<Kind> ALL = List.of(
            new Kind("jw_connections", NetworkKinds::connections),
            new Kind("jw_coauthor", NetworkKinds::coAuthors),
            new Kind("balanced_outcome", NetworkKinds::balanced),
            new Kind("manea_limit", NetworkKinds::limit),
            new Kind("manea_delta", NetworkKinds::patient));

    private static final double TOLERANCE = 1e-9;

    private NetworkKinds() {}

    private static Answer connections(Inputs inputs) {
        int players = inputs.count("n");
        NetworkGame game = JacksonWolinsky.connections(players, inputs.number("delta"), inputs.number("c"));
        BigInteger complete = complete(game);
        BigInteger star = JacksonWolinsky.star(players, 0);
        Map<String, Object> stable = new LinkedHashMap<>();
        stable.put("complete", game.stable(complete));
        stable.put("star", game.stable(star));
        stable.put("empty", game.stable(BigInteger.ZERO));
        BigInteger best = game.efficient();
        Map<String, BigInteger> named = new LinkedHashMap<>();
        named.put("complete", complete);
        named.put("star", star);
        named.put("empty", BigInteger.ZERO);
        List<String> efficient = named.entrySet().stream()
                .filter(e -> game.welfare(e.getValue()) >= game.welfare(best) - TOLERANCE)
                .map(Map.Entry::getKey)
                .toList();
        return Answer.of(
                "pairwise_stable",
                stable,
                "efficient",
                efficient.isEmpty() ? "other" : Answer.oneOf(efficient),
                "n_labelled_ps",
                game.stableNetworks().size(),
                "efficient_value",
                game.welfare(best));
    }

    private static Answer coAuthors(Inputs inputs) {
        int players = inputs.count("n");
        NetworkGame game = JacksonWolinsky.coAuthors(players);
        BigInteger complete = complete(game);
        BigInteger pairs = pairs(game);
        BigInteger best = game.efficient();
        return Answer.of(
                "u_pair",
                game.utility(pairs, 0),
                "u_complete",
                java.util.stream.IntStream.range(0, players)
                        .mapToObj(i -> game.utility(complete, i))
                        .toList(),
                "efficient_edges",
                best.bitCount(),
                "efficient_value",
                game.welfare(best),
                "pairs_stable",
                game.stable(pairs),
                "complete_stable",
                game.stable(complete));
    }

    private static BigInteger complete(NetworkGame game) {
        return BigInteger.ONE.shiftLeft(game.links().size()).subtract(BigInteger.ONE);
    }

    /** The network in which the first two are linked, the next two, and so on. */
    private static BigInteger pairs(NetworkGame game) {
        BigInteger pairs = BigInteger.ZERO;
        for (int i = 0; i < game.links().size(); i++) {
            Link link = game.links().get(i);
            pairs = link.one() % 2 == 0 && link.other() == link.one() + 1 ? pairs.setBit(i) : pairs;
        }
        return pairs;
    }

    private static Answer balanced(Inputs inputs) {
        BalancedOutcome found = BalancedOutcome.of(
                inputs.count("n"),
                CoalitionInputs.links(inputs, "edges"),
                CoalitionInputs.links(inputs, "matching"),
                inputs.number("surplus", 1));
        return Answer.of("x", found.shares()).certified(found.certificate());
    }

    private static ManeaBargaining manea(Inputs inputs) {
        return new ManeaBargaining(
                inputs.count("n"), CoalitionInputs.links(inputs, "edges"), inputs.number("surplus", 1));
    }

    private static Answer limit(Inputs inputs) {
        return Answer.of("v_limit", CoalitionKinds.list(manea(inputs).limit()));
    }

    private static Answer patient(Inputs inputs) {
        double delta = inputs.number("delta");
        double[] payoffs = manea(inputs).payoffs(delta);
        return Answer.of("v", CoalitionKinds.list(payoffs))
                .certified(Certificate.of(new Condition(
                        "payoffs are what bargaining on gives",
                        manea(inputs).residual(delta, payoffs),
                        TOLERANCE * Math.max(1, inputs.number("surplus", 1)))));
    }
}
