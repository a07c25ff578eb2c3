package io.entente.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.eventlog.EventSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a,b",
                "say \"hi\"",
                "two\nlines",
                "two\r\nlines",
                "\r",
                "\"",
                "\"\"",
                ",",
                "=cmd()|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "nul \u0000 here",
                "\u202Egnp.exe",
                "\uFEFFbom",
                " blanks ",
                "I\u0130\u0131",
                "\uD83D\uDE00",
                EventSamples.HOSTILE
            })
    void anyTextReadsBackAsItIs(String text) throws IOException {
        Table table = new Table(
                List.of(Column.number("before"), Column.text(text), Column.whole("after")),
                List.of(List.of(Datum.number(1), Datum.text(text), Datum.whole(2))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        CsvWriter.write(table, bytes);

        assertThat(parse(bytes.toString(StandardCharsets.UTF_8)))
                .containsExactly(List.of("before", text, "after"), List.of("1.0", text, "2"));
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+1", "-1", "@x"})
    void whatLooksLikeAFormulaIsQuoted(String text) {
        assertThat(CsvWriter.text(new Table(List.of(Column.text("a")), List.of(List.of(Datum.text(text))))))
                .isEqualTo("a\n\"" + text + "\"\n");
    }

    @Test
    void everyKindOfCellHasOneForm() {
        Locale former = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Table table = new Table(
                    List.of(
                            Column.text("a"),
                            Column.number("b"),
                            Column.number("c"),
                            Column.whole("d"),
                            Column.flag("e"),
                            Column.text("f")),
                    List.of(List.of(
                            Datum.text(""),
                            Datum.number(-0.0),
                            Datum.number(-1234567.5),
                            Datum.whole(-1234567),
                            new Datum.Flag(true),
                            Datum.MISSING)));
            assertThat(CsvWriter.text(table)).isEqualTo("a,b,c,d,e,f\n,0.0,-1234567.5,-1234567,true,\n");
        } finally {
            Locale.setDefault(former);
        }
    }

    @Test
    void aTableHasOneCellForEveryColumnAndNoNameTwice() {
        assertThatThrownBy(
                        () -> new Table(List.of(Column.text("a"), Column.text("b")), List.of(List.of(Datum.MISSING))))
                .hasMessageContaining("must have 2 cells");
        assertThatThrownBy(() -> new Table(List.of(Column.text("a"), Column.whole("a")), List.of()))
                .hasMessageContaining("distinct names");
        assertThatThrownBy(() -> new Table(List.of(Column.text("a")), List.of()).column("b"))
                .hasMessageContaining("must be one of [a]");
        assertThatThrownBy(() -> new Table(List.of(Column.whole("a")), List.of(List.of(Datum.number(1)))))
                .hasMessageContaining("must fit its column");
    }

    /** A reader of RFC 4180, section 2, apart from the newline alone at the end of a line. */
    static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (csv.charAt(i + 1) == '"') {
                    field.append(csv.charAt(++i));
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                assertThat(field).isEmpty();
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                assertThat(c).isNotEqualTo('\r');
                field.append(c);
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }
}
