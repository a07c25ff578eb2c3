package io.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command, word by word, as a person can give it to a shell again. */
final class ShellLine {

    private final List<String> words = new ArrayList<>();

    /** A command of this program. */
    static ShellLine entente(String command, Path subject) {
        return new ShellLine().and("entente", command, subject.toString());
    }

    ShellLine and(String... more) {
        for (String word : more) {
            words.add(word.matches("[A-Za-z0-9_.,=/+-]+") ? word : "'" + word.replace("'", "'\\''") + "'");
        }
        return this;
    }

    /** Adds words that only some commands have. */
    ShellLine andIf(boolean so, String... more) {
        return so ? and(more) : this;
    }

    ShellLine out(Path folder) {
        return and("--out", folder.toString());
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
