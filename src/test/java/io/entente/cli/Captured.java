package io.entente.cli;

import io.entente.fold.story.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/** A command run in this process with its streams kept. */
record Captured(int code, String out, String err) {

    /** Runs a command as from a pipe of the standard width. */
    static Captured run(String... args) {
        return run(Style.plain(), false, args);
    }

    /** Runs a command on a terminal of this style. */
    static Captured run(Style style, boolean live, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = terminal(out, err, style, live);
        int code = CommandLines.execute(terminal, args);
        terminal.flush();
        return new Captured(code, out.toString(), err.toString());
    }

    /** A plain terminal, or a pipe, of which only the error stream is kept. */
    static Terminal terminal(StringWriter err, boolean live) {
        return terminal(new StringWriter(), err, Style.plain(), live);
    }

    private static Terminal terminal(StringWriter out, StringWriter err, Style style, boolean live) {
        return new Terminal(
                new PrintWriter(out),
                new PrintWriter(err),
                style,
                live,
                false,
                Optional.of(Path.of("").toAbsolutePath()));
    }
}
