package io.entente.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The games in configs/classic tell a story, cite it, and come out as the literature has them. */
class ClassicsTest {

    private static final Path FOLDER = Path.of("configs/classic");

    static Stream<Path> books() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyClassicComesOutAsTheLiteratureHasIt(Path file) throws IOException {
        Book book = Casebook.solve(file);
        assertThat(book.cases()).isNotEmpty().allMatch(solved -> solved.fault().isEmpty());
        if (file.toString().endsWith(".json")) {
            assertThat(book.title()).isNotBlank();
            assertThat(book.story()).hasSizeGreaterThan(100);
            assertThat(Files.readString(Path.of("docs/references.bib"))).contains("{" + book.citation() + ",");
            assertThat(book.cases())
                    .allMatch(solved -> solved.pass().equals(Optional.of(true)))
                    .allMatch(solved -> solved.asks().endsWith("?"));
        }
    }

    /** Known answer of the file's source: (L, l) is the only pure equilibrium. */
    @Test
    void theGameOfSeltenHasOnePureEquilibrium() {
        Book book = Casebook.solve(FOLDER.resolve("selten-1975/game.nfg"));
        assertThat(book.cases().get(0).answer().get("pure")).isEqualTo(List.of(List.of(0, 0)));
    }

    @Test
    void thereAreFifteenOfThemAndAFileOfGambit() throws IOException {
        assertThat(books()).hasSize(16);
    }
}
