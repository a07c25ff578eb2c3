package io.entente.reading;

import java.util.Comparator;

/**
 * Something wrong in a file, with where it stands and what to do about it.
 *
 * @param file as a person would type it; for an override its text, for instance {@code --set periods=0}
 * @param line 1-based; 0 where there is no line: the whole file, or an override
 * @param column 1-based; 0 where there is no line
 * @param path of the value in the file, for instance {@code contracts[1].lab}; empty for the whole file
 * @param rule what does not hold, with the value in parentheses
 * @param remedy what to write instead, completing "Maybe …"; empty where nothing can be proposed
 */
public record Fault(String file, int line, int column, String path, String rule, String remedy)
        implements Comparable<Fault> {

    private static final Comparator<Fault> BY_POSITION = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::path)
            .thenComparing(Fault::rule)
            .thenComparing(Fault::remedy);

    /** Where it stands. */
    Place place() {
        return new Place(file, line, column, path);
    }

    /** By file, then by position. */
    @Override
    public int compareTo(Fault other) {
        return BY_POSITION.compare(this, other);
    }

    /** As it is printed: position, path and rule on one line, the remedy on the next. */
    @Override
    public String toString() {
        String position = line == 0 ? file : file + ":" + line + ":" + column;
        String where = path.isEmpty() ? position : position + ": " + path;
        return where + ": " + rule + (remedy.isEmpty() ? "" : "\n    Maybe " + remedy + ".");
    }
}
