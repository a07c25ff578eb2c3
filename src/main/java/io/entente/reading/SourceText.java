package io.entente.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** The text of a file, refused where it is too large, not UTF-8, or holds characters that no text holds. */
final class SourceText {

    /** A scenario is written by hand; the largest shipped one is a hundredth of this. */
    static final int LARGEST_BYTES = 1 << 20;

    private final String file;
    private final Faults faults;

    private SourceText(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The text of an existing file; empty where it was refused. Throws UncheckedIOException where it cannot be read. */
    static Optional<String> read(Path path, String shown, Faults faults) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
            return new SourceText(shown, faults)
                    .decode(bytes)
                    .map(text -> isJson(path) ? text.replace('\t', ' ') : text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + shown, e);
        }
    }

    /** The text in these bytes; empty where it was refused. */
    static Optional<String> of(byte[] bytes, String shown, Faults faults) {
        return new SourceText(shown, faults).decode(bytes);
    }

    private static boolean isJson(Path path) {
        return path.toString().endsWith(".json");
    }

    private Optional<String> decode(byte[] bytes) {
        if (bytes.length > LARGEST_BYTES) {
            faults.add(
                    Place.start(file),
                    "the file must hold at most 1 MB",
                    "split it, or check that it is the right file");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(rest, text, true);
        text.flip();
        String read = text.toString();
        if (result.isError()) {
            refuse(read, read.length(), "the file must be text in UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
        return characters(read.startsWith("\uFEFF") ? read.substring(1) : read);
    }

    private Optional<String> characters(String text) {
        boolean indenting = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                String shown = String.format(java.util.Locale.ROOT, "U+%04X", character);
                refuse(text, i, "the character (" + shown + ") must not stand in a text file", "delete it");
                return Optional.empty();
            }
            if (character == '\t' && indenting && !file.endsWith(".json")) {
                refuse(text, i, "the line must not be indented with a tab", "indent it with spaces");
                return Optional.empty();
            }
            indenting = character == '\n' || indenting && (character == ' ' || character == '\t');
        }
        return Optional.of(text);
    }

    private void refuse(String text, int index, String rule, String remedy) {
        String before = text.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, index) + 1;
        faults.add(new Place(file, line, column, ""), rule, remedy);
    }
}
