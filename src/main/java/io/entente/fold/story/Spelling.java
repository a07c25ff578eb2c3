package io.entente.fold.story;

import java.util.Locale;

/** Names of the program as words of a sentence. */
final class Spelling {

    private Spelling() {}

    /** A name in camel case as words, the first capital: {@code consumerSurplus} is {@code Consumer surplus}. */
    static String spaced(String camelCase) {
        String words = camelCase
                .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
        return capital(words);
    }

    /** The same with a capital first letter. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
