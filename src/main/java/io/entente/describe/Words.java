package io.entente.describe;

import java.util.Locale;

/** How a constant of an enum is written: in files, the log, every table, and messages. */
public final class Words {

    private Words() {}

    /** The constant's name in lower case with hyphens, whatever the locale: {@code first-refusal}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
