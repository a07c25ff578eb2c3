package io.entente.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.describe.Choice;
import io.entente.outcome.NegotiationDomain;
import io.entente.preference.LinearAdditive;
import io.entente.random.RandomStream;
import io.entente.reading.StrategyText;
import io.entente.strategy.Catalogue;
import io.entente.strategy.Negotiator;
import io.entente.strategy.SessionConvention;
import io.entente.strategy.SmallDomain;
import io.entente.strategy.StrategyChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for sessions whatever the strategies. */
class SessionsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    static Negotiator negotiator(SmallDomain domain, int party, String offer, int rounds) {
        StrategyChoice choice =
                new StrategyChoice(Choice.of(offer), Choice.of("next"), Choice.of("none"), Choice.of("agenda"), 0);
        return CATALOGUE.strategy(choice).negotiator(List.of(domain.counterpart(1 - party, rounds)));
    }

    static Stream<String> offers() {
        return CATALOGUE.offers().names().words().stream();
    }

    @ParameterizedTest
    @MethodSource("offers")
    void nobodyIsLeftBelowItsReservationInTalksOfThree(String offer) {
        for (int seed = 0; seed < 5; seed++) {
            List<LinearAdditive> profiles = profiles(seed, 3);
            Table table = table(profiles, offer + "+next+frequency", 30);
            SessionResult result = AlternatingOffers.hold(table, seed, TurnListener.NONE);
            List<Double> utilities = Payoffs.undiscounted(table, result);
            for (int party = 0; party < 3; party++) {
                assertThat(utilities.get(party))
                        .isGreaterThanOrEqualTo(profiles.get(party).reservation());
            }
            assertThat(AlternatingOffers.hold(table, seed, TurnListener.NONE).agreement())
                    .isEqualTo(result.agreement());
        }
    }

    /** 0.8 at the agreement's time: (s + 1) / (n + 1) for NegMAS, (s + 1) / n for GENIUS; 1 when time is over. */
    @Test
    void timeDiscountsAgreementsAndReservations() {
        List<LinearAdditive> profiles = profiles(3, 2).stream()
                .map(p -> new LinearAdditive(p.name(), p.domain(), p.weights(), p.evaluations(), 0.1, Optional.of(0.8)))
                .toList();
        Table table = table(profiles, "linear", 10);
        SessionResult result = AlternatingOffers.hold(table, 1, TurnListener.NONE);
        double plain = Payoffs.undiscounted(table, result).get(0);
        assertThat(Payoffs.of(table, result, SessionConvention.NEGMAS).get(0))
                .isEqualTo(plain * Math.pow(0.8, result.step() / 11.0), within(1e-12));
        assertThat(Payoffs.of(table, result, SessionConvention.GENIUS).get(0))
                .isEqualTo(plain * Math.pow(0.8, result.step() / 10.0), within(1e-12));
        Table stubborn = table(profiles, "hardliner", 10);
        assertThat(Payoffs.of(
                        stubborn, AlternatingOffers.hold(stubborn, 1, TurnListener.NONE), SessionConvention.NEGMAS))
                .allSatisfy(utility -> assertThat(utility).isEqualTo(0.1 * 0.8, within(1e-12)));
    }

    @Test
    void aThirdPartyMustAcceptToo() {
        List<String> moves = new ArrayList<>();
        Table table = table(profiles(7, 3), "linear", 20);
        SessionResult result = AlternatingOffers.hold(
                table,
                1,
                (round, party, action, reason) -> moves.add(action.getClass().getSimpleName()));
        assertThat(result.end()).isEqualTo(SessionResult.End.AGREEMENT);
        assertThat(moves.subList(moves.size() - 3, moves.size())).containsExactly("Propose", "Accept", "Accept");
    }

    @Test
    void namesMeanWhatTheConventionSays() {
        assertThat(SessionConvention.GENIUS
                        .offer(Choice.of("boulware"), CATALOGUE)
                        .type())
                .isEqualTo("genius-boulware");
        assertThat(SessionConvention.NEGMAS
                        .offer(Choice.of("boulware"), CATALOGUE)
                        .type())
                .isEqualTo("boulware");
        assertThat(SessionConvention.GENIUS
                        .offer(Choice.of("time-dependent"), CATALOGUE)
                        .parameters())
                .containsEntry("convention", "nearest");
        assertThat(SessionConvention.GENIUS.offer(Choice.of("micro"), CATALOGUE))
                .isEqualTo(Choice.of("micro"));
    }

    private static Table table(List<LinearAdditive> profiles, String strategy, int rounds) {
        StrategyChoice choice = StrategyText.parse(strategy, SessionConvention.NEGMAS.acceptance());
        return Negotiation.table(
                profiles, profiles.stream().map(p -> choice).toList(), rounds, SessionConvention.NEGMAS, CATALOGUE);
    }

    /** Random profiles over five issues of three values, with low reservation values. */
    static List<LinearAdditive> profiles(int seed, int parties) {
        RandomStream random = RandomStream.of(seed, "profiles");
        NegotiationDomain domain = new NegotiationDomain(
                "random",
                IntStream.range(0, 5)
                        .mapToObj(i -> new NegotiationDomain.Issue("issue " + i, List.of("a", "b", "c")))
                        .toList());
        return IntStream.range(0, parties)
                .mapToObj(party -> new LinearAdditive(
                        "party " + party,
                        domain,
                        IntStream.range(0, 5).mapToObj(i -> 0.2).toList(),
                        IntStream.range(0, 5)
                                .mapToObj(i -> List.of(random.nextDouble(), random.nextDouble(), random.nextDouble()))
                                .toList(),
                        0.2 * random.nextDouble(),
                        Optional.empty()))
                .toList();
    }
}
