package io.entente.cli;

import io.entente.casebook.Book;
import io.entente.casebook.Casebook;
import io.entente.casebook.Solved;
import io.entente.fold.story.Block;
import io.entente.fold.story.Page;
import io.entente.quantity.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente solve}. */
@Command(
        name = "solve",
        description = {
            "Solves textbook problems.",
            "Reads one case, a file of cases or a game in Gambit's format .nfg, prints the answer of each, and says pass or "
                    + "fail where one is expected."
        },
        footer = {
            "",
            "A case is JSON with id, kind and inputs, and may have expected and tolerance:",
            "  {\"id\": \"even\", \"kind\": \"rubinstein_spe\", \"inputs\": {\"delta1\": 0.9, \"delta2\": \"9/10\"}}",
            "",
            "Examples:",
            "  entente solve configs/classic/horn-wolinsky-1988/cases.json",
            "  entente solve configs/classic/selten-1975/game.nfg --json",
            "",
            "entente solve --kinds lists what can be solved; configs/classic holds worked examples.",
            "Exit code 4 where an answer is not the expected one, 2 where a case cannot be solved."
        })
final class SolveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A file of cases or of a game.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--kinds", description = "List the kinds of cases.")
    private boolean kinds;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    SolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (kinds) {
            Casebook.kinds().forEach(terminal.out()::println);
            return ExitCode.OK;
        }
        Check.that(file.isPresent(), "file", "none", "be named", "write entente solve cases.json");
        Book book = Casebook.solve(file.orElseThrow());
        List<Solved> cases = book.cases();
        if (json) {
            terminal.out().println(Json.of(book));
        } else {
            print(book);
        }
        cases.forEach(solved -> solved.fault().ifPresent(terminal.err()::println));
        boolean failed = cases.stream().anyMatch(solved -> solved.pass().equals(Optional.of(false)));
        boolean faulty = cases.stream().anyMatch(solved -> solved.fault().isPresent());
        return failed ? ExitCode.CHECK_FAILED : faulty ? ExitCode.USAGE : ExitCode.OK;
    }

    private void print(Book book) {
        List<Solved> cases = book.cases();
        List<Block> blocks = new ArrayList<>();
        if (!book.title().isEmpty()) {
            blocks.add(
                    new Block.Title(book.title() + (book.citation().isEmpty() ? "" : "  [" + book.citation() + "]")));
            blocks.add(new Block.Paragraph(2, book.story()));
        }
        for (Solved solved : cases) {
            blocks.add(new Block.Title(verdict(solved) + "  " + solved.id() + "  " + solved.kind()));
            if (!solved.asks().isEmpty()) {
                blocks.add(new Block.Paragraph(6, solved.asks()));
            }
            blocks.add(new Block.Paragraph(6, solved.fault().isPresent() ? "not solved" : solved.words()));
            solved.differences().forEach(difference -> blocks.add(new Block.Paragraph(6, "! " + difference)));
        }
        long passed =
                cases.stream().filter(solved -> solved.pass().orElse(false)).count();
        long failed =
                cases.stream().filter(solved -> !solved.pass().orElse(true)).count();
        terminal.out().println(Page.of(blocks, terminal.style()).stripTrailing());
        terminal.out().println();
        terminal.out().println(passed + " passed, " + failed + " failed");
    }

    private static String verdict(Solved solved) {
        return solved.pass().map(pass -> pass ? "pass" : "FAIL").orElse("    ");
    }
}
