package io.entente.fold.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays the alliance matrix out: clouds down, labs across, roles as letters. */
final class MatrixPage {

    private static final Map<String, String> LETTERS = letters();

    private MatrixPage() {}

    static List<Block> of(AllianceMatrix matrix) {
        List<Block.Row> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(matrix.labs());
        rows.add(new Block.Row(header));
        for (int i = 0; i < matrix.hyperscalers().size(); i++) {
            List<String> cells = new ArrayList<>(List.of(matrix.hyperscalers().get(i)));
            int first = i * matrix.labs().size();
            matrix.pairs().subList(first, first + matrix.labs().size()).forEach(pair -> cells.add(cell(pair)));
            rows.add(new Block.Row(cells));
        }
        return List.of(
                new Block.Title("Alliances, start → end where they changed"),
                new Block.Grid(2, rows),
                new Block.Paragraph(2, legend()));
    }

    private static String cell(AllianceMatrix.Pair pair) {
        return pair.changed() ? symbols(pair.start()) + " → " + symbols(pair.end()) : symbols(pair.end());
    }

    private static String symbols(List<String> roles) {
        return roles.isEmpty() ? "·" : roles.stream().map(MatrixPage::letter).collect(Collectors.joining());
    }

    private static String letter(String role) {
        return LETTERS.getOrDefault(role, role.substring(0, 1));
    }

    private static String legend() {
        return LETTERS.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .collect(Collectors.joining(", "))
                + ", · none";
    }

    private static Map<String, String> letters() {
        Map<String, String> letters = new LinkedHashMap<>();
        letters.put("investor", "I");
        letters.put("infrastructure", "F");
        letters.put("customer", "C");
        letters.put("distribution", "D");
        letters.put("competitor", "R");
        return java.util.Collections.unmodifiableMap(letters);
    }
}
