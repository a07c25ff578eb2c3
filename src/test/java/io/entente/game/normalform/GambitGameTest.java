package io.entente.game.normalform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.random.RandomStream;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of Gambit [Savani2025]; the example is that of its documentation of the format. */
class GambitGameTest {

    private static final String PAYOFFS = """
            NFG 1 R "Selten (IJGT, 75), Figure 2, normal form" { "Player 1" "Player 2" } { 3 2 }

            1 1 0 2 0 2 1 1 0 3 2 0
            """;

    private static final String OUTCOMES = """
            NFG 1 R "Selten (IJGT, 75), Figure 2, normal form"
            { "Player 1" "Player 2" }

            {
            { "1" "2" "3" }
            { "1" "2" }
            }
            "a comment"

            {
            { "" 1, 1 }
            { "" 0, 2 }
            { "" 0, 3 }
            { "" 4/2, 0.0 }
            }
            1 2 2 1 3 4
            """;

    @Test
    void bothKindsOfFileHoldTheSameGame() {
        GambitGame game = GambitGame.parse(PAYOFFS);
        assertThat(GambitGame.parse(OUTCOMES)).isEqualTo(game);
        assertThat(game.players()).containsExactly("Player 1", "Player 2");
        NormalFormGame rounded = game.rounded();
        assertThat(rounded.strategies(0)).isEqualTo(3);
        // the first player's strategy varies fastest in the file, the last player's here
        assertThat(IntStream.range(0, 6).mapToObj(p -> rounded.payoff(p, 0)))
                .containsExactly(1.0, 1.0, 0.0, 0.0, 0.0, 2.0);
        assertThat(IntStream.range(0, 6).mapToObj(p -> rounded.payoff(p, 1)))
                .containsExactly(1.0, 1.0, 2.0, 3.0, 2.0, 0.0);
    }

    /** An outcome numbered 0 pays nothing. */
    @Test
    void theOutcomeZeroPaysNothing() {
        GambitGame game =
                GambitGame.parse("NFG 1 R \"t\" { \"a\" \"b\" } { { \"x\" } { \"l\" \"r\" } } { { \"w\" 3 4 } } 0 1");
        assertThat(game.payoffs())
                .containsExactly(
                        List.of(BigFraction.ZERO, BigFraction.ZERO), List.of(new BigFraction(3), new BigFraction(4)));
    }

    @Test
    void aThousandGamesComeBackAsTheyWereWritten() {
        RandomStream random = RandomStream.of(4, "nfg");
        for (int draw = 0; draw < 1000; draw++) {
            List<Integer> sizes = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(player -> 1 + random.nextInt(4))
                    .toList();
            List<List<BigFraction>> payoffs = IntStream.range(0, GambitGame.profiles(sizes))
                    .mapToObj(profile -> sizes.stream()
                            .map(player -> new BigFraction(random.nextInt(2001) - 1000, 1 + random.nextInt(30)))
                            .toList())
                    .toList();
            GambitGame game = new GambitGame(
                    "a \"title\" \\ of " + draw,
                    IntStream.range(0, sizes.size()).mapToObj(i -> "p, {" + i).toList(),
                    sizes.stream()
                            .map(size -> IntStream.range(0, size)
                                    .mapToObj(i -> "s\"" + i)
                                    .toList())
                            .toList(),
                    payoffs);
            assertThat(GambitGame.parse(game.text())).isEqualTo(game);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NFG 1 R 't' { 'a' 'b' } { 2 2 } 1 2 3 4 five 6 7 8 | 1:41: the payoff (five) must be a number.",
                "NFG 1 R 't' { 'a' 'b' } { 2 2 } 1 2 3 | 1:38: the payoff (its end) must be a number.",
                "NFG 1 R 't' { 'a' 'b' } { 1 1 } 1 2 3 | 1:37: the file must end after the payoffs of 1 profiles.",
                "NFG 1 X 't' { 'a' } { 1 } 1 | 1:7: the kind of numbers (X) must be R or D.",
                "NFG 2 R 't' { 'a' } { 1 } 1 | 1:5: the text must have 1 here, not 2.",
                "NFG 1 R t { 'a' } { 1 } 1 | 1:9: the title (t) must stand in quotes.",
                "NFG 1 R 't' { 'a' 'b' } { 2 } 1 2 | each of the 2 players must have strategies.",
                "NFG 1 R 't' { 'a' } { 1 } 1/0 | the payoff (1/0) must be a number.",
                "NFG 1 R 't' { 'a' } { { 'x' } } { { 'o' 1 } } 2 | the outcome (2) must be one of 1.",
                "NFG 1 R 't' { 'a' 'b' } { 99999 99999 } 1 | The number of profiles",
            })
    void aFaultHasItsPlace(String text, String message) {
        assertThatThrownBy(() -> GambitGame.parse(text.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe ");
    }
}
