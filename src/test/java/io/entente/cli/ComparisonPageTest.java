package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a comparison and of a sweep in a real Chromium: they show what the commands say. */
class ComparisonPageTest {

    @TempDir
    private static Path folder;

    private static String sweep;
    private static Browser browser;

    @BeforeAll
    static void prepare() throws IOException {
        browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
        Path config = Files.writeString(
                folder.resolve("sweep.yaml"),
                "name: example\nscenario: " + Path.of("configs/two-by-two.yaml").toAbsolutePath()
                        + "\nset: [\"uncertainty={drawn: true, confirmed: 0.05, partlyConfirmed: 0.15, judgement: 0.3, demandInnovation: 0.05}\"]\ndesign: one-at-a-time\nfactors:\n"
                        + "  - {name: taste, path: market.tasteForChoice, values: [0.4, 0.6]}\n"
                        + "  - {name: \"<b>draw</b>\", path: microsoft.attractiveness, values: [0.5, 0.8]}\nreplications: 12\n");
        sweep = folder.resolve("results").toString();
        Captured ran = Captured.run("sweep", config.toString(), "--out", sweep);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void aComparisonShowsTheNumbersOfTheCommand() throws IOException {
        Path page = folder.resolve("compared.html");
        JsonNode stated = json(Captured.run("compare", sweep + ":0", sweep + ":1", "--html", page.toString(), "--json")
                .out());
        browser.look(page);
        browser.ask("document.querySelector('#effects .tools button').click()");
        JsonNode shown = json(
                browser.text("return JSON.stringify([...document.querySelectorAll('#forest-0-table tbody tr')].map(r =>"
                        + " [...r.children].map(c => c.dataset.value)))"));
        JsonNode metrics = stated.get("outcomes").get("metrics");
        assertThat(shown).hasSize(metrics.size()).hasSizeGreaterThan(10);
        for (int i = 0; i < metrics.size(); i++) {
            JsonNode metric = metrics.get(i);
            assertThat(shown.get(i).get(0).asText())
                    .isEqualTo(metric.get("metric").asText());
            assertThat(shown.get(i).get(3).asDouble())
                    .isEqualTo(metric.get("difference").get("mean").asDouble());
            assertThat(shown.get(i).get(4).asDouble())
                    .isEqualTo(metric.get("difference").get("low").asDouble());
            assertThat(shown.get(i).get(8).asDouble())
                    .isEqualTo(metric.get("corrected").asDouble());
        }
        assertThat(browser.text("return document.getElementById('changes').textContent"))
                .contains("tasteForChoice");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(address -> address.startsWith("file:"));
    }

    @Test
    void fewPairsAreSaidToBeFew() {
        Path page = folder.resolve("few.html");
        String scenario = "configs/two-by-two.yaml";
        String other = "configs/call-for-proposals.yaml";
        Captured compared = Captured.run("compare", scenario, other, "--seeds", "3", "--html", page.toString());
        String few = "So few pairs can show nothing beyond chance: it takes at least 1";
        assertThat(compared.out().replaceAll("\\s+", " ")).contains(few);
        browser.look(page);
        assertThat(browser.text("return document.getElementById('effects').textContent"))
                .contains(few);
    }

    @Test
    void runsUnderDifferentSeedsAreNotSaidToBeAlike() {
        String one = folder.resolve("seed-3").toString();
        String other = folder.resolve("seed-4").toString();
        Captured.run("run", "configs/two-by-two.yaml", "--seed", "3", "--out", one);
        Captured.run("run", "configs/two-by-two.yaml", "--seed", "4", "--out", other);
        Path page = folder.resolve("unpaired.html");
        Captured compared = Captured.run("compare", one, other, "--html", page.toString());
        assertThat(compared.out())
                .contains("no seed in common", "Maybe run one again")
                .doesNotContain("What it did");
        browser.look(page);
        assertThat(browser.text("return document.getElementById('effects').textContent"))
                .contains("no seed in common")
                .doesNotContain("Every difference is 0");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void severalAreEachComparedWithTheFirst() throws IOException {
        Path page = folder.resolve("three.html");
        JsonNode all = json(
                Captured.run("compare", sweep + ":0", sweep + ":1", sweep + ":2", "--html", page.toString(), "--json")
                        .out());
        assertThat(all).hasSize(2);
        assertThat(all.get(1))
                .isEqualTo(json(Captured.run("compare", sweep + ":0", sweep + ":2", "--json")
                        .out()));
        browser.look(page);
        assertThat(browser.text("return entente.data.sides.length + ' ' + entente.data.comparisons.length"))
                .isEqualTo("3 2");
    }

    /** Without uncertainty every seed gives the same, so that every pair differs by the same. */
    @Test
    void differencesThatNothingSpreadsStandInATable() throws IOException {
        Path certain = tastes("certain", "set: [uncertainty=none]\nreplications: 3\n");
        Path page = folder.resolve("certain.html");
        Captured.run("compare", certain + ":0", certain + ":1", "--html", page.toString());
        browser.look(page);
        assertThat(browser.text("return document.getElementById('effects').textContent"))
                .contains("Every pair differs by the same.", "Utility of openai")
                .doesNotContain("Every difference is 0");
        assertThat(browser.text("return document.getElementById('multiples').textContent"))
                .doesNotContain("Nothing moved.");
        assertThat(browser.complaints()).isEmpty();
    }

    /** One replication tells nothing of how sure its effects are: the page draws no interval and says why. */
    @Test
    void effectsSeenOnceHaveNoInterval() throws IOException {
        Path once = tastes("once", "design: one-at-a-time\nreplications: 1\n");
        Captured.run("report", once.toString());
        browser.look(once.resolve("report.html"));
        assertThat(browser.text("return document.getElementById('factors').textContent"))
                .contains("Every effect was seen once: nothing tells how sure it is.")
                .doesNotContain("With 95 % intervals.");
        assertThat(browser.text("return document.getElementById('effects').textContent"))
                .contains("One pair of runs: nothing tells how sure the differences are.")
                .doesNotContain("Every pair differs by the same.");
        assertThat(browser.complaints()).isEmpty();
    }

    /** A dozen factors and more are what screening is for: each has its label, and cells are named by what sets them apart. */
    @Test
    void screeningOfManyFactorsCanBeRead() throws IOException {
        List<String> paths = List.of(
                "market.tasteForChoice",
                "market.modelShare",
                "market.margin",
                "market.hostingShare",
                "market.insideShare",
                "market.supplierCountRho",
                "market.lostDemand",
                "market.spotShare",
                "negotiation.bargainingWeight",
                "amazon.attractiveness",
                "microsoft.attractiveness",
                "openai.quality",
                "anthropic.quality");
        StringBuilder factors = new StringBuilder("design: morris\npoints: 2\nreplications: 2\nfactors:\n");
        paths.forEach(path -> factors.append("  - {path: ")
                .append(path)
                .append(", low: 0.2, high: 0.8}")
                .append('\n'));
        Path screened = swept("screened", factors.toString());
        Captured.run("report", screened.toString());
        browser.look(screened.resolve("report.html"));
        JsonNode labels =
                json(browser.text("return JSON.stringify([...document.querySelectorAll('#tornado-0 svg text')]"
                        + ".map(t => t.textContent))"));
        assertThat(labels).extracting(JsonNode::asText).containsAll(paths);
        assertThat(browser.text("return document.querySelector('#effects h3, #effects figcaption span').textContent"))
                .matches("cell 1: \\S+ [0-9.]+ against cell 0");
        assertThat(browser.text("return entente.data.comparisons.at(-1).name"))
                .matches("cell 11: (\\S+ \\S+ ?){3}and 8 more");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aThingComparedWithItselfShowsZeros() {
        Path page = folder.resolve("itself.html");
        assertThat(Captured.run("compare", sweep + ":0", sweep + ":0", "--html", page.toString())
                        .code())
                .isZero();
        browser.look(page);
        assertThat(browser.text("return document.getElementById('main').textContent"))
                .contains(
                        "Nothing.", "Every difference is 0.", "Nothing moved.", "0 of 12 runs end in other alliances");
    }

    /** The first cell cannot run: the others stand side by side, the second of them with the first. */
    @Test
    void cellsThatNeverFinishAreLeftOutAndCounted() throws IOException {
        Path failing =
                swept("failing", "factors:\n  - {name: taste, path: market.tasteForChoice, values: [7, 0.5, 0.6]}\n");
        assertThat(Captured.run("report", failing.toString()).code()).isZero();
        browser.look(failing.resolve("report.html"));
        assertThat(browser.text("return document.getElementById('head').textContent"))
                .contains("2 configurations under the same seeds; 1 more without a run that finished");
        assertThat(browser.text("return entente.data.sides.join()")).isEqualTo("taste 0.5,taste 0.6");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theCellsOfASweepStandSideBySideWithTheTornado() throws IOException {
        assertThat(Captured.run("report", sweep).code()).isZero();
        browser.look(Path.of(sweep, "report.html"));
        JsonNode tornado = json(Captured.run("sensitivity", sweep, "--metric", "hhiModels", "--json")
                        .out())
                .get(0);
        JsonNode shown = json(
                browser.text("return JSON.stringify(entente.data.sensitivities.find(s => s.metric === 'hhiModels'))"));
        // A browser writes whole numbers without a point.
        assertThat(tornado.get("factors")
                        .equals(
                                (a, b) -> a.asText().equals(b.asText()) || a.isNumber() && a.asDouble() == b.asDouble()
                                        ? 0
                                        : 1,
                                shown.get("factors")))
                .isTrue();
        assertThat(
                        browser.text(
                                "return document.querySelectorAll('b, img').length + ' ' + document.querySelectorAll('#factors figure').length"))
                .startsWith("0 ")
                .doesNotEndWith(" 0");
        assertThat(browser.text("return entente.data.comparisons.length")).isEqualTo("2");
        assertThat(browser.complaints()).isEmpty();
        browser.shoot(Path.of("target/pictures/comparison.png"));
    }

    /** A finished sweep of the small world over two tastes. */
    private static Path tastes(String name, String further) throws IOException {
        return swept(name, "factors:\n  - {name: taste, path: market.tasteForChoice, values: [0.4, 0.6]}\n" + further);
    }

    /** A finished sweep of the small world. */
    private static Path swept(String name, String further) throws IOException {
        Path config = Files.writeString(
                folder.resolve(name + ".yaml"),
                "name: " + name + "\nscenario: "
                        + Path.of("configs/two-by-two.yaml").toAbsolutePath() + "\n" + further);
        Path swept = folder.resolve(name);
        Captured.run("sweep", config.toString(), "--out", swept.toString());
        return swept;
    }
}
