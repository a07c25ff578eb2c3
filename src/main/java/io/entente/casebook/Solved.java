package io.entente.casebook;

import io.entente.game.Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A case with its answer.
 *
 * @param id of the case
 * @param kind of the case
 * @param asks the question in words; empty where the file has none
 * @param answer by name, in the shape of what is expected; where several values are right the first, and all of them
 *     under the name with {@code _all}; empty where the case could not be solved
 * @param pass whether the answer is the expected one; empty where none is expected
 * @param differences what is not as expected
 * @param certificate what a reader can recheck; empty where the answer is a plain formula
 * @param fault why the case could not be solved
 */
public record Solved(
        String id,
        String kind,
        String asks,
        Map<String, Object> answer,
        Optional<Boolean> pass,
        List<String> differences,
        Optional<Certificate> certificate,
        Optional<String> fault) {

    static Solved of(String id, String kind, Answer answer, Optional<List<String>> differences) {
        Map<String, Object> plain = new LinkedHashMap<>();
        answer.values().forEach((name, value) -> {
            if (value instanceof Answer.OneOf ties) {
                plain.put(name, ties.values().isEmpty() ? null : ties.values().get(0));
                plain.put(name + "_all", ties.values());
            } else {
                plain.put(name, value);
            }
        });
        return new Solved(
                id,
                kind,
                "",
                plain,
                differences.map(List::isEmpty),
                differences.orElse(List.of()),
                answer.certificate(),
                Optional.empty());
    }

    static Solved fault(String id, String kind, boolean expected, String fault) {
        return new Solved(
                id,
                kind,
                "",
                Map.of(),
                expected ? Optional.of(false) : Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(fault));
    }

    /** The same with the question in words. */
    Solved asking(String question) {
        return new Solved(id, kind, question, answer, pass, differences, certificate, fault);
    }

    /** The answer in one line. */
    public String words() {
        return answer.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Shown.of(entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
