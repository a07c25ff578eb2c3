package io.entente.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fields of a CSV line (RFC 4180), each as it is written, quotes included. */
final class Fields {

    private Fields() {}

    static List<String> of(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                fields.add(line.substring(start, i));
                start = i + 1;
            }
        }
        fields.add(line.substring(start));
        return fields;
    }

    /** The line with its fields under other columns, empty where it has none. */
    static String placed(String line, List<String> own, List<String> all) {
        List<String> fields = of(line);
        return all.stream()
                .map(column -> own.contains(column) ? fields.get(own.indexOf(column)) : "")
                .collect(Collectors.joining(","));
    }
}
