package io.entente.reading;

/**
 * Where a value stands.
 *
 * @param file as a person would type it
 * @param line 1-based, 0 where there is none
 * @param column 1-based, 0 where there is none
 * @param path from the root of the file, empty for the root
 */
record Place(String file, int line, int column, String path) {

    /** Of values that stand in no file. */
    static final Place NOWHERE = new Place("", 0, 0, "");

    private static final int LONGEST_SHOWN = 64;

    /** The beginning of a file. */
    static Place start(String file) {
        return new Place(file, 0, 0, "");
    }

    /** The path of a key below this. */
    String pathOf(String key) {
        return path.isEmpty() ? shown(key) : path + "." + shown(key);
    }

    /** The path of an item below this. */
    String pathOf(int index) {
        return path + "[" + index + "]";
    }

    /** The same position, for something that is said of the mapping in which this key stands. */
    Place above(String key) {
        String end = "." + shown(key);
        return withPath(path.endsWith(end) ? path.substring(0, path.length() - end.length()) : "");
    }

    /** The same position under another path. */
    Place withPath(String other) {
        return new Place(file, line, column, other);
    }

    /** What the value is called: the last key of the path. */
    String name() {
        String end = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        return end.isEmpty() ? "file" : end;
    }

    /** Text cut to a length that fits into a message, on one line. */
    static String shown(String text) {
        String line = text.replaceAll("\\R", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST_SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
