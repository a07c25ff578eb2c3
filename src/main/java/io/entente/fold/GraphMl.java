package io.entente.fold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A GraphML document in the making. Attributes of nodes and edges are declared before they are used. */
final class GraphMl {

    private static final Map<String, String> NODE_KEYS = keys("label", "string", "kind", "string");
    private static final Map<String, String> EDGE_KEYS = keys(
            "layer",
            "string",
            "flow",
            "string",
            "usdBn",
            "double",
            "stake",
            "double",
            "commitmentUsdBn",
            "double",
            "roundTripRatio",
            "double",
            "computeExclusivity",
            "string",
            "distributionExclusivity",
            "string",
            "access",
            "string");

    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder edges = new StringBuilder();
    private int edgeCount;

    void node(String id, Map<String, String> data) {
        nodes.append("    <node id=\"").append(escaped(id)).append("\">\n");
        data("node", NODE_KEYS, data, nodes);
        nodes.append("    </node>\n");
    }

    void edge(String source, String target, Map<String, String> data) {
        edges.append("    <edge id=\"e")
                .append(edgeCount++)
                .append("\" source=\"")
                .append(escaped(source))
                .append("\" target=\"")
                .append(escaped(target))
                .append("\">\n");
        data("edge", EDGE_KEYS, data, edges);
        edges.append("    </edge>\n");
    }

    String document() {
        StringBuilder document = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
                http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                """);
        declare("node", NODE_KEYS, document);
        declare("edge", EDGE_KEYS, document);
        return document.append("  <graph id=\"alliances\" edgedefault=\"directed\">\n")
                .append(nodes)
                .append(edges)
                .append("  </graph>\n</graphml>\n")
                .toString();
    }

    /** Escapes what means something in XML; what XML cannot hold at all becomes the replacement character. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(character).append(';');
                default -> escaped.appendCodePoint(isXml(character) ? character : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** The range Char of XML 1.0, less the white space above. */
    private static boolean isXml(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    private static void declare(String domain, Map<String, String> keys, StringBuilder document) {
        keys.forEach((name, type) -> document.append("  <key id=\"")
                .append(domain + "-" + name)
                .append("\" for=\"")
                .append(domain)
                .append("\" attr.name=\"")
                .append(name)
                .append("\" attr.type=\"")
                .append(type)
                .append("\"/>\n"));
    }

    private static void data(String domain, Map<String, String> keys, Map<String, String> data, StringBuilder to) {
        for (String name : keys.keySet()) {
            if (data.containsKey(name)) {
                to.append("      <data key=\"")
                        .append(domain + "-" + name)
                        .append("\">")
                        .append(escaped(data.get(name)))
                        .append("</data>\n");
            }
        }
    }

    private static Map<String, String> keys(String... namesAndTypes) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            keys.put(namesAndTypes[i], namesAndTypes[i + 1]);
        }
        return Collections.unmodifiableMap(keys);
    }
}
