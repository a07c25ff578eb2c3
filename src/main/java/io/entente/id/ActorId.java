package io.entente.id;

import java.util.regex.Pattern;

/**
 * Names an actor: the file name of its profile without the ending.
 *
 * @param value lower-case letters, digits, dots and hyphens, at most 64 characters, starting with a letter or a digit
 */
public record ActorId(String value) implements Comparable<ActorId> {

    /** The rule every actor identifier keeps. */
    public static final Pattern PATTERN = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    public ActorId {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("The actor id (" + value + ") must match " + PATTERN
                    + ".\nMaybe write it in lower case with hyphens, for instance regional-cloud.");
        }
    }

    /**
     * By value, as for any record; written out, as actors are looked up more often than anything else. Most are others:
     * the hash that a string keeps tells them apart.
     */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ActorId id && value.hashCode() == id.value.hashCode() && value.equals(id.value);
    }

    /** By value, as for any record. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
