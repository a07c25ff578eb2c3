package io.entente.eventlog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * JSON in UTF-8 as it is written, one value or line after another. It puts the commas; that brackets match, keys stand in
 * objects and numbers are finite is the caller's affair. Strings are escaped as RFC 8259 asks, surrogates besides.
 */
final class JsonBytes {

    private static final JsonFactory PARSING = new JsonFactory();
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ESCAPE = 6;

    /** By character: what follows the backslash; 0 where none is needed, u for a code. */
    private static final byte[] ESCAPES = escapes();

    /** How values were written that may come again, by the object itself. */
    private final IdentityHashMap<Object, byte[]> known = new IdentityHashMap<>();

    private final LatelyWritten lately = new LatelyWritten();
    private byte[] bytes = new byte[1 << 12];
    private int size;

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        String plain = "\b\t\n\f\r\"\\";
        String letters = "btnfr\"\\";
        for (int i = 0; i < plain.length(); i++) {
            escapes[plain.charAt(i)] = (byte) letters.charAt(i);
        }
        return escapes;
    }

    /** Number of bytes so far. */
    int size() {
        return size;
    }

    /** Takes back all but the first bytes. */
    void shrink(int kept) {
        size = kept;
    }

    /** A copy of the bytes from a place on. */
    byte[] from(int start) {
        return Arrays.copyOfRange(bytes, start, size);
    }

    /** SHA-256 of the bytes from a place on, in lower-case hexadecimal digits. */
    String hashFrom(int start) {
        return Sha256.of(bytes, start, size - start);
    }

    /** Hands all bytes on. */
    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /** Where in the value that begins at a place the writing stands, as a JSON pointer. */
    String pointer(int start) {
        try (JsonParser in = PARSING.createParser(bytes, start, size - start)) {
            return end(in).pathAsPointer().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where JSON breaks off. */
    private static JsonStreamContext end(JsonParser in) {
        try {
            while (in.nextToken() != null) {}
            return in.getParsingContext();
        } catch (IOException brokenOff) {
            return in.getParsingContext();
        }
    }

    /** Writes a value as the same object was written before; returns whether it was. */
    boolean again(Object value) {
        byte[] before = known.get(value);
        if (before != null) {
            ascii(before);
        }
        return before != null;
    }

    /** Where a value begins that is about to be written. */
    int begin() {
        separate();
        return size;
    }

    /** Remembers how an immutable value was written that began at a place. */
    void remember(Object value, int start) {
        known.put(value, from(start));
    }

    /** Forgets what was remembered. */
    void forget() {
        known.clear();
    }

    void startObject() {
        separate();
        put('{');
    }

    void endObject() {
        put('}');
    }

    void startArray() {
        separate();
        put('[');
    }

    void endArray() {
        put(']');
    }

    /** Ends a line. */
    void endLine() {
        put('\n');
    }

    /** A key whose characters are escaped already. */
    void key(byte[] escaped) {
        room(escaped.length + 4);
        separate();
        bytes[size++] = '"';
        copy(escaped);
        bytes[size++] = '"';
        bytes[size++] = ':';
    }

    void key(String key) {
        string(key);
        put(':');
    }

    void nothing() {
        ascii(NULL);
    }

    void flag(boolean value) {
        ascii(value ? TRUE : FALSE);
    }

    void number(long value) {
        ascii(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
    }

    /** A number with the fewest digits that read back as the same; refuses one that is not finite. */
    void number(double value) {
        room(LatelyWritten.LONGEST + 1);
        separate();
        size = lately.write(value, bytes, size);
    }

    private void ascii(byte... text) {
        room(text.length + 1);
        separate();
        copy(text);
    }

    void string(String text) {
        room(LONGEST_ESCAPE * text.length() + 3);
        separate();
        bytes[size++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ESCAPES.length) {
                foreign(c);
            } else if (ESCAPES[c] == 0) {
                bytes[size++] = (byte) c;
            } else {
                escape(c);
            }
        }
        bytes[size++] = '"';
    }

    private void escape(char c) {
        if (ESCAPES[c] == 'u') {
            code(c);
        } else {
            bytes[size++] = '\\';
            bytes[size++] = ESCAPES[c];
        }
    }

    /** A character beyond ASCII; surrogates by their codes, so that half a pair survives too. */
    private void foreign(char c) {
        if (Character.isSurrogate(c)) {
            code(c);
        } else {
            copy(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void code(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[c >> shift & 0xF];
        }
    }

    private void copy(byte[] from) {
        System.arraycopy(from, 0, bytes, size, from.length);
        size += from.length;
    }

    /** A comma, unless this is the first of its object, array or line, or follows its key. */
    private void separate() {
        byte last = size == 0 ? (byte) '\n' : bytes[size - 1];
        if (last != '{' && last != '[' && last != ':' && last != ',' && last != '\n') {
            put(',');
        }
    }

    private void put(char c) {
        room(1);
        bytes[size++] = (byte) c;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
