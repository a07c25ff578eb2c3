package io.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.describe.Choice;
import io.entente.describe.Description;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import io.entente.reading.DomainFiles;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import io.entente.scenario.Tournament;
import io.entente.strategy.Belief;
import io.entente.strategy.Catalogue;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;
import io.entente.strategy.SessionConvention;
import io.entente.strategy.StrategyChoice;
import io.entente.strategy.StrategyProvider;
import io.entente.strategy.acceptance.AcceptancePolicies;
import io.entente.strategy.learning.LearningRules;
import io.entente.strategy.link.LinkPolicies;
import io.entente.strategy.offer.OfferPolicies;
import io.entente.strategy.opponent.OpponentModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TournamentRunTest {

    private static final Path DOMAIN = Path.of("src/test/resources/domains/two-issues");

    private final AtomicLong clock = new AtomicLong();
    private final Catalogue catalogue = Catalogue.of(List.of(
            new OfferPolicies(),
            new AcceptancePolicies(),
            new OpponentModels(),
            new LinkPolicies(),
            new LearningRules(),
            new Broken(clock)));

    @TempDir
    private Path folder;

    /** A strategy that throws in its third turn, and one that takes an hour for each. */
    private record Broken(AtomicLong clock) implements StrategyProvider {

        @Override
        public List<Description<? extends OfferPolicy>> offerPolicies() {
            OfferPolicy failing = new Stubborn(view -> {
                if (view.round() == 2) {
                    throw new IllegalStateException("broken");
                }
            });
            OfferPolicy slow = new Stubborn(view -> clock.addAndGet(3_600_000_000_000L));
            return List.of(
                    Description.<OfferPolicy>describe("failing", "throws", given -> failing),
                    Description.<OfferPolicy>describe("slow", "sleeps", given -> slow));
        }
    }

    /** Offers its best outcome, after something else. */
    private record Stubborn(Consumer<NegotiationView> first) implements OfferPolicy {

        @Override
        public Turn next(NegotiationView view, Belief opponent, RandomStream random) {
            first.accept(view);
            return new Turn(view.own().outcome(0), view.own().best(), this);
        }
    }

    @Test
    void everyPairMeetsOnBothSidesAndWithItself() {
        Standings standings =
                run(tournament(2, true, true, "boulware", "linear", "conceder")).standings();
        // three strategies, each in 3 pairings as first and 3 as second, 2 repetitions
        assertThat(standings.ranking()).hasSize(3).allSatisfy(ranked -> {
            assertThat(ranked.sessions()).isEqualTo(12);
            assertThat(ranked.utility().low())
                    .isLessThanOrEqualTo(ranked.utility().mean());
            assertThat(ranked.utility().high())
                    .isGreaterThanOrEqualTo(ranked.utility().mean());
        });
        assertThat(standings.differences()).hasSize(3).allSatisfy(difference -> {
            assertThat(difference.corrected()).isGreaterThanOrEqualTo(difference.p());
            assertThat(difference.pairs()).isEqualTo(6);
        });
        assertThat(standings.ranking().get(0).strategy()).isEqualTo("boulware");
    }

    @Test
    void whatFailsAndWhatIsSlowIsCountedAgainstItsMaker() {
        Standings standings =
                run(tournament(1, true, false, "failing", "slow", "linear")).standings();
        assertThat(standings.ranking()).anySatisfy(ranked -> {
            assertThat(ranked.strategy()).isEqualTo("failing");
            assertThat(ranked.errors()).isPositive();
            assertThat(ranked.timeOuts()).isZero();
        });
        assertThat(standings.ranking()).anySatisfy(ranked -> {
            assertThat(ranked.strategy()).isEqualTo("slow");
            assertThat(ranked.timeOuts()).isPositive();
        });
        assertThat(standings.ranking()).anySatisfy(ranked -> {
            assertThat(ranked.strategy()).isEqualTo("linear");
            assertThat(ranked.errors() + ranked.timeOuts()).isZero();
        });
    }

    @Test
    void anInterruptedTournamentGoesOnWhereItStood() throws IOException {
        Tournament tournament = tournament(3, true, true, "random", "linear", "micro");
        Standings whole = run(tournament).standings();
        String text = Files.readString(folder.resolve("sessions.csv"));
        for (int cut : new int[] {0, 10, text.length() / 3, text.length() - 5}) {
            Files.writeString(folder.resolve("sessions.csv"), text.substring(0, cut));
            if (cut == 0) {
                Files.delete(folder.resolve("sessions.csv"));
            }
            TournamentRun.Result again = run(tournament);
            assertThat(Files.readString(folder.resolve("sessions.csv"))).isEqualTo(text);
            assertThat(again.standings()).isEqualTo(whole);
            assertThat(again.held()).isPositive();
        }
        assertThat(run(tournament).held()).isZero();
    }

    /** Against one who never moves, moving pays: the learner finds out, and still knows after an interruption. */
    @Test
    void aLearnerFindsTheArmThatPays() throws IOException {
        Tournament plain = tournament(300, true, false, "hardliner");
        Tournament.Entrant learner = new Tournament.Entrant(
                "exp3[hardliner|conceder]",
                List.of(strategy("hardliner"), strategy("conceder")),
                Optional.of(Choice.of("exp3")));
        Tournament tournament = new Tournament(
                "test",
                List.of(plain.entrants().get(0), learner),
                plain.arenas(),
                60,
                SessionConvention.NEGMAS,
                300,
                false,
                true,
                1,
                10);
        run(tournament);
        String text = Files.readString(folder.resolve("sessions.csv"));
        List<String> late = text.lines().skip(401).toList();
        long conceding = late.stream()
                .filter(line -> line.contains(",0,1,agreement") || line.contains(",1,0,agreement"))
                .count();
        assertThat(conceding / (double) late.size()).isGreaterThan(0.8);
        Files.writeString(folder.resolve("sessions.csv"), text.substring(0, text.length() / 2));
        run(tournament);
        assertThat(Files.readString(folder.resolve("sessions.csv"))).isEqualTo(text);
    }

    /** The world of exclusive-2019, two ways of haggling in two roles. */
    @Test
    void rolesOfAnAllianceCanBeTriedToo() {
        Scenario scenario = ScenarioReader.read(Path.of("configs/exclusive-2019.yaml"), List.of());
        Tournament tournament = new Tournament(
                "roles",
                List.of(
                        Tournament.Entrant.of("boulware", strategy("boulware")),
                        Tournament.Entrant.of("conceder", strategy("conceder"))),
                List.of(new Tournament.Alliance(
                        "exclusive", scenario, new ActorId("microsoft"), new ActorId("openai"))),
                60,
                SessionConvention.NEGMAS,
                1,
                true,
                true,
                7,
                60);
        TournamentRun.Result result = run(tournament);
        assertThat(result.held()).isEqualTo(4);
        assertThat(result.standings().ranking()).hasSize(2).allSatisfy(ranked -> {
            assertThat(ranked.utility().mean()).isFinite();
            assertThat(ranked.errors()).isZero();
            assertThat(ranked.nashDistance()).isEmpty();
        });
        assertThat(run(tournament).standings()).isEqualTo(result.standings());
    }

    /** By a clock on which each session takes a second. */
    @Test
    void whatIsHeldIsKeptAndToldOfBeforeTheEnd() {
        Tournament tournament = tournament(3, true, true, "random", "linear");
        List<Integer> told = new ArrayList<>();
        new TournamentRun(tournament, folder, catalogue, () -> clock.addAndGet(1_000_000_000))
                .run(
                        sessions -> {
                            told.add(sessions);
                            assertThat(folder.resolve("sessions.csv")).content().hasLineCount(sessions + 1);
                        },
                        () -> false);
        assertThat(told).startsWith(1, 2, 3).endsWith(11, 12, 12);
    }

    @Test
    void itStopsWhenInterrupted() throws IOException {
        Tournament tournament = tournament(3, true, true, "random", "linear");
        AtomicLong asked = new AtomicLong();
        new TournamentRun(tournament, folder, catalogue, clock::get)
                .run(sessions -> {}, () -> asked.incrementAndGet() > 5);
        try (Stream<String> lines = Files.lines(folder.resolve("sessions.csv"))) {
            assertThat(lines.count()).isEqualTo(6);
        }
    }

    private TournamentRun.Result run(Tournament tournament) {
        return new TournamentRun(tournament, folder, catalogue, clock::get).run(sessions -> {}, () -> false);
    }

    private static StrategyChoice strategy(String offer) {
        return new StrategyChoice(Choice.of(offer), Choice.of("next"), Choice.of("none"), Choice.of("agenda"), 0);
    }

    private static Tournament tournament(int repetitions, boolean rotation, boolean selfPlay, String... offers) {
        DomainFiles files = DomainFiles.read(
                DOMAIN.resolve("domain.xml"), List.of(DOMAIN.resolve("profile0.xml"), DOMAIN.resolve("profile1.xml")));
        return new Tournament(
                "test",
                Stream.of(offers)
                        .map(offer -> Tournament.Entrant.of(offer, strategy(offer)))
                        .toList(),
                List.of(new Tournament.Domain("two-issues", files.profiles())),
                60,
                SessionConvention.NEGMAS,
                repetitions,
                selfPlay,
                rotation,
                1,
                10);
    }
}
