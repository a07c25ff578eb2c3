package io.entente.fold.story;

/**
 * A sentence of a story.
 *
 * @param seq of the event it tells, or of the last where it tells several
 * @param type of that event
 * @param text the sentence
 */
public record Step(long seq, String type, String text) {}
