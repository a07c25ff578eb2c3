package io.entente.analysis;

import io.entente.actor.Lens;
import io.entente.actor.Regulator;
import io.entente.deal.Contract;
import io.entente.describe.Words;
import io.entente.engine.FiledDeal;
import io.entente.mind.CaseFile;
import io.entente.regulation.Intervention;
import io.entente.regulation.RegulationSettings;
import io.entente.regulation.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one regulator sees the alliances, at public types.
 *
 * @param regulator who
 * @param jurisdiction where
 * @param contracts in force, each judged as if it were filed today
 * @param pending deals before it
 */
public record RegulatorView(String regulator, String jurisdiction, List<Judged> contracts, List<Pending> pending) {

    public RegulatorView {
        contracts = List.copyOf(contracts);
        pending = List.copyOf(pending);
    }

    /**
     * A contract through the lenses.
     *
     * @param hyperscaler one side
     * @param lab the other
     * @param probability of an intervention, in [0, 1]
     * @param scores by lens, in [0, 1]
     * @param ruling what thresholds make of the probability: clear, remedies or block
     */
    public record Judged(
            String hyperscaler, String lab, double probability, Map<String, Double> scores, String ruling) {

        public Judged {
            scores = java.util.Collections.unmodifiableMap(new TreeMap<>(scores));
        }
    }

    /** A deal before the regulator and the quarter in which it decides. */
    public record Pending(String hyperscaler, String lab, String due) {}

    static List<RegulatorView> of(Subject subject) {
        return subject.scenario().regulation().mode() == RegulationSettings.Mode.OFF
                ? List.of()
                : subject.scenario().regulators().stream()
                        .map(regulator -> view(subject, regulator))
                        .toList();
    }

    private static RegulatorView view(Subject subject, Regulator regulator) {
        List<Judged> judged = new ArrayList<>();
        for (Contract contract : subject.situation().publicly().state().contracts()) {
            boolean modelled = subject.truly().industry().hyperscaler(contract.hyperscaler()) >= 0
                    && subject.truly().industry().lab(contract.lab()) >= 0;
            if (modelled) {
                judged.add(judged(subject, regulator, contract));
            }
        }
        List<Pending> pending = new ArrayList<>();
        for (FiledDeal filed : subject.situation().filed()) {
            Integer due = filed.due().get(regulator.id());
            if (due != null) {
                pending.add(new Pending(
                        filed.deal().hyperscaler().value(),
                        filed.deal().lab().value(),
                        subject.scenario().quarter(due).toString()));
            }
        }
        return new RegulatorView(regulator.id().value(), regulator.jurisdiction(), judged, pending);
    }

    private static Judged judged(Subject subject, Regulator regulator, Contract contract) {
        RegulationSettings settings = subject.scenario().regulation();
        CaseFile file = CaseFile.of(regulator, settings, subject.situation().publicly(), contract);
        Intervention intervention = Intervention.of(regulator, settings, file.facts());
        Map<String, Double> scores = new TreeMap<>();
        for (Lens lens : Lens.values()) {
            scores.put(Words.of(lens), intervention.scores().of(lens));
        }
        return new Judged(
                contract.hyperscaler().value(),
                contract.lab().value(),
                intervention.probability(),
                scores,
                Words.of(Ruling.byThresholds(regulator, intervention.probability())));
    }
}
