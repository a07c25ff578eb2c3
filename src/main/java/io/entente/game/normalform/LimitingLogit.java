package io.entente.game.normalform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The equilibrium that logit responses tend to as the players' precision grows [McKelveyPalfrey1995], of games too large to
 * search their supports.
 */
final class LimitingLogit {

    /** Precisions at which is looked whether the strategies in use are those of an equilibrium, for payoffs that differ by 1. */
    private static final double[] PRECISIONS = {20, 60, 200, 600, 2_000, 6_000};

    private static final double IN_USE = 0.01;

    private LimitingLogit() {}

    /**
     * The equilibrium, checked; empty where the branch can't be followed far enough to tell its strategies. Costs thousands
     * of steps along the branch, of profiles × players^3 and strategies^3 each.
     */
    static Optional<MixedProfile> of(NormalFormGame game) {
        QuantalResponse branch = new QuantalResponse(game);
        return Arrays.stream(PRECISIONS)
                .mapToObj(precision ->
                        branch.profile(precision / game.widestRange()).flatMap(response -> near(game, response)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<MixedProfile> near(NormalFormGame game, MixedProfile response) {
        List<List<Integer>> used = IntStream.range(0, game.players())
                .mapToObj(player -> IntStream.range(0, game.strategies(player))
                        .filter(s -> response.chance(player, s) > IN_USE)
                        .boxed()
                        .toList())
                .toList();
        double[] start = IntStream.range(0, game.players())
                .boxed()
                .flatMapToDouble(player -> used.get(player).stream().mapToDouble(s -> response.chance(player, s)))
                .toArray();
        return new IndifferenceSystem(game.restrictedTo(used))
                .solve(start)
                .map(mix -> mix.within(game, used))
                .filter(SupportEnumeration.equilibriumOf(game));
    }
}
