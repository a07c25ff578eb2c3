package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.preference.LinearAdditive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainFilesTest {

    private static final String ISSUE = "<issue index='2' type='discrete' name='colour'>"
            + "<item index='1' value='red'/><item index='2' value='blue'/></issue>";
    private static final String DOMAIN =
            "<utility_space><objective index='0' name='car'>\n" + ISSUE + "\n</objective></utility_space>";
    private static final String PROFILE = "<utility_space><objective index='0' name='car'>\n"
            + "<issue index='2' type='discrete' name='colour'>"
            + "<item index='1' value='red' evaluation='30'/><item index='2' value='blue' evaluation='60'/></issue>\n"
            + "<weight index='0' value='0.5'/><weight index='2' value='0.8'/></objective>\n"
            + "<discount_factor value='0.9'/><reservation value='0.25'/></utility_space>";

    @TempDir
    private Path folder;

    /** Weights by index, whatever it starts at; the root's is ignored; evaluations count as shares of the largest. */
    @Test
    void profilesAreReadAsGeniusReadsThem() throws IOException {
        LinearAdditive profile = read(DOMAIN, PROFILE, "xml");
        assertThat(profile.utilities()).containsExactly(new double[] {0.4, 0.8}, within(1e-15));
        assertThat(profile.reservation()).isEqualTo(0.25);
        assertThat(profile.statedDiscount()).contains(0.9);
        assertThat(profile.domain().labels(1)).containsEntry("colour", "blue");
    }

    @Test
    void aDiscountOfZeroMeansNone() throws IOException {
        assertThat(read(DOMAIN, PROFILE.replace("'0.9'", "'0.0'"), "xml").statedDiscount())
                .isEmpty();
    }

    @Test
    void aReservationBidStandsForItsUtility() throws IOException {
        String domain = "{\"name\": \"car\", \"issuesValues\": {\"colour\": {\"values\": [\"red\", \"blue\"]}}}";
        String profile = "{\"LinearAdditiveUtilitySpace\": {\"issueUtilities\": {\"colour\": "
                + "{\"DiscreteValueSetUtilities\": {\"valueUtilities\": {\"red\": 0.3, \"blue\": 1}}}}, "
                + "\"issueWeights\": {\"colour\": 0.5}, \"reservationBid\": {\"issuevalues\": {\"colour\": \"red\"}}}}";
        LinearAdditive read = read(domain, profile, "json");
        assertThat(read.reservation()).isEqualTo(0.15);
        assertThat(read.utilities()).containsExactly(0.15, 0.5);
    }

    /** What is replaced in a good profile or domain by what, and what is said of it, with its line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "profile | </issue> | | profile.xml:3: | the text must be XML",
                "profile | <weight index='2' value='0.8'/> | | profile.xml:2: | with index (2) must have a weight",
                "profile | evaluation='60' | | profile.xml:2: | must have an attribute evaluation",
                "profile | '60' | 'lots' | profile.xml:2: | the evaluation (lots) must be a finite number",
                "profile | '60' | '-60' | profile.xml:2: | the evaluation (-60.0) must be zero or more",
                "profile | '60' | '1e999' | profile.xml:2: | must be a finite number",
                "profile | 'blue' | 'bleu' | profile.xml:2: | the value of colour (bleu) must be one of red, blue",
                "profile | name='colour' | name='color' | profile.xml:2: | the issue (color) must be colour",
                "profile | '0.9' | '1.9' | profile.xml:1: | the discount (1.9) must lie in (0, 1]",
                "profile | '0.25' | 'NaN' | profile.xml:4: | the value (NaN) must be a finite number",
                "profile | 'discrete' | 'real' | profile.xml:2: | the type of an issue (real) must be discrete",
                "domain | 'discrete' | 'integer' | domain.xml:2: | the type of an issue (integer) must be discrete",
                "domain | 'blue' | 'red' | domain.xml:2: | the value (red) must stand once",
                "domain | <objective index='0' name='car'> | <objective><objective2> | domain.xml:3: | the text must be XML",
                "domain | <utility_space> | <!DOCTYPE a [<!ENTITY b 'c'>]><utility_space> | | ",
                "domain | name='colour' | colour='name' | domain.xml:2: | must have an attribute name",
            })
    void whatIsWrongIsSaidWithItsLine(String file, String good, String bad, String place, String said)
            throws IOException {
        String domain = file.equals("domain") ? DOMAIN.replace(good, bad == null ? "" : bad) : DOMAIN;
        String profile = file.equals("profile") ? PROFILE.replace(good, bad == null ? "" : bad) : PROFILE;
        if (place == null) {
            read(domain, profile, "xml"); // a document type is read over, its entities never expanded
            return;
        }
        assertThatThrownBy(() -> read(domain, profile, "xml"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\": \"x\"} | {} | the domain must have issuesValues (GeniusWeb) or a list of issues (NegMAS)",
                "{\"issues\": [{\"name\": \"a\", \"values\": []}]} | {} | at least one value",
                "{\"issues\": [{\"name\": \"a\", \"values\": [1, 1]}]} | {} | stand once",
                "{\"issues\": 3} | {} | be a list",
                "{\"issues\": [{\"name\": \"a\", \"values\": [1, 2]}]} | {} | the key (weights) must be given",
                "{\"issues\": [{\"name\": \"a\", \"values\": [1, 2]}]} | {\"weights\": [1, 2], \"values\": [{\"1\": 0, \"2\": 1}]}"
                        + " | one item for each issue",
                "{\"issues\": [{\"name\": \"a\", \"values\": [1, 2]}]} | {\"weights\": [\"x\"], \"values\": [{\"1\": 0, \"2\": 1}]}"
                        + " | must be a finite number",
                "{\"issues\": [{\"name\": \"a\", \"values\": [1, 2]}]} | {\"weights\": [1], \"values\": [{\"1\": 0}]}"
                        + " | must evaluate the value (2)",
                "{\"issues\": [{\"name\" | {} | YAML",
            })
    void whatIsWrongInJsonIsSaid(String domain, String profile, String said) {
        assertThatThrownBy(() -> read(domain, profile, "json"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(".json")
                .hasMessageContaining(said);
    }

    @Test
    void aDomainOfMoreOutcomesThanFitIsRefused() {
        StringBuilder values = new StringBuilder("\"0\"");
        for (int i = 1; i < 200; i++) {
            values.append(", \"").append(i).append('"');
        }
        String issue = "{\"name\": \"%s\", \"values\": [" + values + "]}";
        String domain = "{\"issues\": [" + String.format(issue, "a") + ", " + String.format(issue, "b") + ", "
                + String.format(issue, "c") + "]}";
        assertThatThrownBy(() -> read(domain, "{}", "json")).hasMessageContaining("must be at most 2000000");
    }

    @Test
    void aMissingFileIsNoFaultOfTheDomain() {
        assertThatThrownBy(() -> DomainFiles.read(folder.resolve("none.xml"), List.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.xml");
    }

    private LinearAdditive read(String domain, String profile, String ending) throws IOException {
        Path domainFile = Files.writeString(folder.resolve("domain." + ending), domain);
        Path profileFile = Files.writeString(folder.resolve("profile." + ending), profile);
        return DomainFiles.read(domainFile, List.of(profileFile)).profiles().get(0);
    }
}
