package io.entente.casebook;

import io.entente.game.normalform.NormalFormGame;
import io.entente.quantity.Check;
import java.util.List;

/** Reads a game of several players: {@code dims}, and in {@code payoffs} for each profile what every player gets. */
final class PayoffTable {

    private PayoffTable() {}

    static NormalFormGame game(Inputs inputs) {
        List<Integer> sizes =
                inputs.numbers("dims").stream().map(Double::intValue).toList();
        int profiles = sizes.stream().reduce(1, (a, b) -> a * b);
        List<Inputs.Entry> entries = inputs.entries("payoffs");
        double[][] payoffs = new double[Math.max(0, profiles)][];
        for (Inputs.Entry entry : entries) {
            int index = index(entry, sizes);
            Check.that(payoffs[index] == null, "profile", entry.key(), "be given once", "leave out the second");
            payoffs[index] =
                    entry.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        Check.that(
                entries.size() == profiles,
                "number of profiles",
                entries.size(),
                "be " + profiles,
                "give the payoffs of every profile");
        return NormalFormGame.of(sizes, payoffs);
    }

    /** Where a profile's payoffs stand, the first player's strategy slowest. */
    private static int index(Inputs.Entry entry, List<Integer> sizes) {
        Check.that(
                entry.key().size() == sizes.size(),
                "length of profile",
                entry.key(),
                "be the number of players, " + sizes.size(),
                "name a strategy for each");
        int index = 0;
        for (int player = 0; player < sizes.size(); player++) {
            int strategy = entry.key().get(player).intValue();
            Check.that(
                    strategy >= 0 && strategy < sizes.get(player),
                    "strategy of profile",
                    entry.key(),
                    "be below " + sizes.get(player),
                    "count from 0");
            index = index * sizes.get(player) + strategy;
        }
        return index;
    }
}
