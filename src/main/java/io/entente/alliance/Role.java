package io.entente.alliance;

import java.util.Arrays;
import java.util.Locale;

/** What a hyperscaler is to a lab. A pair can hold several roles at once: its multiplicity. */
public enum Role {
    /** One of the two owns paid-in equity of the other. */
    INVESTOR('I'),
    /** The cloud still has compute to deliver. */
    INFRASTRUCTURE('F'),
    /** The cloud holds the weights and builds the lab's model into its own services. */
    CUSTOMER('C'),
    /** The cloud's customers can buy the lab's model there. */
    DISTRIBUTION('D'),
    /** The cloud sells a model of its own. Counts beside another role only: rivals without a tie are no alliance. */
    COMPETITOR('R');

    private final char letter;

    Role(char letter) {
        this.letter = letter;
    }

    /** The word in the log: {@code investor}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a letter in {@link AllianceNetwork#structure}. */
    public static Role of(char letter) {
        return Arrays.stream(values())
                .filter(role -> role.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role has the letter (" + letter + ")."));
    }

    char letter() {
        return letter;
    }
}
