package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.describe.Choice;
import io.entente.scenario.Tournament;
import io.entente.strategy.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TournamentReaderTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String DOMAIN =
            Path.of("src/test/resources/domains/two-issues").toAbsolutePath().toString();
    private static final String GOOD = """
            name: small
            strategies: [boulware, "exp3(exploration=0.2)[linear|micro+combi]"]
            domains:
              - {domain: DOMAIN/domain.xml, profiles: [DOMAIN/profile0.xml, DOMAIN/profile1.xml]}
            rounds: 50
            """;

    @TempDir
    private Path folder;

    @Test
    void theShippedOneIsRead() {
        Tournament tournament =
                TournamentReader.read(Path.of("configs/tournaments/classics.yaml"), CATALOGUE, Optional.empty());
        assertThat(tournament.arenas()).hasSize(2);
        assertThat(tournament.entrants()).hasSizeGreaterThan(5);
        assertThat(tournament.rotation()).isTrue();
    }

    @Test
    void strategiesMayLearnAmongSeveral() throws IOException {
        Tournament.Entrant learner = read(GOOD).entrants().get(1);
        assertThat(learner.learning())
                .hasValueSatisfying(rule -> assertThat(rule.type()).isEqualTo("exp3"));
        assertThat(learner.arms()).hasSize(2);
        assertThat(learner.arms().get(1).acceptance()).isEqualTo(Choice.of("combi"));
        assertThat(read(GOOD).entrants().get(0).learning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boulware, | bolware, | strategies[0]: the offer policy (bolware) must be one of",
                "micro+combi | micro+combo | the acceptance policy (combo) must be one of",
                "exploration=0.2 | exploration=2 | the exp3 exploration (2.0) must lie in",
                "exp3( | exp4( | the learning rule (exp4) must be one of",
                "rounds: 50 | rounds: 0 | rounds: the rounds (0) must lie in [1, 1000000]",
                "rounds: 50 | round: 50 | the key (round) must be one of",
                "rounds: 50 | convention: negma | the convention (negma) must be one of negmas, genius",
                "boulware, | boulware, boulware, | strategies[1]: the strategies (boulware) must stand once",
                "profile1.xml] | profile1.xml, DOMAIN/profile0.xml] | must be two, one for each side",
                "two-issues/domain.xml | hopeless/domain.xml | must evaluate the value",
            })
    void whatIsWrongIsSaidWithItsPlace(String good, String bad, String said) {
        String text = GOOD.replace("DOMAIN", DOMAIN).replace(good, bad).replace("DOMAIN", DOMAIN);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(said);
    }

    private Tournament read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("tournament.yaml"), text.replace("DOMAIN", DOMAIN));
        return TournamentReader.read(file, CATALOGUE, Optional.empty());
    }
}
