package io.entente.reading;

import java.util.Collections;
import java.util.SortedSet;

/**
 * The names that a scenario's keys can refer to.
 *
 * @param actors everybody
 * @param hyperscalers the hyperscalers among them
 * @param labs the labs among them
 * @param jurisdictions the market's segments
 */
record References(
        SortedSet<String> actors,
        SortedSet<String> hyperscalers,
        SortedSet<String> labs,
        SortedSet<String> jurisdictions) {

    References {
        actors = Collections.unmodifiableSortedSet(actors);
        hyperscalers = Collections.unmodifiableSortedSet(hyperscalers);
        labs = Collections.unmodifiableSortedSet(labs);
        jurisdictions = Collections.unmodifiableSortedSet(jurisdictions);
    }
}
