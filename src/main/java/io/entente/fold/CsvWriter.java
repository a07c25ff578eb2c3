package io.entente.fold;

import io.entente.eventlog.Decimal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as comma-separated values (RFC 4180): UTF-8, lines that end with a newline alone, an empty field where nothing
 * is known, numbers as in the log, true and false. Text is kept as it is, and quoted wherever a reader or a spreadsheet
 * could take it for something else.
 */
public final class CsvWriter {

    private CsvWriter() {}

    /** The file that holds a table of this name. */
    public static String file(String table) {
        return table + ".csv";
    }

    /** Writes a table with its header; flushes the stream and leaves it open. */
    public static void write(Table table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(table, writer);
        writer.flush();
    }

    /** The same as a text. */
    public static String text(Table table) {
        StringWriter text = new StringWriter();
        try {
            write(table, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** One row, without the end of the line: for files that grow row by row. */
    public static String line(List<Datum> row) {
        return row.stream().map(CsvWriter::field).collect(Collectors.joining(","));
    }

    private static void write(Table table, Writer out) throws IOException {
        line(table.names().stream().map(CsvWriter::field).toList(), out);
        for (List<Datum> row : table.rows()) {
            out.write(line(row));
            out.write('\n');
        }
    }

    private static void line(List<String> fields, Writer out) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(fields.get(i));
        }
        out.write('\n');
    }

    private static String field(Datum datum) {
        if (datum instanceof Datum.Text text) {
            return field(text.text());
        }
        if (datum instanceof Datum.Real number) {
            return Decimal.of(number.number());
        }
        if (datum instanceof Datum.Whole whole) {
            return Long.toString(whole.number());
        }
        return datum instanceof Datum.Flag flag ? Boolean.toString(flag.flag()) : "";
    }

    private static String field(String text) {
        boolean plain = text.isEmpty()
                || "=+-@".indexOf(text.charAt(0)) < 0 && text.chars().allMatch(CsvWriter::plain);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Not a separator, a quote, white space but for the blank, or a character that cannot be seen. */
    private static boolean plain(int character) {
        return character >= ' ' && character != ',' && character != '"' && character != 0x7F;
    }
}
