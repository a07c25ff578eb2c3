package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Golden;
import io.entente.fold.DataDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every column has its meaning, in {@code datapackage.json} and in docs/data.md. */
class DataDictionaryTest {

    /** Run with {@code -Dgolden.write=yes} to write it anew. */
    private static final Path PAGE = Path.of("docs/data.md");

    private static final String FACTOR = "factor of the sweep";
    private static final Map<String, String> ROWS = rows();

    @TempDir
    private static Path folder;

    private static final Map<String, DataPackage.Resource> TABLES = new LinkedHashMap<>();

    @BeforeAll
    static void writeThem() throws IOException {
        Captured run = Captured.run(
                "run",
                "configs/amazon-openai.yaml",
                "--set",
                "periods=1",
                "--set",
                "market.signallingWeight=0.1",
                "--set",
                "market.negotiatingLeverageWeight=0.1",
                "--engine",
                "direct",
                "--out",
                folder + "/run");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        Path sweep = Files.writeString(
                folder.resolve("sweep.yaml"),
                "name: small\nscenario: " + Path.of("configs/two-by-two.yaml").toAbsolutePath()
                        + "\nfactors: [{name: share, path: market.tasteForChoice, values: [0.6, 0.7]}]\nreplications: 1\n");
        Captured swept = Captured.run("sweep", sweep.toString(), "--out", folder + "/sweep");
        assertThat(swept.code()).as(swept.err()).isEqualTo(ExitCode.OK);
        for (String results : List.of("sweep", "run")) {
            DataPackage.of(folder.resolve(results)).resources().forEach(table -> TABLES.put(table.name(), table));
        }
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("actors", "A row for each hyperscaler and lab at the end of each quarter.");
        rows.put(
                "alliances",
                "A row for each pair with a role towards each other, at the end of each quarter and before the first.");
        rows.put(
                "deals",
                "A row for each talk, and for each deal by a right of first refusal; terms are the last agreed.");
        rows.put("offers", "A row for each move in a talk.");
        rows.put(
                "outcomes",
                "A row for each outcome of a talk that was offered, that no other beats, or that a solution picks.");
        rows.put("leverage", "A row for each ordered pair at the end of each quarter and before the first.");
        rows.put("leverage_events", "A row for each ordered pair whose leverage an event moved.");
        rows.put(
                "market",
                "A row for the industry, each hyperscaler and each lab in each quarter; what does not apply is empty.");
        rows.put("runs", "Of a sweep: a row for each run, with a column for each factor.");
        return rows;
    }

    /** A factor that has the name of a column elsewhere is a factor. */
    @Test
    void everyColumnHasAMeaning() {
        List<String> factors = new ArrayList<>();
        TABLES.values()
                .forEach(table -> table.schema().fields().forEach(field -> {
                    assertThat(field.description()).isNotBlank();
                    if (field.description().equals(FACTOR)) {
                        factors.add(table.name() + "." + field.name());
                    }
                }));
        assertThat(factors).containsExactly("runs.share");
    }

    @Test
    void everyMeaningIsThatOfAColumn() throws IOException {
        Set<String> entries = entries();
        Set<String> unused = new TreeSet<>(entries);
        for (DataPackage.Resource table : TABLES.values()) {
            for (DataPackage.Field field : table.schema().fields()) {
                String figure = field.name().replaceFirst("\\..*", "");
                String ofTable = table.name() + "." + figure;
                unused.remove(entries.contains(ofTable) ? ofTable : figure);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void thePageTellsThemAll() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The tables

                What stands in the CSV files of a run and in the CSV and Parquet files of a sweep. Units stand in the names: `UsdBn` is billions
                of US dollars, `Gw` gigawatts. Lists are separated by semicolons. The same lines stand in `datapackage.json` beside the tables.
                Tables of a sweep begin with `run`, `cell`, `replication` and `seed`, and hold `leverage` and `alliances` as at the end.
                """);
        ROWS.forEach((name, row) -> page.append(section(TABLES.get(name), row)));
        Golden.check(PAGE, page.toString());
    }

    private static String section(DataPackage.Resource table, String row) {
        StringBuilder text = new StringBuilder(
                "\n## " + table.name() + "\n" + row + "\n\n| column | what | type |\n|---|---|---|\n");
        table.schema().fields().stream()
                .filter(field -> !field.description().equals(FACTOR))
                .map(field -> "| `" + field.name().replaceFirst("\\..*", ".<actor>") + "` | " + field.description()
                        + " | " + field.type() + " |\n")
                .distinct()
                .forEach(text::append);
        return text.toString();
    }

    private static Set<String> entries() throws IOException {
        Properties entries = new Properties();
        try (InputStream in = DataDictionary.class.getResourceAsStream("data-dictionary.properties")) {
            entries.load(in);
        }
        return entries.stringPropertyNames();
    }
}
