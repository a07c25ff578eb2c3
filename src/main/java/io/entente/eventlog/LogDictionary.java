package io.entente.eventlog;

import io.entente.describe.Dictionary;

/** What the records of a log and their components mean, as the documentation of the records says; read when first asked. */
final class LogDictionary {

    private static final Dictionary MEANINGS = Dictionary.beside(LogDictionary.class, "log-dictionary.properties");

    private LogDictionary() {}

    static String meaning(RecordCodec record) {
        return MEANINGS.meaning(record.name()).orElseThrow();
    }

    static String meaning(RecordCodec record, RecordCodec.Component component) {
        return MEANINGS.meaning(record.name() + "." + component.name()).orElseThrow();
    }
}
