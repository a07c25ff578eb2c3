package io.entente.analysis;

import io.entente.game.coalition.CharacteristicFunction;
import io.entente.game.coalition.LeastCore;
import io.entente.game.coalition.MyersonValue;
import io.entente.game.network.Link;
import io.entente.leverage.AllianceGame;
import io.entente.market.SalesGame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The alliance network as a game of coalitions, with links among outsiders in place (model.md §8).
 *
 * @param players hyperscalers and labs, in actor order; bit i of a coalition is the i-th
 * @param links numbers of the two players of every link
 * @param valuesUsdBn v(S) for S = 0 … 2^players − 1: the utilities of its members
 * @param contributionsUsdBn v(N) − v(N without i) − v(i) of each player
 * @param myersonGainsUsdBn Myerson value less what the player is worth alone
 * @param salesUsdBn the same table for what customers spend in a quarter
 * @param salesPowerUsdBn Myerson value of that table
 * @param leastCore how far the grand coalition is from being left
 */
public record CoalitionValues(
        List<String> players,
        List<List<Integer>> links,
        List<Double> valuesUsdBn,
        List<Double> contributionsUsdBn,
        List<Double> myersonGainsUsdBn,
        List<Double> salesUsdBn,
        List<Double> salesPowerUsdBn,
        Stand leastCore) {

    public CoalitionValues {
        players = List.copyOf(players);
        links = links.stream().map(List::copyOf).toList();
        valuesUsdBn = List.copyOf(valuesUsdBn);
        contributionsUsdBn = List.copyOf(contributionsUsdBn);
        myersonGainsUsdBn = List.copyOf(myersonGainsUsdBn);
        salesUsdBn = List.copyOf(salesUsdBn);
        salesPowerUsdBn = List.copyOf(salesPowerUsdBn);
    }

    /**
     * The least core of the utilities.
     *
     * @param epsilonUsdBn the smallest largest complaint of any coalition; above 0 the core is empty
     * @param coreEmpty whether some coalition can do better for itself whatever the division
     * @param allocationUsdBn a division that reaches it
     * @param balanced coalitions with weights that prove no smaller ε possible
     */
    public record Stand(double epsilonUsdBn, boolean coreEmpty, List<Double> allocationUsdBn, List<Weighted> balanced) {

        public Stand {
            allocationUsdBn = List.copyOf(allocationUsdBn);
            balanced = List.copyOf(balanced);
        }
    }

    /** A coalition and its weight. */
    public record Weighted(List<String> coalition, double weight) {

        public Weighted {
            coalition = List.copyOf(coalition);
        }
    }

    static CoalitionValues of(Subject subject) {
        AllianceGame game = AllianceGame.of(subject.truly(), AllianceGame.Outsiders.LINKED);
        CharacteristicFunction sales = SalesGame.of(subject.truly());
        int players = game.actors().size();
        return new CoalitionValues(
                game.actors().stream().map(a -> a.value()).toList(),
                game.links().stream().map(CoalitionValues::ends).toList(),
                table(game.table()),
                IntStream.range(0, players).mapToObj(game::marginalContribution).toList(),
                game.myersonGains(),
                table(sales),
                Arrays.stream(MyersonValue.of(sales, game.links())).boxed().toList(),
                stand(game));
    }

    private static List<Integer> ends(Link link) {
        return List.of(link.one(), link.other());
    }

    private static List<Double> table(CharacteristicFunction game) {
        return IntStream.rangeClosed(0, game.grandCoalition())
                .mapToObj(game::value)
                .toList();
    }

    private static Stand stand(AllianceGame game) {
        LeastCore found = LeastCore.of(game.table());
        return new Stand(
                found.epsilon(),
                found.coreEmpty(game.table()),
                found.allocation(),
                found.balanced().stream()
                        .map(w -> new Weighted(members(game, w.coalition()), w.weight()))
                        .toList());
    }

    private static List<String> members(AllianceGame game, int coalition) {
        List<String> members = new ArrayList<>();
        for (int player = 0; player < game.actors().size(); player++) {
            if ((coalition >> player & 1) == 1) {
                members.add(game.actors().get(player).value());
            }
        }
        return members;
    }

    /** A player's part of what the alliances create, by its Myerson gain; 0 where they create nothing. */
    public double shareOfGains(int player) {
        double all = myersonGainsUsdBn.stream().mapToDouble(Double::doubleValue).sum();
        return all == 0 ? 0 : myersonGainsUsdBn.get(player) / all;
    }

    /** What the alliances create: v(N) less what everybody is worth alone, USD bn. */
    public double surplusUsdBn() {
        double alone = 0;
        for (int player = 0; player < players.size(); player++) {
            alone += valuesUsdBn.get(1 << player);
        }
        return valuesUsdBn.get(valuesUsdBn.size() - 1) - alone;
    }
}
