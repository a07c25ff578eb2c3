package io.entente.cli;

import io.entente.fold.story.Block;
import io.entente.fold.story.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente query}. */
@Command(
        name = "query",
        description = {
            "Asks the results of a sweep or a run in SQL.",
            "The tables of a sweep are runs, deals, leverage, alliances and market, those of a run its CSV files; "
                    + "DuckDB answers."
        },
        footer = {
            "",
            "Examples:",
            "  entente query runs/sweep-exclusivity \"select exclusivity, avg(hhiModels) from runs group by all\"",
            "  entente query runs/sweep-exclusivity \"describe deals\" --json",
            "  entente query runs/amazon-openai-s7-1 \"select rule, count(*) from offers group by all\"",
            "  entente query runs/sweep-exclusivity \"copy (from deals where amends is not null) to 'amended.csv'\""
        })
final class QueryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder of a sweep or a run.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "SQL", description = "The question.")
    private String sql = "";

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(folder)) {
            Store.Answer answer = store.query(sql);
            terminal.out().print(json ? Json.of(named(answer)) + "\n" : text(answer));
            terminal.flush();
        }
        return ExitCode.OK;
    }

    private static List<Map<String, Object>> named(Store.Answer answer) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> row : answer.rows()) {
            Map<String, Object> named = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                boolean plain = value == null || value instanceof Number || value instanceof Boolean;
                named.put(answer.columns().get(i), plain ? value : value.toString());
            }
            rows.add(named);
        }
        return rows;
    }

    private String text(Store.Answer answer) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(answer.columns()));
        answer.rows()
                .forEach(row -> rows.add(new Block.Row(row.stream()
                        .map(value -> value == null ? "" : value.toString())
                        .toList())));
        boolean single = answer.columns().size() == 1;
        return Page.of(List.of(single ? new Block.Table(0, rows) : new Block.Grid(0, rows)), terminal.style());
    }
}
