package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a flagship run in a real Chromium: what it shows is what the log says. */
class ReportTest {

    private static final long MOST_BYTES = 2_500_000;
    private static final double MOST_MILLIS_A_STEP = 50;
    private static final Path PICTURES = Path.of("target/pictures");

    @TempDir
    private static Path folder;

    private static Path run;
    private static Browser browser;

    @BeforeAll
    static void prepare() throws IOException {
        browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
        run = folder.resolve("run");
        Captured ran = Captured.run(
                "run", "configs/amazon-openai.yaml", "--engine", "direct", "--seed", "7", "--out", run.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void look() {
        browser.size(1280, 1000);
        browser.look(run.resolve("report.html"));
    }

    private static List<Map<String, String>> csv(String name) throws IOException {
        List<String> lines = Files.readAllLines(run.resolve(name));
        List<String> columns = fields(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** No field of these tables holds a line end; some hold commas between quotes. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            fields.add(field.replaceAll("^\"|\"$", "").replace("\"\"", "\""));
        }
        return fields;
    }

    private static JsonNode json(String script) throws IOException {
        return new ObjectMapper().readTree(browser.text("return JSON.stringify((() => {" + script + "})())"));
    }

    @Test
    void theFileIsSmallComplainsOfNothingAndAsksForNothing() throws IOException {
        browser.ask("entente.draw()");
        assertThat(Files.size(run.resolve("report.html"))).isLessThan(MOST_BYTES);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(address -> address.startsWith("file:"));
        assertThat(Files.readString(run.resolve("report.html"))).contains("default-src 'none'");
    }

    @Test
    void drawnAnewItIsTheSameByteForByte() throws IOException {
        String before = Files.readString(run.resolve("report.html"));
        assertThat(Captured.run("report", run.toString()).code()).isZero();
        assertThat(Files.readString(run.resolve("report.html"))).isEqualTo(before);
    }

    @Test
    void everyFindingLeadsToItsEvent() throws IOException {
        JsonNode found = json(
                "return [...document.querySelectorAll('.findings li')].map(li => { const a = li.querySelector('a'); a.click();"
                        + " return [Number(a.dataset.seq), entente.now()]; })");
        assertThat(found).hasSize(5);
        found.forEach(pair -> assertThat(pair.get(1)).isEqualTo(pair.get(0)));
    }

    @Test
    void theStoryCountsTheTalksOfTheLog() throws IOException {
        List<String> log = Files.readAllLines(run.resolve("events.jsonl"));
        assertThat(browser.text("return document.querySelector('#story p').textContent"))
                .contains(" held " + count(log, "TalksOpened") + " talks, of which " + count(log, "TalksFailed")
                        + " failed. ");
    }

    private static long count(List<String> log, String type) {
        return log.stream()
                .filter(line -> line.contains("\"type\":\"" + type + "\""))
                .count();
    }

    @Test
    void everyEventLooksTheSameForwardAndBackAndEachStepIsQuick() throws IOException {
        JsonNode found = json("const state = () => document.getElementById('now').textContent"
                + " + document.getElementById('links').textContent + document.getElementById('moment').value"
                + " + JSON.stringify(entente.network().links.map(l => [l.source, l.target, l.flow, l.amount]))"
                + " + JSON.stringify(entente.network().data.map(n => [n.id, n.value, n.symbolSize]));"
                + "const forward = []; let slowest = 0, different = 0;"
                + "for (let i = 0; i < entente.count; i++) {"
                + "  const start = performance.now(); entente.go(i); slowest = Math.max(slowest, performance.now() - start);"
                + "  forward.push(state()); }"
                + "const begun = performance.now();"
                + "for (let i = entente.count - 1; i >= 0; i--) entente.go(i);"
                + "const mean = (performance.now() - begun) / entente.count;"
                + "for (let i = entente.count - 1; i >= 0; i--) { entente.go(i); if (state() !== forward[i]) different++; }"
                + "return {different, slowest, mean, distinct: new Set(forward).size, count: entente.count};");
        assertThat(found.get("different").asInt()).isZero();
        assertThat(found.get("count").asInt())
                .isEqualTo(Files.readAllLines(run.resolve("events.jsonl")).size());
        assertThat(found.get("distinct").asInt()).isEqualTo(found.get("count").asInt());
        assertThat(found.get("mean").asDouble()).as("ms a step").isLessThan(MOST_MILLIS_A_STEP);
    }

    @Test
    void aWorldWithoutContractsBeginsWithoutTies() {
        Path bare = folder.resolve("bare");
        Captured ran = Captured.run(
                "run",
                "configs/two-by-two.yaml",
                "--engine",
                "direct",
                "--set",
                "contracts=[]",
                "--out",
                bare.toString());
        assertThat(ran.code()).as(ran.err()).isZero();

        browser.look(bare.resolve("report.html"));

        assertThat(browser.text("return document.querySelector('#story p').textContent"))
                .contains("At the end 2 pairs are tied, against 0 at the start.");
    }

    @Test
    void theHeatMapHasTheLeverageOfTheTable() throws IOException {
        browser.ask("entente.draw()");
        Map<String, Double> stated = new HashMap<>();
        for (Map<String, String> row : csv("leverage.csv")) {
            String quarter = row.get("quarter").isEmpty() ? "start" : row.get("quarter");
            stated.put(row.get("holder") + " " + row.get("over") + " " + quarter, Double.valueOf(row.get("net")));
        }
        JsonNode cells = json(
                "const o = entente.chart('heat').getOption(), ids = new Map(entente.run.actors.map(a => [a.name, a.id]));"
                        + "return o.series[0].data.map(([x, y, v]) => { const [h, l] = o.yAxis[0].data[y].split(' over ');"
                        + " return [ids.get(h) + ' ' + ids.get(l) + ' ' + o.xAxis[0].data[x], v]; });");
        assertThat(cells).hasSizeGreaterThan(100);
        for (JsonNode cell : cells) {
            assertThat(cell.get(1).asDouble()).isEqualTo(stated.get(cell.get(0).asText()));
        }
    }

    @Test
    void theLinesHaveTheNumbersOfTheMarket() throws IOException {
        browser.ask("entente.draw()");
        List<Map<String, String>> market = csv("market.csv");
        JsonNode hhi = json("return entente.chart('hhi').getOption().series.map(s => s.data)");
        JsonNode shares = json(
                "return entente.chart('shares').getOption().series.map(s => [s.name, s.data]).filter(s => s[0].startsWith('Amazon'))[0][1]");
        List<Map<String, String>> industry = market.stream()
                .filter(row -> row.get("unit").equals("industry")
                        && !row.get("quarter").isEmpty())
                .toList();
        List<Map<String, String>> amazon =
                market.stream().filter(row -> row.get("unit").equals("amazon")).toList();
        assertThat(industry).hasSize(12);
        for (int i = 0; i < industry.size(); i++) {
            assertThat(hhi.get(0).get(i).asDouble())
                    .isEqualTo(Double.parseDouble(industry.get(i).get("hhiClouds")));
            assertThat(hhi.get(2).get(i).asDouble())
                    .isEqualTo(Double.parseDouble(industry.get(i).get("mhhiModels")));
            assertThat(shares.get(i).asDouble())
                    .isEqualTo(Double.parseDouble(amazon.get(i).get("share")));
        }
    }

    @Test
    void theNetworkAtTheEndIsThatOfTheTable() throws IOException {
        List<String> stated = csv("alliances.csv").stream()
                .filter(row -> row.get("quarter").equals("2028-Q4"))
                .map(row -> row.get("hyperscaler") + "~" + row.get("lab") + " "
                        + Double.valueOf(row.get("commitmentUsdBn")))
                .toList();
        JsonNode shown = json(
                "return entente.run.networks[entente.run.networks.length - 1].links.map(k => [k.hyperscaler, k.lab, k.commitmentUsdBn])");
        List<String> links = new ArrayList<>();
        shown.forEach(link -> links.add(link.get(0).asText() + "~" + link.get(1).asText() + " "
                + link.get(2).asDouble()));
        assertThat(links).isEqualTo(stated);
        assertThat(
                        json("return [...new Set(entente.network().links.map(l => [l.source, l.target].sort().join()))].length")
                                .asInt())
                .isLessThanOrEqualTo(stated.size())
                .isPositive();
    }

    @Test
    void offersStandWherePublicTypesValueThemUnderTheFrontier() throws IOException {
        Map<String, Map<String, String>> outcomes = new HashMap<>();
        csv("outcomes.csv").forEach(row -> outcomes.put(row.get("talk") + " " + row.get("outcome"), row));
        browser.ask("entente.draw()");
        for (int place : List.of(0, 1, 5)) {
            browser.ask("entente.pick(arguments[0])", place);
            String talk = browser.text("return entente.talk()");
            JsonNode series = json("return entente.chart('bargain').getOption().series.map(s => s.data)");
            assertThat(series.get(0).size() + series.get(1).size()).isGreaterThan(1);
            for (JsonNode side : List.of(series.get(0), series.get(1))) {
                for (JsonNode offer : side) {
                    Map<String, String> stated =
                            outcomes.get(talk + " " + offer.get("outcome").asText());
                    double[] gains = {
                        Double.parseDouble(stated.get("hyperscalerGainUsdBn")),
                        Double.parseDouble(stated.get("labGainUsdBn"))
                    };
                    assertThat(stated).containsEntry("offered", "true");
                    assertThat(offer.get("value").get(0).asDouble()).isEqualTo(gains[0]);
                    assertThat(offer.get("value").get(1).asDouble()).isEqualTo(gains[1]);
                    for (JsonNode best : series.get(2)) {
                        assertThat(gains[0] > best.get(0).asDouble() + 1e-9
                                        && gains[1] > best.get(1).asDouble() + 1e-9)
                                .as("an offer beyond the frontier")
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void theYearsPaymentsAddUpToThoseOfTheLog() throws IOException {
        double stated = 0;
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(run.resolve("events.jsonl"))) {
            JsonNode event = mapper.readTree(line);
            if (event.get("type").asText().equals("PaymentMade")) {
                stated += event.get("payload").get("usdBn").asDouble();
            }
        }
        double shown = json("return entente.run.payments.reduce((sum, p) => sum + p.usdBn, 0)")
                .asDouble();
        assertThat(shown).isPositive().isCloseTo(stated, within(1e-6));
    }

    @Test
    void teachingHidesWhatFollowsAndReveals() throws IOException {
        browser.ask("document.getElementById('teach').click()");
        JsonNode hidden = json(
                "return {sections: [...document.querySelectorAll('main section')].filter(s => !s.hidden).map(s => s.id),"
                        + " max: Number(document.getElementById('moment').max), cause: entente.questions[0].cause, seq: entente.questions[0].seq,"
                        + " holder: entente.questions[0].holder, over: entente.questions[0].over, rose: entente.questions[0].after > entente.questions[0].before}");
        assertThat(hidden.get("sections")).hasSize(1);
        assertThat(hidden.get("max").asLong())
                .isEqualTo(hidden.get("cause").asLong())
                .isLessThan(hidden.get("seq").asLong());
        browser.ask("entente.go(entente.count)");
        assertThat(browser.text("return entente.now()"))
                .isEqualTo(hidden.get("cause").asText());
        String winner =
                hidden.get(hidden.get("rose").asBoolean() ? "holder" : "over").asText();
        browser.ask("document.querySelector('[data-answer=\"' + arguments[0] + '\"]').click()", winner);
        assertThat(browser.text("return document.getElementById('verdict').textContent"))
                .startsWith("Right. ");
        browser.ask("document.getElementById('another').click(); document.getElementById('teach').click()");
        assertThat(
                        browser.text(
                                "return [...document.querySelectorAll('main section')].filter(s => s.hidden).length + ' ' + entente.now()"))
                .isEqualTo("0 " + browser.text("return entente.count - 1"));
    }

    @Test
    void everyControlHasANameAndCanBeReachedByKeyboard() {
        browser.ask(
                "entente.draw(); document.querySelectorAll('figure .tools button:first-child').forEach(b => b.click())");
        assertThat(
                        browser.text(
                                "return [...document.querySelectorAll('button, select, input, a')].filter(e => !(e.getAttribute('aria-label')"
                                        + " || e.textContent || '').trim() || e.tabIndex < 0).map(e => e.outerHTML.slice(0, 80)).join('\\n')"))
                .isEmpty();
        assertThat(browser.text("return [...document.querySelectorAll('figure')].filter(f => !f.querySelector('table')"
                        + " || f.querySelectorAll('.tools button').length !== 3).length"))
                .isEqualTo("0");
        assertThat(browser.complaints()).isEmpty();
    }

    /** WCAG 2.1, success criterion 1.4.3: 4.5 to 1, in both themes, of every text against the nearest painted ground. */
    @Test
    void everyTextCanBeReadOnItsGround() {
        for (String theme : List.of("light", "dark")) {
            browser.ask(
                    "if (document.documentElement.dataset.theme !== arguments[0]) document.getElementById('theme').click(); entente.draw()",
                    theme);
            assertThat(browser.text("""
                            const parse = c => (c.match(/[\\d.]+/g) || []).map(Number);
                            const light = c => { const [r, g, b] = c.slice(0, 3).map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
                            const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > 0) return c; } return [255, 255, 255]; };
                            const poor = [];
                            document.querySelectorAll('body *').forEach(e => {
                              if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.checkVisibility() || /SCRIPT|STYLE|NOSCRIPT/.test(e.tagName)) return;
                              const style = getComputedStyle(e), own = e instanceof SVGElement ? style.fill : style.color;
                              if (own === 'none') return;
                              const a = light(parse(own)), b = light(ground(e instanceof SVGElement ? e.closest('div') : e));
                              const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                              if (ratio < 4.5) poor.push(e.tagName + ' ' + e.textContent.slice(0, 30) + ' ' + own + ' ' + ratio.toFixed(2));
                            });
                            return [...new Set(poor)].slice(0, 12).join('\\n');
                            """)).as(theme).isEmpty();
        }
    }

    @Test
    void itFitsAPhoneAndAProjector() throws IOException {
        for (int width : List.of(400, 1280, 1920)) {
            browser.size(width, 1000);
            browser.look(run.resolve("report.html"));
            browser.ask("entente.draw()");
            assertThat(browser.text("""
                            const clipped = e => { for (e = e.parentElement; e && e !== document.body; e = e.parentElement) if (getComputedStyle(e).overflowX !== 'visible') return true; return false; };
                            return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !clipped(e))
                                .map(e => e.tagName + '#' + e.id + ' ' + e.textContent.slice(0, 40)).slice(0, 5).join('; ') + (document.documentElement.scrollWidth > innerWidth ? ' wide' : '');
                            """))
                    .as("what one had to scroll sideways for at " + width)
                    .isEmpty();
        }
    }

    @Test
    void aFigureCanBeSavedAsSvgAndPng() throws Exception {
        browser.ask(
                "entente.draw(); [...document.querySelectorAll('#leverage .tools button')].slice(1).forEach(b => b.click())");
        Path downloads = Browser.downloads(folder.resolve("profile"));
        Path svg = downloads.resolve("heat.svg");
        Path png = downloads.resolve("heat.png");
        for (int wait = 0; wait < 100 && !(Files.exists(svg) && Files.exists(png)); wait++) {
            Thread.sleep(100);
        }
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(svg.toFile())
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isGreaterThan(2000);
        // Within the map there are cells and the lines between them; a single row of points may lie on a line.
        Set<Integer> colours = new HashSet<>();
        for (int x = image.getWidth() / 4; x < image.getWidth() / 2; x += 9) {
            for (int y = image.getHeight() / 4; y < image.getHeight() / 2; y += 9) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertThat(colours).as("it is drawn").hasSizeGreaterThan(5);
    }

    /** Pictures to be looked at by a person: target/pictures. */
    @Test
    void sectionsHavePictures() throws IOException {
        browser.size(1280, 860);
        browser.look(run.resolve("report.html"));
        browser.ask("entente.draw(); document.querySelector('.bar').style.position = 'static';");
        for (String section : List.of(
                "story",
                "alliances",
                "leverage",
                "negotiation",
                "flows",
                "markets",
                "regulators",
                "contracts",
                "configuration")) {
            browser.ask(
                    "document.documentElement.style.scrollPaddingTop = 0; document.getElementById(arguments[0]).scrollIntoView()",
                    section);
            browser.shoot(PICTURES.resolve(section + ".png"));
        }
        browser.ask(
                "document.getElementById('theme').click(); document.getElementById('teach').click(); window.scrollTo(0, 0)");
        browser.shoot(PICTURES.resolve("teaching.png"));
        browser.size(400, 860);
        browser.look(run.resolve("report.html"));
        browser.ask("document.getElementById('alliances').scrollIntoView()");
        browser.shoot(PICTURES.resolve("phone.png"));
        assertThat(PICTURES.resolve("phone.png")).isNotEmptyFile();
    }
}
