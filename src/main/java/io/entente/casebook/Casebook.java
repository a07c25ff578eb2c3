package io.entente.casebook;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.entente.game.normalform.GambitGame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Solves the cases of a file: one case, a list of cases, a mapping with {@code cases}, or a game in Gambit's format. */
public final class Casebook {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Casebook() {}

    /**
     * Solves all cases of a file, in its order. A case that cannot be solved says so and does not stop the others.
     *
     * @throws IllegalArgumentException where the file is not JSON, or holds no case
     * @throws UncheckedIOException where it cannot be read
     */
    public static Book solve(Path file) {
        String text = text(file);
        if (GambitGame.looksLike(text)) {
            return Book.of(List.of(gambit(file, text)));
        }
        JsonNode root = read(file, text);
        JsonNode cases = root.has("cases") ? root.get("cases") : root;
        List<Solved> solved = new ArrayList<>();
        if (cases.isArray()) {
            for (int i = 0; i < cases.size(); i++) {
                solved.add(solve(cases.get(i), file + ": cases[" + i + "]"));
            }
        } else if (cases.has("kind")) {
            solved.add(solve(cases, file.toString()));
        }
        if (solved.isEmpty()) {
            throw new IllegalArgumentException(file + ": the file must hold a case with id, kind and inputs, or a list "
                    + "of cases under cases.\nMaybe check that it is the right file.");
        }
        return new Book(told(root, "title"), told(root, "citation"), told(root, "story"), solved);
    }

    private static String told(JsonNode root, String what) {
        return root.path(what).asText("");
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Solved gambit(Path file, String text) {
        String id = String.valueOf(file.getFileName()).replaceFirst("[.]nfg$", "");
        try {
            return Solved.of(id, "nfg", GambitKinds.solve(GambitGame.parse(text)), Optional.empty());
        } catch (IllegalArgumentException fault) {
            return Solved.fault(id, "nfg", false, file + ":" + fault.getMessage());
        }
    }

    /** The names of all kinds of cases, by topic. */
    public static List<String> kinds() {
        return Kinds.names();
    }

    private static JsonNode read(Path file, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String position = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new IllegalArgumentException(
                    file + position + ": the text must be JSON: " + e.getOriginalMessage()
                            + ".\nMaybe check the quotes and commas before this place.",
                    e);
        }
    }

    private static Solved solve(JsonNode node, String path) {
        String id = node.path("id").asText("");
        String kind = node.path("kind").asText("");
        String where = id.isEmpty() ? path : path + " (" + id + ")";
        boolean expected = node.hasNonNull("expected");
        Optional<Kind> known = Kinds.find(kind);
        if (known.isEmpty()) {
            String fault =
                    where + ": kind: the kind (" + kind + ") is not known\n    Maybe " + Kinds.remedy(kind) + ".";
            return Solved.fault(id, kind, expected, fault);
        }
        try {
            Answer answer = known.get().solver().apply(new Inputs(node.path("inputs"), "inputs"));
            return Solved.of(id, kind, answer, differences(node, answer)).asking(told(node, "asks"));
        } catch (CaseFaultException fault) {
            return Solved.fault(id, kind, expected, where + ": " + fault.getMessage());
        } catch (IllegalArgumentException | IndexOutOfBoundsException fault) {
            return Solved.fault(id, kind, expected, where + ": inputs: " + fault.getMessage());
        }
    }

    private static Optional<List<String>> differences(JsonNode node, Answer answer) {
        if (!node.hasNonNull("expected")) {
            return Optional.empty();
        }
        double tolerance = node.hasNonNull("tolerance") ? Inputs.number(node.get("tolerance"), "tolerance") : 1e-9;
        return Optional.of(new Comparison(tolerance).differences(node.get("expected"), answer.values()));
    }
}
