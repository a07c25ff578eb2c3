package io.entente.fold.story;

import io.entente.event.AllianceChanged;
import io.entente.event.Event;
import io.entente.event.TalksOpened;
import io.entente.id.ActorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What clouds and labs are to each other at the start and at the end.
 *
 * @param hyperscalers names of the rows
 * @param labs names of the columns
 * @param pairs row by row, one for each cell
 */
public record AllianceMatrix(List<String> hyperscalers, List<String> labs, List<Pair> pairs) {

    public AllianceMatrix {
        hyperscalers = List.copyOf(hyperscalers);
        labs = List.copyOf(labs);
        pairs = List.copyOf(pairs);
    }

    /**
     * A cell.
     *
     * @param hyperscaler name
     * @param lab name
     * @param start roles at the start
     * @param end roles at the end
     * @param stakeStart the hyperscaler's share of the lab at the start, in [0, 1]
     * @param stakeEnd and at the end
     * @param commitmentUsdBn compute still to be bought at the end
     * @param roundTripRatio at the end
     */
    public record Pair(
            String hyperscaler,
            String lab,
            List<String> start,
            List<String> end,
            double stakeStart,
            double stakeEnd,
            double commitmentUsdBn,
            double roundTripRatio) {

        public Pair {
            start = List.copyOf(start);
            end = List.copyOf(end);
        }

        /** Whether the roles differ between start and end. */
        public boolean changed() {
            return !start.equals(end);
        }
    }

    static AllianceMatrix of(Chronicle chronicle) {
        Map<String, AllianceChanged.Link> start = links(atTheStart(chronicle));
        Map<String, AllianceChanged.Link> end = links(chronicle.last(AllianceChanged.class));
        List<Pair> pairs = new ArrayList<>();
        for (ActorId hyperscaler : chronicle.actors("hyperscaler")) {
            for (ActorId lab : chronicle.actors("lab")) {
                String key = key(hyperscaler, lab);
                pairs.add(pair(
                        new Names(chronicle.name(hyperscaler), chronicle.name(lab)),
                        Optional.ofNullable(start.get(key)),
                        Optional.ofNullable(end.get(key))));
            }
        }
        return new AllianceMatrix(
                chronicle.actors("hyperscaler").stream().map(chronicle::name).toList(),
                chronicle.actors("lab").stream().map(chronicle::name).toList(),
                pairs);
    }

    private static Optional<AllianceChanged> atTheStart(Chronicle chronicle) {
        for (Occurrence<Event> moment : chronicle.moments()) {
            if (moment.event() instanceof AllianceChanged alliances) {
                return Optional.of(alliances);
            }
            if (moment.event() instanceof TalksOpened) {
                break; // the first network came of these talks: nobody was allied before
            }
        }
        return Optional.empty();
    }

    private static Map<String, AllianceChanged.Link> links(Optional<AllianceChanged> alliances) {
        Map<String, AllianceChanged.Link> links = new TreeMap<>();
        alliances.ifPresent(a -> a.links().forEach(link -> links.put(key(link.hyperscaler(), link.lab()), link)));
        return links;
    }

    private static String key(ActorId hyperscaler, ActorId lab) {
        return hyperscaler + "~" + lab;
    }

    private record Names(String hyperscaler, String lab) {}

    private static Pair pair(Names names, Optional<AllianceChanged.Link> start, Optional<AllianceChanged.Link> end) {
        return new Pair(
                names.hyperscaler(),
                names.lab(),
                start.map(AllianceChanged.Link::roles).orElse(List.of()),
                end.map(AllianceChanged.Link::roles).orElse(List.of()),
                start.map(AllianceChanged.Link::stake).orElse(0.0),
                end.map(AllianceChanged.Link::stake).orElse(0.0),
                end.map(AllianceChanged.Link::commitmentUsdBn).orElse(0.0),
                end.map(AllianceChanged.Link::roundTripRatio).orElse(0.0));
    }
}
