package io.entente.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.describe.Choice;
import io.entente.describe.Description;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What theory says of strategies against each other, over random domains. */
class TheoryTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final int DOMAINS = 50;

    /** In a domain where both sides have as many outcomes between best and deal, MiCRO wastes nothing [deJonge2022]. */
    @Test
    void microAgainstItselfIsParetoOptimalOnBalancedDomains() {
        for (int seed = 0; seed < DOMAINS; seed++) {
            SmallDomain domain = mirrored(seed);
            int deal = talk(domain, "micro+next", "micro+next", 500).agreement().orElseThrow();
            assertThat(IntStream.range(0, (int) domain.space().size()).boxed())
                    .noneMatch(other -> domain.parties().stream()
                                    .allMatch(own -> own.utility(other) >= own.utility(deal))
                            && domain.parties().stream().anyMatch(own -> own.utility(other) > own.utility(deal)));
        }
    }

    @Test
    void boulwareGetsMoreThanConcederHeadToHead() {
        double ahead = 0;
        for (int seed = 0; seed < DOMAINS; seed++) {
            SmallDomain domain = mirrored(seed);
            int deal = talk(domain, "boulware+next", "conceder+next", 100)
                    .agreement()
                    .orElseThrow();
            ahead += domain.parties().get(0).utility(deal)
                            > domain.parties().get(1).utility(deal)
                    ? 1
                    : 0;
        }
        assertThat(ahead / DOMAINS).isGreaterThan(0.95);
    }

    /** In the last round combi takes whatever is worth its reservation and the best of its window. */
    @Test
    void atTheDeadlineCombiTakesTheBestOfItsWindow() {
        SmallDomain pie = SmallDomain.pie(101);
        Negotiator combi = CATALOGUE.strategy(choice("hardliner+combi")).negotiator(List.of(pie.counterpart(1, 20)));
        NegotiationView late = pie.view(0, 19, 20, List.of(100), List.of(60, 20, 30));
        RandomStream random = RandomStream.of(1, "talk");
        assertThat(combi.act(late.withReservation(0.3), random)
                        .action()
                        .getClass()
                        .getSimpleName())
                .isEqualTo("Accept");
        assertThat(combi.act(late.withReservation(0.31), random)
                        .action()
                        .getClass()
                        .getSimpleName())
                .isEqualTo("Propose");
    }

    /** A policy more or less in the catalogue changes nobody's session. */
    @Test
    void sessionsAreTheSameWithAndWithoutOtherStrategiesRegistered() {
        Catalogue larger = Catalogue.of(List.of(
                new io.entente.strategy.offer.OfferPolicies(),
                new io.entente.strategy.acceptance.AcceptancePolicies(),
                new io.entente.strategy.opponent.OpponentModels(),
                new io.entente.strategy.link.LinkPolicies(),
                new Stranger()));
        SmallDomain domain = mirrored(3);
        for (String strategy : List.of("random+next", "quantal-response+next+frequency", "tit-for-tat+combi")) {
            assertThat(talk(larger, domain, strategy, "random+next", 40))
                    .isEqualTo(talk(CATALOGUE, domain, strategy, "random+next", 40));
        }
    }

    /** From another jar, as it were. */
    private static final class Stranger implements StrategyProvider {

        @Override
        public List<Description<? extends OfferPolicy>> offerPolicies() {
            return List.of(Description.<OfferPolicy>describe(
                    "aaa", "first in the alphabet", given -> CATALOGUE.offers().make(Choice.of("random"))));
        }
    }

    private static SmallDomain.Result talk(SmallDomain domain, String first, String second, int rounds) {
        return talk(CATALOGUE, domain, first, second, rounds);
    }

    private static SmallDomain.Result talk(
            Catalogue catalogue, SmallDomain domain, String first, String second, int rounds) {
        return domain.talk(
                catalogue.strategy(choice(first)).negotiator(List.of(domain.counterpart(1, rounds))),
                catalogue.strategy(choice(second)).negotiator(List.of(domain.counterpart(0, rounds))),
                rounds);
    }

    private static StrategyChoice choice(String text) {
        String[] parts = text.split("\\+");
        return new StrategyChoice(
                Choice.of(parts[0]),
                new Choice(parts[1], Map.of()),
                Choice.of(parts.length > 2 ? parts[2] : "none"),
                Choice.of("agenda"),
                0);
    }

    /** Three issues; what the first side gets for a level the second gets for the mirrored one, of another issue. */
    private static SmallDomain mirrored(int seed) {
        RandomStream random = RandomStream.of(seed, "mirrored");
        int[] weights = {10 + random.nextInt(20), 10 + random.nextInt(20), 10 + random.nextInt(20)};
        List<int[]> first = new ArrayList<>();
        List<int[]> second = new ArrayList<>();
        for (int issue = 0; issue < 3; issue++) {
            int own = weights[issue];
            int others = weights[2 - issue];
            first.add(IntStream.range(0, 5).map(level -> own * level).toArray());
            second.add(IntStream.range(0, 5).map(level -> others * (4 - level)).toArray());
        }
        return SmallDomain.of(first.toArray(int[][]::new), second.toArray(int[][]::new));
    }
}
