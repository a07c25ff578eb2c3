package io.entente.casebook;

import io.entente.game.coalition.CharacteristicFunction;
import io.entente.game.coalition.TextbookGames;
import io.entente.game.coalition.WeightedVoting;
import io.entente.game.network.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads coalitional games; players count from 1 in a case, from 0 in the solvers. */
final class CoalitionInputs {

    private CoalitionInputs() {}

    /** The game that {@code game} names: {@code mask}, {@code weighted}, {@code glove}, {@code airport},
     * {@code bankruptcy} or {@code apex}. */
    static CharacteristicFunction game(Inputs inputs) {
        String name = inputs.text("game", "mask");
        return switch (name) {
            case "mask" -> mask(inputs);
            case "weighted" -> weighted(inputs);
            case "glove" -> gloves(inputs);
            case "airport" -> TextbookGames.airportCosts(inputs.array("costs"));
            case "bankruptcy" -> TextbookGames.bankruptcy(inputs.number("estate"), inputs.array("claims"));
            case "apex" -> TextbookGames.apex(inputs.count("n"), inputs.count("apex") - 1);
            default ->
                throw new CaseFaultException(
                        inputs.at("game"),
                        "the game (" + name + ") must be mask, weighted, glove, airport, bankruptcy or apex",
                        "give the values as v_by_mask and write mask");
        };
    }

    private static CharacteristicFunction mask(Inputs inputs) {
        CharacteristicFunction game = CharacteristicFunction.of(inputs.array("v_by_mask"));
        if (inputs.has("n") && inputs.count("n") != game.players()) {
            throw new CaseFaultException(
                    inputs.at("v_by_mask"),
                    "the number of values must be 2^" + inputs.count("n") + " for n (" + inputs.count("n") + ")",
                    "check n");
        }
        return game;
    }

    private static CharacteristicFunction weighted(Inputs inputs) {
        double[] weights = inputs.array("weights");
        double quota = inputs.number("quota");
        return CharacteristicFunction.of(weights.length, s -> weight(weights, s) >= quota ? 1 : 0);
    }

    private static double weight(double[] weights, int coalition) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (coalition & 1 << i) == 0 ? 0 : weights[i];
        }
        return sum;
    }

    private static CharacteristicFunction gloves(Inputs inputs) {
        List<Double> left = inputs.numbers("left");
        List<Double> right = inputs.numbers("right");
        int players = left.size() + right.size();
        int lefts = members(left, players, inputs.at("left"));
        if ((lefts | members(right, players, inputs.at("right"))) != (1 << players) - 1) {
            throw new CaseFaultException(
                    inputs.at("right"), "the two lists must hold each player from 1 to " + players + " once", "");
        }
        return TextbookGames.gloves(players, lefts);
    }

    /** The voting game, where weights and quota are whole numbers that dynamic programming can count with. */
    static Optional<WeightedVoting> voting(Inputs inputs) {
        boolean whole = inputs.text("game", "").equals("weighted")
                && whole(inputs.number("quota"))
                && inputs.numbers("weights").stream().allMatch(CoalitionInputs::whole);
        return whole
                ? Optional.of(new WeightedVoting(
                        inputs.numbers("weights").stream().map(Double::intValue).toList(),
                        (int) inputs.number("quota")))
                : Optional.empty();
    }

    private static boolean whole(double number) {
        return number == StrictMath.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
    }

    static List<Integer> unions(Inputs inputs) {
        List<Integer> unions = new ArrayList<>();
        for (List<Double> union : inputs.rows("unions")) {
            unions.add(members(union, CharacteristicFunction.MOST_PLAYERS, inputs.at("unions")));
        }
        return unions;
    }

    private static int members(List<Double> players, int most, String path) {
        int mask = 0;
        for (double player : players) {
            if (!whole(player) || player < 1 || player > most || (mask & 1 << (int) player - 1) != 0) {
                throw new CaseFaultException(
                        path, "the players must be different whole numbers from 1 to " + most, "count from 1");
            }
            mask |= 1 << (int) player - 1;
        }
        return mask;
    }

    static List<Link> links(Inputs inputs, String name) {
        return inputs.rows(name).stream()
                .map(ends -> link(ends, inputs.at(name)))
                .toList();
    }

    static Link link(Inputs inputs, String name) {
        return link(inputs.numbers(name), inputs.at(name));
    }

    private static Link link(List<Double> ends, String path) {
        if (ends.size() != 2 || !ends.stream().allMatch(CoalitionInputs::whole)) {
            throw new CaseFaultException(path, "a link must have two players", "write [1, 2]");
        }
        return new Link(ends.get(0).intValue() - 1, ends.get(1).intValue() - 1);
    }
}
