package io.entente.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.eventlog.EventSamples;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AllianceGraphTest {

    private static final String GRAPH = AllianceGraph.of(SmallLog.records());

    @Test
    void nodesAreTheParticipantsAndTheAccounts() throws Exception {
        assertThat(elements("node").stream().map(node -> node.getAttribute("id")))
                .containsExactly("amazon", "microsoft", "openai", "us-ftc", "customers");
        assertThat(data(elements("node").get(0))).isEqualTo(Map.of("kind", "hyperscaler", "label", "Amazon"));
        assertThat(data(elements("node").get(4))).isEqualTo(Map.of("kind", "account", "label", "customers"));
    }

    @Test
    void edgesAreTheLastAlliancesAndThePaymentsOfTheRun() throws Exception {
        List<Element> edges = elements("edge");

        assertThat(edges.stream().map(edge -> edge.getAttribute("source") + ">" + edge.getAttribute("target")))
                .containsExactly("amazon>openai", "customers>amazon");
        assertThat(data(edges.get(0)))
                .containsEntry("layer", "alliance")
                .containsEntry("flow", "investor")
                .containsEntry("commitmentUsdBn", "37.5")
                .containsEntry("computeExclusivity", "first-refusal")
                .containsEntry("access", "hosted-weights");
        // 15 in the first quarter and 16 in the second
        assertThat(data(edges.get(1))).isEqualTo(Map.of("layer", "payment", "flow", "sales", "usdBn", "31.0"));
    }

    @Test
    void hostileTextReadsBackButForWhatXmlCannotHold() throws Exception {
        assertThat(data(elements("node").get(2)))
                .containsEntry("label", EventSamples.HOSTILE.replace('\u0000', '\uFFFD'));
    }

    @Test
    void everyAttributeIsDeclaredForItsElement() throws Exception {
        Map<String, String> declared = new TreeMap<>();
        elements("key").forEach(key -> declared.put(key.getAttribute("id"), key.getAttribute("for")));

        assertThat(elements("data"))
                .isNotEmpty()
                .allSatisfy(data -> assertThat(declared.get(data.getAttribute("key")))
                        .isEqualTo(data.getParentNode().getNodeName()));
        assertThat(elements("edge").stream().map(edge -> edge.getAttribute("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(GraphMl.escaped("\uD83D<\uFFFF")).isEqualTo("\uFFFD&lt;\uFFFD");
    }

    private static Map<String, String> data(Element element) {
        Map<String, String> data = new TreeMap<>();
        NodeList children = element.getElementsByTagName("data");
        for (int i = 0; i < children.getLength(); i++) {
            Element child = (Element) children.item(i);
            data.put(child.getAttribute("key").replaceFirst("^(node|edge)-", ""), child.getTextContent());
        }
        return data;
    }

    private static List<Element> elements(String name) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(GRAPH.getBytes(StandardCharsets.UTF_8)));
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
