package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Names and texts that would be markup, formulas or line ends where they are not taken for data, and who reads the exports. */
class HostileNamesTest {

    private static final String CLOUD = "</script><img src=x onerror=\"pwned=1\">\"onload=\"pwned=2";
    private static final String LAB = "=cmd()\u0000|' /C calc'!A0\u202Eevil\r\n<svg/onload=pwned=3>";
    private static final String CAVEAT = "{{title}} ${7*7} <!-- --> ]]> \u0007 <b>bold</b>";
    private static final String TALK = "2026-Q2/amazon~openai";

    @TempDir
    private static Path folder;

    private static Path run;
    private static Browser browser;

    @BeforeAll
    static void prepare() throws IOException {
        run = folder.resolve("run");
        Captured ran = Captured.run(
                "run",
                "configs/two-by-two.yaml",
                "--engine",
                "direct",
                "--set",
                "negotiation.protocol=alternating-offers",
                "--set",
                "microsoft.name=" + yaml(CLOUD),
                "--set",
                "openai.name=" + yaml(LAB),
                "--set",
                "caveat=" + yaml(CAVEAT),
                "--out",
                run.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
    }

    private static String yaml(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(c -> quoted.append(
                        c < ' ' || c == '"' || c == '\\' || c > 0x7E ? String.format("\\u%04x", c) : (char) c));
        return quoted.append('"').toString();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void inThePageTheyAreTextAndNothingElse() {
        browser.look(run.resolve("report.html"));
        browser.ask(
                "entente.draw(); document.querySelectorAll('figure .tools button:first-child').forEach(b => b.click())");
        assertThat(
                        browser.text(
                                "return [typeof pwned, document.querySelectorAll('img, iframe, object, embed, b:not(#now b):not(.lesson b)').length,"
                                        + " document.scripts.length, document.querySelectorAll('[onload], [onerror]').length].join()"))
                .isEqualTo("undefined,0,4,0");
        assertThat(browser.text("return document.getElementById('main').textContent"))
                .contains(CLOUD);
        assertThat(browser.text("return document.getElementById('head').textContent"))
                .contains("<b>bold</b>");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aDownloadedPictureIsWellFormedAndHoldsNoProgram() throws Exception {
        browser.look(run.resolve("report.html"));
        String drawn = browser.text("entente.draw(); return page.svg(entente.chart('network'))");
        assertThat(drawn).contains("<svg").contains("=cmd()");
        Document svg = parse(drawn);
        for (String element : List.of("script", "img", "foreignObject", "image")) {
            assertThat(svg.getElementsByTagName(element).getLength())
                    .as(element)
                    .isZero();
        }
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(((Element) all.item(i)).hasAttribute("onload")).isFalse();
        }
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void networkxReadsTheGraph() throws Exception {
        String xml = Captured.run("export", run.toString()).out();
        Path file = Files.writeString(folder.resolve("graph.graphml"), xml);
        parse(xml);
        assertThat(python(
                        "import networkx, sys; g = networkx.read_graphml(sys.argv[1]); print(len(g.nodes), '|'.join(d['label'] for n, d in g.nodes(data=True) if n == 'microsoft'))",
                        file))
                .contains(CLOUD.substring(0, 20));
    }

    @Test
    void graphvizReadsTheGraph() throws Exception {
        Path file = Files.writeString(
                folder.resolve("graph.dot"),
                Captured.run("export", run.toString(), "--format", "dot").out());
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/dot")), "Graphviz reads DOT");
        Process dot = new ProcessBuilder("dot", "-Tjson", file.toString())
                .redirectErrorStream(true)
                .start();
        String json = new String(dot.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dot.waitFor()).as(json).isZero();
        assertThat(json).contains("\"name\": \"microsoft\"", "img src=x", "\"commitmentUsdBn\"");
    }

    @Test
    void mermaidReadsTheTalk() throws Exception {
        Captured exported = Captured.run("export", run.toString(), "--format", "mermaid", "--talk", TALK);
        assertThat(exported.code()).as(exported.err()).isZero();
        Path page = folder.resolve("mermaid.html");
        try (InputStream library = HostileNamesTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/mermaid/11.6.0/dist/mermaid.min.js")) {
            Files.write(folder.resolve("mermaid.min.js"), library.readAllBytes());
        }
        Files.writeString(page, "<!DOCTYPE html><body data-ready='yes'><script src='mermaid.min.js'></script>");
        browser.look(page);
        browser.ask(
                "window.found = ''; mermaid.parse(arguments[0]).then(d => { found = d.diagramType; }, e => { found = String(e); })",
                exported.out());
        for (int wait = 0; wait < 100 && browser.text("return found").isEmpty(); wait++) {
            Thread.sleep(100);
        }
        assertThat(browser.text("return found")).as(exported.out()).isEqualTo("sequence");
        assertThat(exported.out()).doesNotContain("<img").contains("->>");
        assertThat(Captured.run("export", run.toString(), "--format", "mermaid", "--talk", "2026-Q1/nobody~openai")
                        .err())
                .contains("must have an offer", "Maybe ");
    }

    @Test
    void noTableHoldsAFormulaOrALineTooMany() throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(",=cmd", "\n=cmd", "\r");
            }
        }
    }

    private static String python(String program, Path file) throws Exception {
        Process known = new ProcessBuilder("/usr/bin/python3", "-c", "import networkx").start();
        org.junit.jupiter.api.Assumptions.assumeTrue(
                known.waitFor() == 0, "networkx reads GraphML: Debian's python3-networkx");
        Process python = new ProcessBuilder("/usr/bin/python3", "-c", program, file.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(out).isZero();
        return out;
    }
}
