package io.entente.game.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.entente.random.RandomStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws of the nucleolus and the core over a thousand drawn games. */
class NucleolusTest {

    private static final double CLOSE = 1e-7;
    private static final int DRAWS = 1000;

    private static CharacteristicFunction drawn(int draw, int players) {
        RandomStream random = RandomStream.of(draw, "nucleolus");
        boolean whole = draw % 2 == 0;
        return CharacteristicFunction.of(
                players, s -> whole ? random.nextInt(9) : random.nextDouble() * Integer.bitCount(s));
    }

    private static double[] allocation(Nucleolus nucleolus) {
        return nucleolus.allocation().stream().mapToDouble(x -> x).toArray();
    }

    /** Excesses of all coalitions, largest first. */
    private static double[] complaints(CharacteristicFunction game, double[] x) {
        return IntStream.range(1, game.grandCoalition())
                .mapToObj(s -> game.value(s) - CharacteristicFunction.sum(x, s))
                .sorted(Comparator.reverseOrder())
                .mapToDouble(e -> e)
                .toArray();
    }

    @Test
    void noTransferBetweenPlayersMakesTheComplaintsLexicographicallySmaller() {
        for (int draw = 0; draw < DRAWS; draw++) {
            CharacteristicFunction game = drawn(draw, 2 + draw % 4);
            Nucleolus found = Nucleolus.preliminary(game);
            assertThat(found.certificate().holds()).isTrue();
            double[] x = allocation(found);
            RandomStream random = RandomStream.of(draw, "directions");
            for (int trial = 0; trial < 20; trial++) {
                double[] moved = x.clone();
                double size = StrictMath.pow(10, -4 * random.nextDouble());
                for (int i = 1; i < x.length; i++) {
                    double step = size * (random.nextDouble() - 0.5);
                    moved[i] += step;
                    moved[0] -= step;
                }
                assertThat(smaller(complaints(game, moved), complaints(game, x)))
                        .as("game %d, trial %d", draw, trial)
                        .isFalse();
            }
        }
    }

    private static boolean smaller(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - other[i]) > CLOSE) {
                return one[i] < other[i];
            }
        }
        return false;
    }

    @Test
    void theNucleolusLiesInTheCoreWhereThereIsOne() {
        int cores = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int players = 2 + draw % 3;
            CharacteristicFunction drawn = drawn(draw, players);
            double all = 8.0 + draw % 8;
            CharacteristicFunction game =
                    CharacteristicFunction.of(players, s -> s == (1 << players) - 1 ? all : drawn.value(s));
            LeastCore least = LeastCore.of(game);
            assertThat(least.certificate(game).holds()).isTrue();
            if (!least.coreEmpty(game)) {
                cores++;
                double[] x = allocation(Nucleolus.of(game));
                assertThat(LeastCore.largestExcess(game, x)).isCloseTo(least.epsilon(), within(CLOSE));
                assertThat(Core.extremePoints(game))
                        .isNotEmpty()
                        .allSatisfy(point -> assertThat(LeastCore.inCore(
                                        game, point.stream().mapToDouble(p -> p).toArray()))
                                .isTrue());
            } else {
                assertThat(Core.extremePoints(game)).isEmpty();
            }
        }
        assertThat(cores).isBetween(100, DRAWS - 100);
    }

    @Test
    void theNucleolusKeepsItsUnitsAndItsOrigin() {
        for (int draw = 0; draw < DRAWS; draw++) {
            CharacteristicFunction game = drawn(draw, 4);
            CharacteristicFunction moved =
                    CharacteristicFunction.of(4, s -> 2.5 * game.value(s) + 3 * (s & 1) - 2 * (s >> 3 & 1));
            double[] before = allocation(Nucleolus.preliminary(game));
            assertThat(allocation(Nucleolus.preliminary(moved)))
                    .containsExactly(
                            new double[] {2.5 * before[0] + 3, 2.5 * before[1], 2.5 * before[2], 2.5 * before[3] - 2},
                            within(1e-6));
        }
    }

    /** Aumann and Maschler 1985: the nucleolus of a bankruptcy is the Talmud's rule. */
    @Test
    void bankruptciesAreSettledByTheTalmudsRule() {
        for (int draw = 0; draw < DRAWS; draw++) {
            RandomStream random = RandomStream.of(draw, "talmud");
            double[] claims = new double[2 + draw % 6];
            Arrays.setAll(claims, i -> 1 + random.nextInt(50));
            double all = Arrays.stream(claims).sum();
            double estate = all * random.nextDouble();
            assertThat(allocation(Nucleolus.of(TextbookGames.bankruptcy(estate, claims))))
                    .containsExactly(talmud(estate, all, claims), within(1e-6));
        }
    }

    /** Half the claims by equal awards up to half of all; beyond, equal losses down to half. */
    private static double[] talmud(double estate, double all, double... claims) {
        double low = 0;
        double high = all;
        boolean awards = estate <= all / 2;
        for (int i = 0; i < 200; i++) {
            double level = (low + high) / 2;
            double sum = Arrays.stream(award(awards, level, claims)).sum();
            boolean more = awards ? sum < estate : sum > estate;
            low = more ? level : low;
            high = more ? high : level;
        }
        return award(awards, low, claims);
    }

    private static double[] award(boolean awards, double level, double... claims) {
        return Arrays.stream(claims)
                .map(c -> awards ? Math.min(c / 2, level) : c - Math.min(c / 2, level))
                .toArray();
    }

    @Test
    void playersWhoAreWorthMoreAloneHaveNoNucleolus() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nucleolus.of(CharacteristicFunction.of(0, 2, 2, 3)))
                .withMessageContaining("ask for the prenucleolus");
        assertThat(Nucleolus.preliminary(CharacteristicFunction.of(0, 2, 2, 3)).allocation())
                .isEqualTo(List.of(1.5, 1.5));
    }

    @Test
    void sixteenPlayersAreSharedOutToo() {
        CharacteristicFunction game = TextbookGames.gloves(16, 0xFF);
        assertThat(Nucleolus.of(game).allocation())
                .allSatisfy(x -> assertThat(x).isCloseTo(0.5, within(CLOSE)));
    }
}
