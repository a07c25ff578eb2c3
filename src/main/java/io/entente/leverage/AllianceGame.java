package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.game.coalition.CharacteristicFunction;
import io.entente.game.coalition.MyersonValue;
import io.entente.game.network.Link;
import io.entente.id.ActorId;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The alliance network as a game of coalitions: v_G(S) is the sum of the utilities of the members of S when links inside
 * S stay and links from S to outsiders are cut (model.md §8). Paid-in equity survives a cut. Players are numbered as
 * {@link io.entente.market.Industry#actors()}, hyperscalers first.
 *
 * @param actors the players
 * @param links who has a contract with whom, by number
 * @param table v_G, USD bn
 */
public record AllianceGame(List<ActorId> actors, List<Link> links, CharacteristicFunction table) {

    /** Most players: 2^15 structures of some 0.1 ms. */
    public static final int MOST_PLAYERS = 16;

    /** What becomes of the links among those who stay outside a coalition. */
    public enum Outsiders {
        /** They stay. */
        LINKED,
        /** They are cut too. */
        ALONE
    }

    public AllianceGame {
        actors = List.copyOf(actors);
        links = List.copyOf(links);
    }

    /** The game of a moment. Costs a structure for each set of links that some coalition leaves, at most 2^players. */
    public static AllianceGame of(Valuation valuation, Outsiders outsiders) {
        List<ActorId> actors = valuation.industry().actors();
        Check.that(
                actors.size() <= MOST_PLAYERS,
                "number of clouds and labs",
                actors.size(),
                "be at most " + MOST_PLAYERS,
                "leave out some actors");
        List<Contract> contracts = valuation.state().contracts().stream()
                .filter(c -> actors.contains(c.hyperscaler()) && actors.contains(c.lab()))
                .toList();
        List<Link> links = contracts.stream()
                .map(c -> new Link(actors.indexOf(c.hyperscaler()), actors.indexOf(c.lab())))
                .toList();
        Worth worth = new Worth(valuation, contracts, links);
        return new AllianceGame(
                actors,
                links.stream().distinct().toList(),
                CharacteristicFunction.of(
                        actors.size(), coalition -> worth.of(coalition, outsiders == Outsiders.LINKED)));
    }

    /** Values coalitions; those that leave the same links share a structure. */
    private static final class Worth {

        private final Valuation valuation;
        private final List<Contract> contracts;
        private final List<Link> links;
        private final Map<BitSet, double[]> known = new HashMap<>();

        Worth(Valuation valuation, List<Contract> contracts, List<Link> links) {
            this.valuation = valuation;
            this.contracts = contracts;
            this.links = links;
        }

        double of(int coalition, boolean outsidersLinked) {
            BitSet kept = new BitSet();
            for (int i = 0; i < links.size(); i++) {
                boolean one = (coalition >> links.get(i).one() & 1) == 1;
                boolean other = (coalition >> links.get(i).other() & 1) == 1;
                kept.set(i, one == other && (one || outsidersLinked));
            }
            double[] utilities = known.computeIfAbsent(kept, this::utilities);
            double sum = 0;
            for (int player = 0; player < utilities.length; player++) {
                sum += (coalition >> player & 1) == 1 ? utilities[player] : 0;
            }
            return sum;
        }

        private double[] utilities(BitSet kept) {
            Payoffs payoffs =
                    valuation.under(kept.stream().mapToObj(contracts::get).toList());
            return valuation.industry().actors().stream()
                    .mapToDouble(payoffs::of)
                    .toArray();
        }
    }

    /** What an actor is worth with all its links cut, USD bn. */
    public double alone(int player) {
        return table.value(1 << player);
    }

    /** What all lose together where an actor leaves, beyond what it keeps alone: v(N) − v(N without i) − v(i), USD bn. */
    public double marginalContribution(int player) {
        int all = table.grandCoalition();
        return table.value(all) - table.value(all & ~(1 << player)) - alone(player);
    }

    /** What the alliances create: v(N) less what everybody has alone, USD bn. */
    public double surplus() {
        double alone = 0;
        for (int player = 0; player < actors.size(); player++) {
            alone += alone(player);
        }
        return table.value(table.grandCoalition()) - alone;
    }

    /** What each actor's Myerson value [Myerson1977] exceeds its worth alone, USD bn; they add up to the surplus. */
    public List<Double> myersonGains() {
        double[] values = MyersonValue.of(table, links);
        for (int player = 0; player < values.length; player++) {
            values[player] -= alone(player);
        }
        return Arrays.stream(values).boxed().toList();
    }
}
