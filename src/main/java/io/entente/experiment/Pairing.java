package io.entente.experiment;

import io.entente.scenario.Tournament;
import java.util.ArrayList;
import java.util.List;

/**
 * One session of a tournament.
 *
 * @param arena index of the domain
 * @param first index of the strategy that moves first
 * @param second index of the other
 * @param repetition 0-based
 */
record Pairing(int arena, int first, int second, int repetition) {

    /** All sessions of a tournament, in a fixed order: repetition, domain, first, second. */
    static List<Pairing> all(Tournament tournament) {
        List<Pairing> all = new ArrayList<>();
        int entrants = tournament.entrants().size();
        for (int repetition = 0; repetition < tournament.repetitions(); repetition++) {
            for (int arena = 0; arena < tournament.arenas().size(); arena++) {
                for (int first = 0; first < entrants; first++) {
                    for (int second = tournament.rotation() ? 0 : first; second < entrants; second++) {
                        if (first != second || tournament.selfPlay()) {
                            all.add(new Pairing(arena, first, second, repetition));
                        }
                    }
                }
            }
        }
        return all;
    }
}
