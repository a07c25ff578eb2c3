package io.entente.report;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.samskivert.mustache.Mustache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Pages that are one file: style, programs and data inside, and a policy that lets nothing else in or out. The data are
 * JSON, compressed, in base64: no text in them can be taken for markup.
 */
final class HtmlPage {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .addModule(new Jdk8Module())
            .build()
            .writer();

    private HtmlPage() {}

    /**
     * A page.
     *
     * @param program name of its script and of its body's class
     * @param title in its tab
     * @param data what the script reads
     */
    static String of(String program, String title, Map<String, Object> data) {
        Map<String, Object> parts = new HashMap<>();
        String charts = resource("echarts.min.js");
        String common = resource("common.js");
        String script = resource(program + ".js");
        parts.put("title", title);
        parts.put("style", resource("report.css"));
        parts.put("charts", charts);
        parts.put("common", common);
        parts.put("script", script);
        parts.put("policy", hash(charts) + " " + hash(common) + " " + hash(script));
        parts.put("data", packed(data));
        return Mustache.compiler().compile(resource("page.html")).execute(parts);
    }

    private static String packed(Map<String, Object> data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            JSON.writeValue(out, data);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Cannot write data as JSON", impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String hash(String script) {
        try {
            byte[] text = script.getBytes(StandardCharsets.UTF_8);
            return "'sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(text)) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " of the program", e);
        }
    }
}
