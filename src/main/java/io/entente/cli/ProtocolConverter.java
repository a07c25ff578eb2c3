package io.entente.cli;

import io.entente.describe.Vocabulary;
import io.entente.describe.Words;
import io.entente.session.SessionProtocol;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a protocol as it is written everywhere: {@code contract-net}. */
final class ProtocolConverter implements ITypeConverter<SessionProtocol> {

    @Override
    public SessionProtocol convert(String text) {
        List<String> words =
                Arrays.stream(SessionProtocol.values()).map(Words::of).toList();
        try {
            new Vocabulary("protocol", words).check(text);
        } catch (IllegalArgumentException objection) {
            throw new TypeConversionException(objection.getMessage());
        }
        return SessionProtocol.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
