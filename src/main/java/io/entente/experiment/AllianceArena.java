package io.entente.experiment;

import io.entente.engine.HostProvider;
import io.entente.event.ActorUpdated;
import io.entente.event.ContractAmended;
import io.entente.event.DealSigned;
import io.entente.event.FaultObserved;
import io.entente.event.OfferMade;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.RecordedLog;
import io.entente.id.ActorId;
import io.entente.scenario.Scenario;
import io.entente.scenario.Tournament;
import io.entente.strategy.StrategyChoice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two roles of a scenario: the strategies tried play them, all others keep theirs. A session is a run in process. What a
 * role gets is what its utility has gained from the end of the first quarter to the end of the last, in USD bn; the two
 * have agreed if they signed or amended a contract with each other.
 */
final class AllianceArena implements Arena {

    private static final String UTILITY = "utilityUsdBn";

    private final Tournament tournament;
    private final Tournament.Alliance alliance;
    private final HostProvider host = HostProvider.named("direct");

    AllianceArena(Tournament tournament, Tournament.Alliance alliance) {
        this.tournament = tournament;
        this.alliance = alliance;
    }

    @Override
    public SessionRow hold(Pairing pairing, int arm1, int arm2) {
        Scenario scenario = alliance.scenario()
                .withStrategies(Map.of(
                        alliance.first(), played(alliance.first(), pairing.first(), arm1),
                        alliance.second(), played(alliance.second(), pairing.second(), arm2)));
        List<LogRecord> records = run(scenario, tournament.seed() + pairing.repetition());
        Optional<ActorId> failed = events(records, FaultObserved.class).stream()
                .flatMap(fault -> fault.actor().stream())
                .findFirst();
        String status = failed.map(actor -> actor.equals(alliance.first()) ? "error-first" : "error-second")
                .orElse(agreed(records) ? "agreement" : "deadline");
        return new SessionRow(
                pairing,
                arm1,
                arm2,
                status,
                Optional.empty(),
                gain(records, alliance.first()),
                gain(records, alliance.second()),
                scenario.periods(),
                (int) events(records, OfferMade.class).stream()
                        .filter(offer -> between(offer.by(), offer.to()))
                        .count(),
                Optional.empty());
    }

    /** The role's own link policy and aspiration floor, with the haggling that is tried. */
    private StrategyChoice played(ActorId role, int entrant, int arm) {
        StrategyChoice own = alliance.scenario().strategies().get(role);
        StrategyChoice tried = tournament.entrants().get(entrant).arms().get(arm);
        return new StrategyChoice(
                tried.offer(), tried.acceptance(), tried.opponent(), own.link(), own.aspirationFloor());
    }

    private List<LogRecord> run(Scenario scenario, long seed) {
        Duration patience = Duration.ofMillis((long) (1000 * tournament.timeOutSeconds()));
        try (RecordedLog log = RecordedLog.inMemory()) {
            Simulation.of(scenario).run(seed, host, patience, log);
            return List.copyOf(log.records());
        }
    }

    private static <E> List<E> events(List<LogRecord> records, Class<E> type) {
        return records.stream()
                .map(LogRecord::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private boolean agreed(List<LogRecord> records) {
        return events(records, DealSigned.class).stream()
                        .anyMatch(signed -> between(
                                signed.contract().hyperscaler(),
                                signed.contract().lab()))
                || events(records, ContractAmended.class).stream()
                        .anyMatch(amended -> between(amended.hyperscaler(), amended.lab()));
    }

    private boolean between(ActorId one, ActorId other) {
        return List.of(alliance.first(), alliance.second()).containsAll(List.of(one, other));
    }

    private static double gain(List<LogRecord> records, ActorId role) {
        List<Double> utilities = events(records, ActorUpdated.class).stream()
                .filter(updated -> updated.actor().equals(role))
                .map(updated -> updated.figures().getOrDefault(UTILITY, 0.0))
                .toList();
        return utilities.isEmpty() ? 0 : utilities.get(utilities.size() - 1) - utilities.get(0);
    }
}
