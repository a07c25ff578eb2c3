package io.entente.fold.story;

import java.util.List;

/**
 * What happened around one talk, or outside talks, in a quarter.
 *
 * @param title whom it is about
 * @param talk id of the talk; empty outside talks
 * @param steps in order
 */
public record Tale(String title, String talk, List<Step> steps) {

    public Tale {
        steps = List.copyOf(steps);
    }
}
