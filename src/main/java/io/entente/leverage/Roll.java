package io.entente.leverage;

import io.entente.id.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody who holds or suffers leverage, and at which place: the players first, then regulators. */
record Roll(List<ActorId> actors, int players, Map<ActorId, Integer> places) {

    static Roll of(List<ActorId> players, List<ActorId> regulators) {
        List<ActorId> actors = new ArrayList<>(players);
        actors.addAll(regulators);
        Map<ActorId, Integer> places = new HashMap<>();
        actors.forEach(actor -> places.put(actor, places.size()));
        return new Roll(List.copyOf(actors), players.size(), places);
    }

    /** Where somebody stands; −1 for somebody who takes no part. */
    int place(ActorId actor) {
        return places.getOrDefault(actor, -1);
    }

    boolean regulates(int place) {
        return place >= players;
    }
}
