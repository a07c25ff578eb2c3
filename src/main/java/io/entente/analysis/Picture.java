package io.entente.analysis;

import io.entente.engine.StructureIndices;
import io.entente.leverage.AllianceGame;
import io.entente.leverage.NashInNash;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The strategic picture of a moment. Every solution value has beside it what is needed to check it again without the
 * solver; {@link Recheck} does.
 *
 * @param moment where in which run
 * @param power who can hurt whom
 * @param bargains what contracts in force bring their two sides
 * @param coalitions the alliance network as a game; empty with more than 16 hyperscalers and labs
 * @param stability whether anybody wants another network
 * @param circularity money that comes back
 * @param concentration of the markets
 * @param regulators how each sees the alliances; empty where nobody reviews
 * @param benchmark what a solver would have signed beside what the agents did
 */
public record Picture(
        Moment moment,
        Power power,
        List<Bargains.Bargain> bargains,
        Optional<CoalitionValues> coalitions,
        StabilityVerdict stability,
        Circularity circularity,
        Concentration concentration,
        List<RegulatorView> regulators,
        Benchmark benchmark) {

    public Picture {
        bargains = List.copyOf(bargains);
        regulators = List.copyOf(regulators);
    }

    /**
     * A moment of a run.
     *
     * @param scenario name
     * @param title what it is about
     * @param caveat how it is to be read
     * @param seed of the run
     * @param quarter at hand
     * @param seq of the last event that has happened
     * @param event its type
     * @param names of all actors as a person reads them
     */
    public record Moment(
            String scenario,
            String title,
            String caveat,
            long seed,
            String quarter,
            long seq,
            String event,
            Map<String, String> names) {

        public Moment {
            names = Collections.unmodifiableMap(new TreeMap<>(names));
        }
    }

    /** The picture of a moment beside the solver's world at the end of the same quarter. Costs some tenths of a second. */
    public static Picture of(Subject subject, Subject oracle) {
        StructureIndices structure = StructureIndices.of(subject.truly());
        List<NashInNash.Split> splits =
                NashInNash.of(subject.truly(), subject.scenario().negotiation().bargainingWeight());
        boolean listed = subject.truly().industry().actors().size() <= AllianceGame.MOST_PLAYERS;
        return new Picture(
                moment(subject),
                Power.of(subject, splits),
                Bargains.of(subject, splits),
                listed ? Optional.of(CoalitionValues.of(subject)) : Optional.empty(),
                StabilityVerdict.of(subject),
                Circularity.of(subject, structure),
                Concentration.of(subject, structure),
                RegulatorView.of(subject),
                Benchmark.of(subject, oracle));
    }

    private static Moment moment(Subject subject) {
        Map<String, String> names = new TreeMap<>();
        subject.scenario().actors().forEach(actor -> names.put(actor.id().value(), actor.name()));
        return new Moment(
                subject.scenario().name(),
                subject.scenario().title(),
                subject.scenario().caveat(),
                subject.seed(),
                subject.scenario().quarter(subject.period()).toString(),
                subject.event().seq(),
                subject.event().type(),
                names);
    }
}
