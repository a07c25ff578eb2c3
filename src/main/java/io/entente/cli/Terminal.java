package io.entente.cli;

import io.entente.fold.story.Style;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command knows of the machine.
 *
 * @param out takes data
 * @param err takes progress and complaints
 * @param style of the text on {@code out}
 * @param live whether {@code err} is a terminal, where a line can be rewritten
 * @param debug whether errors show where in the program they come from
 * @param home where the program keeps its profiles and examples; empty where it was not told
 */
record Terminal(PrintWriter out, PrintWriter err, Style style, boolean live, boolean debug, Optional<Path> home) {

    private static final String AGENTS = "agents";
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    /**
     * That of this process. The launcher tells which streams are terminals and how wide they are; without it
     * none is.
     */
    static Terminal ofTheProcess() {
        Map<String, String> environment = System.getenv();
        String terminals = System.getProperty("entente.terminals", "");
        boolean outIsTerminal = terminals.contains("1");
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        Style style = new Style(width(environment, outIsTerminal), outIsTerminal && colour);
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                style,
                terminals.contains("2"),
                !environment.getOrDefault("ENTENTE_DEBUG", "").isEmpty(),
                Optional.ofNullable(System.getProperty("entente.home")).map(Path::of));
    }

    /** The program's own folder of profiles. */
    Optional<Path> agents() {
        return home.map(folder -> folder.resolve(AGENTS));
    }

    /** The folder of profiles that is meant where nobody names one. */
    Path agentsHereOrAtHome() {
        Path here = Path.of(AGENTS);
        return Files.isDirectory(here) ? here : agents().orElse(here);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** {@code COLUMNS} where it is set, else the window's width; the standard width where nobody looks. */
    static int width(Map<String, String> environment, boolean isTerminal) {
        String columns =
                environment.getOrDefault("COLUMNS", isTerminal ? System.getProperty("entente.columns", "") : "");
        try {
            int width = Integer.parseInt(columns.strip());
            return width > 0 ? Math.max(NARROWEST, Math.min(WIDEST, width)) : Style.STANDARD_WIDTH;
        } catch (NumberFormatException notSet) {
            return Style.STANDARD_WIDTH;
        }
    }

    /** UTF-8 whatever the locale: a pipe has no locale, and terminals have long agreed on it. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
