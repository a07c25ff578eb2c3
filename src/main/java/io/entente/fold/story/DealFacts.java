package io.entente.fold.story;

/**
 * What became of a deal or a talk.
 *
 * @param seq of the event that settled it
 * @param quarter when
 * @param talk where; empty for an amendment without a talk
 * @param fate {@code signed}, {@code amended}, {@code blocked}, {@code withdrawn}, {@code dropped}, {@code failed},
 *     {@code pending} for one still under review at the end, or {@code waived} for exclusivity that made way for a deal of others
 * @param hyperscaler name
 * @param lab name
 * @param terms in words; empty where nothing was on the table
 * @param note why, or by whom, or under which remedies; empty where there is nothing to say
 */
public record DealFacts(
        long seq, String quarter, String talk, String fate, String hyperscaler, String lab, String terms, String note) {

    /** Both names. */
    String pair() {
        return hyperscaler + " – " + lab;
    }
}
