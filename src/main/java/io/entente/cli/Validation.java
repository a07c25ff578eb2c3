package io.entente.cli;

import io.entente.experiment.Cell;
import io.entente.experiment.Designs;
import io.entente.experiment.SweepTables;
import io.entente.fold.story.Figures;
import io.entente.quantity.Check;
import io.entente.reading.ConfigKind;
import io.entente.reading.Fault;
import io.entente.reading.InvalidScenarioException;
import io.entente.reading.ScenarioReader;
import io.entente.reading.SweepReader;
import io.entente.reading.SweepScenarios;
import io.entente.reading.TournamentReader;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sweep;
import io.entente.scenario.Tournament;
import io.entente.strategy.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found in several configurations: scenarios, sweeps, tournaments.
 *
 * @param verdicts one for each file, in order
 */
record Validation(List<Verdict> verdicts) {

    /**
     * What was found in a file.
     *
     * @param file as it was named
     * @param valid whether it can be run
     * @param contents what it holds, in one line; empty where it is not valid
     * @param faults all of them, in the order of the files
     */
    record Verdict(String file, boolean valid, String contents, List<Fault> faults) {}

    static Validation of(List<Path> configs, List<String> sets, Optional<Path> agents) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Path config : configs) {
            verdicts.add(verdict(config, sets, agents));
        }
        return new Validation(List.copyOf(verdicts));
    }

    private static Verdict verdict(Path config, List<String> sets, Optional<Path> agents) {
        try {
            return new Verdict(config.toString(), true, contents(config, sets, agents), List.of());
        } catch (InvalidScenarioException invalid) {
            return new Verdict(config.toString(), false, "", invalid.faults());
        }
    }

    private static String contents(Path config, List<String> sets, Optional<Path> agents) {
        ConfigKind kind = ConfigKind.of(config);
        Check.that(
                kind == ConfigKind.SCENARIO || sets.isEmpty(),
                "file",
                config,
                "be a scenario where --set is given",
                "validate it alone");
        return switch (kind) {
            case SCENARIO -> contents(ScenarioReader.read(config, sets, agents));
            case SWEEP -> contents(config, SweepReader.read(config, SweepTables::isColumn), agents);
            case TOURNAMENT -> contents(TournamentReader.read(config, Catalogue.load(), agents));
        };
    }

    private static String contents(Path config, Sweep sweep, Optional<Path> agents) {
        List<Cell> cells = Designs.cells(sweep);
        new SweepScenarios(config, sweep, agents).requireAll(cells.stream().map(cell -> cell.overrides(sweep)));
        return sweep.name() + ", " + Figures.count(cells.size(), "cell", "cells") + " of "
                + Figures.count(sweep.factors().size(), "factor", "factors") + ", "
                + Figures.count(sweep.replications(), "replication", "replications") + ": "
                + Figures.count((long) cells.size() * sweep.replications(), "run", "runs") + " of " + sweep.scenario();
    }

    private static String contents(Tournament tournament) {
        return tournament.name() + ", "
                + Figures.count(tournament.entrants().size(), "strategy", "strategies") + " in "
                + Figures.count(tournament.arenas().size(), "arena", "arenas") + ", "
                + Figures.count(tournament.repetitions(), "repetition", "repetitions") + " of each pairing";
    }

    private static String contents(Scenario scenario) {
        return scenario.name() + ", " + Figures.count(scenario.periods(), "quarter", "quarters") + " from "
                + scenario.start() + ", "
                + Figures.count(scenario.hyperscalers().size(), "hyperscaler", "hyperscalers") + ", "
                + Figures.count(scenario.labs().size(), "lab", "labs") + ", "
                + Figures.count(scenario.regulators().size(), "regulator", "regulators") + ", "
                + Figures.count(scenario.contracts().size(), "contract", "contracts") + " at the start, "
                + Figures.count(scenario.negotiation().issues().size(), "outcome", "outcomes") + " a pair";
    }

    boolean valid() {
        return verdicts.stream().allMatch(Verdict::valid);
    }

    /** Good news goes to stdout, faults to stderr. */
    void print(Terminal terminal) {
        for (Verdict verdict : verdicts) {
            if (verdict.valid()) {
                terminal.out().println(verdict.file() + ": valid: " + verdict.contents());
            } else {
                terminal.out()
                        .println(verdict.file() + ": "
                                + Figures.count(verdict.faults().size(), "fault", "faults"));
                terminal.out().flush();
                verdict.faults().forEach(terminal.err()::println);
                terminal.err().flush();
            }
        }
    }
}
