package io.entente.game.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.random.RandomStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Networks that form by mutual consent, against the definitions, a thousand draws each. */
class NetworkLawsTest {

    private static final int DRAWS = 1000;
    private static final int PLAYERS = 4;

    private static NetworkGame drawn(RandomStream random) {
        double[][] utilities = new double[1 << 6][PLAYERS];
        for (double[] network : utilities) {
            Arrays.setAll(network, player -> random.nextDouble());
        }
        return new NetworkGame(Link.complete(PLAYERS), network -> utilities[network.intValue()]);
    }

    /** Nobody gains by cutting a link of its own, and no two by adding one, one of them strictly [JacksonWolinsky1996]. */
    @Test
    void stableNetworksAreThoseOfTheDefinition() {
        RandomStream random = RandomStream.of(14, "stable");
        for (int draw = 0; draw < DRAWS; draw++) {
            NetworkGame game = drawn(random);
            List<BigInteger> defined = new ArrayList<>();
            for (int number = 0; number < 1 << game.links().size(); number++) {
                BigInteger network = BigInteger.valueOf(number);
                if (byDefinition(game, network)) {
                    defined.add(network);
                }
            }
            assertThat(game.stableNetworks()).isEqualTo(defined);
        }
    }

    private static boolean byDefinition(NetworkGame game, BigInteger network) {
        for (int i = 0; i < game.links().size(); i++) {
            Link link = game.links().get(i);
            BigInteger other = network.flipBit(i);
            double one = game.utility(other, link.one()) - game.utility(network, link.one());
            double two = game.utility(other, link.other()) - game.utility(network, link.other());
            boolean present = network.testBit(i);
            if (present ? one > 0 || two > 0 : one >= 0 && two >= 0) {
                return false;
            }
        }
        return true;
    }

    /** An improving path ends in a stable network or comes back to one it has seen; every move on it is wanted. */
    @Test
    void improvingPathsEndOrComeBack() {
        RandomStream random = RandomStream.of(14, "paths");
        int cycles = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            NetworkGame game = drawn(random);
            BigInteger from = BigInteger.valueOf(random.nextInt(1 << 6));
            NetworkGame.Path path = game.improvingPath(from);
            assertThat(path.moves()).allMatch(NetworkGame.Move::wanted);
            BigInteger end = path.moves().isEmpty()
                    ? from
                    : path.moves().get(path.moves().size() - 1).network();
            assertThat(path.settles())
                    .isEqualTo(game.stable(end) && path.cycleStart().isEmpty());
            if (!path.settles()) {
                int start = path.cycleStart().orElseThrow();
                BigInteger back =
                        start == 0 ? from : path.moves().get(start - 1).network();
                assertThat(end).isEqualTo(back);
                cycles++;
            }
            assertThat(game.improvingPath(from, 0).moves()).isEmpty();
        }
        assertThat(cycles).as("random networks cycle now and then").isPositive();
    }

    /** In a balanced outcome matched players share the surplus, and each gains the same over its best alternative. */
    @Test
    void balancedOutcomesOfLinesAreBalanced() {
        for (int players = 2; players <= 9; players++) {
            List<Link> links = new ArrayList<>();
            for (int i = 0; i + 1 < players; i++) {
                links.add(new Link(i, i + 1));
            }
            List<Link> matched = new ArrayList<>();
            for (int i = 0; i + 1 < players; i += 2) {
                matched.add(new Link(i, i + 1));
            }
            List<Double> x = BalancedOutcome.of(players, links, matched, 1).shares();
            for (Link link : matched) {
                double one = x.get(link.one());
                double other = x.get(link.other());
                assertThat(one + other).isCloseTo(1, within(1e-9));
                assertThat(one - alternative(x, links, link.one(), link))
                        .isCloseTo(other - alternative(x, links, link.other(), link), within(1e-6));
            }
        }
    }

    private static double alternative(List<Double> x, List<Link> links, int player, Link own) {
        return links.stream()
                .filter(l -> l.touches(player) && !l.equals(own))
                .mapToDouble(l -> Math.max(0, 1 - x.get(l.across(player))))
                .max()
                .orElse(0);
    }
}
