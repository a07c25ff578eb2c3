package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.experiment.EmpiricalGame;
import io.entente.fold.story.Style;
import io.entente.game.normalform.GambitGame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games of strategies on the command line. */
class GameCommandTest {

    @TempDir
    private Path folder;

    private String sweep(String factors) throws IOException {
        Path config = folder.resolve("sweep.yaml");
        Files.writeString(
                config,
                "name: hagglers\nscenario: "
                        + Path.of("configs/two-by-two.yaml").toAbsolutePath() + "\nreplications: 3\nfactors:\n"
                        + factors);
        String out = folder.resolve("hagglers").toString();
        assertThat(Captured.run("sweep", config.toString(), "--out", out).code())
                .isEqualTo(ExitCode.OK);
        return out;
    }

    @Test
    void aSweepOverTheStrategiesOfThreeIsAGameOfThree() throws IOException {
        String sweep = sweep("""
                  - {path: microsoft.strategy.offer, values: [boulware, conceder]}
                  - {path: amazon.strategy.offer, values: [boulware, linear, conceder]}
                  - {path: openai.strategy.offer, values: [boulware, conceder]}
                """);
        Path nfg = folder.resolve("game.nfg");
        JsonNode game = new ObjectMapper()
                .readTree(Captured.run("game", sweep, "--json", "--nfg", nfg.toString())
                        .out());
        assertThat(game.get("roles")).hasSize(3);
        assertThat(game.get("strategies").get(1)).hasSize(3);
        assertThat(game.get("repetitions").asInt()).isEqualTo(3);
        JsonNode analysis = game.get("analysis");
        assertThat(analysis.get("profiles")).hasSize(12);
        assertThat(analysis.get("equilibria")).isNotEmpty();
        GambitGame written = GambitGame.parse(Files.readString(nfg));
        assertThat(written.rounded().players()).isEqualTo(3);
        double payoff = written.rounded().payoff(0, 2);
        assertThat(analysis.get("profiles")).anySatisfy(profile -> {
            assertThat(profile.get("strategies").toString()).isEqualTo("[\"boulware\",\"boulware\",\"boulware\"]");
            assertThat(profile.get("payoffs").get(2).asDouble()).isCloseTo(payoff, within(1e-9));
        });
        assertThat(Captured.run("game", sweep).out())
                .contains(
                        "microsoft, amazon, openai: 3 simulations of each profile",
                        "boulware / linear / conceder",
                        "So few simulations of each");
    }

    @Test
    void aSweepOverSomethingElseIsRefused() throws IOException {
        Captured refusal = Captured.run("game", sweep("  - {path: market.tasteForChoice, values: [0.5, 0.6]}\n"));
        assertThat(refusal.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal.err()).contains("The sweep (hagglers) must be a full factorial of strategies");
    }

    @Test
    void aTournamentOverTwoRolesIsAGameOfTwo() throws IOException {
        Path config = folder.resolve("game.yaml");
        Files.writeString(
                config,
                "name: two\nstrategies: [boulware, conceder]\nrepetitions: 2\nalliances:\n  - {scenario: "
                        + Path.of("configs/two-by-two.yaml").toAbsolutePath() + ", roles: [amazon, openai]}\n");
        String out = folder.resolve("two").toString();
        Captured first = Captured.run("game", config.toString(), "--out", out);
        assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.OK);
        assertThat(first.out()).contains("amazon, openai: 2 simulations of each profile", "alpha-rank");
        assertThat(Captured.run("game", config.toString(), "--out", out).out()).isEqualTo(first.out());
        Path sessions = folder.resolve("two/sessions.csv");
        List<String> lines = Files.readAllLines(sessions);
        lines.set(6, lines.get(6).replaceAll(",(agreement|deadline),", ",error-second,"));
        Files.write(sessions, lines);
        Captured flawed = Captured.run("game", config.toString(), "--out", out);
        assertThat(flawed.out()).contains("amazon, openai: 1 simulation of each profile");
        assertThat(flawed.err()).contains("1 repetition is left out of 2");
        lines.set(1, lines.get(1).replaceAll(",(agreement|deadline),", ",error-first,"));
        Files.write(sessions, lines);
        assertThat(Captured.run("game", config.toString(), "--out", out).err())
                .contains(
                        "The tournament (two) must have a repetition in which no strategy fails.\nMaybe look at status");
    }

    /** Populations turn round the one equilibrium of a game like matching pennies, 2p − (1 − p) = −p + (1 − p) at p = 2/5. */
    @Test
    void whatTurnsForEverIsNotToldAsLeadingSomewhere() {
        EmpiricalGame pennies = new EmpiricalGame(
                List.of(List.of("heads", "tails"), List.of("heads", "tails")),
                List.of(payoffs(2), payoffs(-1), payoffs(-1), payoffs(1)));
        assertThat(GameReport.of(List.of("amazon", "openai"), pennies, 1).text("gains", Style.plain()))
                .contains("settle nowhere; on average amazon heads 40", "all but mixtures of these")
                .doesNotContain("lead to");
    }

    private static List<List<Double>> payoffs(double first) {
        return List.of(List.of(first, first), List.of(-first, -first));
    }
}
