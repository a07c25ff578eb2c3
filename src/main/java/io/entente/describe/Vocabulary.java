package io.entente.describe;

import io.entente.quantity.Check;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words allowed in some place, such as the names of the offer policies. Tells a wrong word which one was meant.
 *
 * @param noun what a word stands for, as in "The noun (word) must be one of …"
 * @param words those allowed, in the order in which they are shown
 */
public record Vocabulary(String noun, List<String> words) {

    private static final int SHORT = 4;

    public Vocabulary {
        words = List.copyOf(words);
    }

    /** Refuses a word that is not among those allowed, lists these and suggests the nearest. */
    public void check(String word) {
        if (words.contains(word)) {
            return;
        }
        String rule = words.isEmpty() ? "be left out, none is taken" : "be one of " + String.join(", ", words);
        String remedy = nearest(word)
                .map(near -> near + " was meant")
                .orElse(words.isEmpty() ? "remove it" : "it belongs elsewhere or is spelt another way");
        Check.that(false, noun, word, rule, remedy);
    }

    /**
     * The word most like the one given: fewest letters inserted, left out, replaced or swapped, ties in order. Empty
     * where more than a third of the letters, and more than two, would have to change, of up to four letters more than one.
     */
    public Optional<String> nearest(String word) {
        String given = word.toLowerCase(Locale.ROOT);
        int most = given.length() <= SHORT ? 1 : Math.max(2, given.length() / 3);
        int fewest = most + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : words) {
            int changes = changes(given, candidate.toLowerCase(Locale.ROOT));
            if (changes < fewest) {
                fewest = changes;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Optimal string alignment distance; costs the product of the lengths. */
    private static int changes(String from, String to) {
        int[][] least = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : changes(from, to, least, i, j);
            }
        }
        return least[from.length()][to.length()];
    }

    private static int changes(String from, String to, int[][] least, int i, int j) {
        int replaced = least[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, 1 + least[i - 2][j - 2]) : fewest;
    }
}
