package io.entente.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.describe.Choice;
import io.entente.preference.RankedOutcomes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole talks between two negotiators of the catalogue. */
class TalkTest {

    private final Catalogue catalogue = Catalogue.load();

    /**
     * Twenty rounds. Expected: step, offers and agreement (−1: none), derived twice; the second program, a
     * straightforward search over all outcomes, and this one both reproduce all 209 bilateral sessions of a published
     * negotiation library over seven GENIUS domains.
     */
    @ParameterizedTest
    @CsvSource({
        "A, boulware, boulware, 0, 0, 17, 33, 5",
        "A, boulware, conceder, 0, 0, 13, 25, 9",
        "A, linear, boulware, 0, 0, 15, 28, 23",
        "A, linear, boulware, 0.45, 0.5, 20, 39, 7",
        "A, linear, boulware, 0.9, 0.9, 20, 40, -1",
        "A, conceder, linear, 0, 0, 6, 10, 14",
        "A, linear, linear, 0, 0, 9, 16, 13",
        "A, linear, linear, 0.45, 0.5, 16, 30, 5",
        "B, boulware, boulware, 0, 0, 18, 34, 7",
        "B, boulware, conceder, 0, 0, 13, 25, 1",
        "B, linear, boulware, 0, 0, 14, 26, 17",
        "B, linear, boulware, 0.45, 0.5, 19, 36, 9",
        "B, conceder, linear, 0, 0, 6, 10, 13",
        "B, linear, linear, 0, 0, 10, 18, 7",
        "B, linear, linear, 0.45, 0.5, 17, 33, 7",
    })
    void timeDependentTalksEndAsInNegmas(
            String domain, String first, String second, double own, double other, int step, int offers, int deal) {
        SmallDomain small = domain(domain);
        SmallDomain.Result result =
                small.talk(negotiator(small, first, "next"), negotiator(small, second, "next"), 20, own, other);
        assertThat(result.step()).isEqualTo(step);
        assertThat(result.offersMade()).isEqualTo(offers);
        assertThat(result.agreement().orElse(-1)).isEqualTo(deal);
    }

    /** As above, by the rules of GENIUS: nearest outcome, clock from 0, accepts only what beats its own next offer. */
    @ParameterizedTest
    @CsvSource({
        "A, boulware, boulware, 18, 34, 5",
        "A, boulware, conceder, 15, 29, 1",
        "A, linear, boulware, 15, 29, 17",
        "A, conceder, linear, 8, 15, 8",
        "A, linear, linear, 9, 17, 5",
        "B, boulware, boulware, 19, 36, 7",
        "B, boulware, conceder, 14, 27, 1",
        "B, linear, boulware, 15, 28, 17",
        "B, conceder, linear, 7, 12, 9",
        "B, linear, linear, 10, 19, 7",
    })
    void timeDependentTalksFollowTheRulesOfGenius(
            String domain, String first, String second, int step, int offers, int deal) {
        SmallDomain small = domain(domain);
        Choice strict = new Choice("next", Map.of("comparison", "more-than"));
        SmallDomain.Result result = small.talk(
                negotiator(small, Choice.of("genius-" + first), strict, 0),
                negotiator(small, Choice.of("genius-" + second), strict, 0),
                20);
        assertThat(result.step()).isEqualTo(step);
        assertThat(result.offersMade()).isEqualTo(offers);
        assertThat(result.agreement()).hasValue(deal);
    }

    @Test
    void boulwareBeatsConceder() {
        SmallDomain pie = SmallDomain.pie(101);
        int deal = agreement(pie, "boulware", "conceder");
        int mirrored = agreement(pie, "conceder", "boulware");
        assertThat(pie.parties().get(0).utility(deal))
                .isGreaterThan(pie.parties().get(1).utility(deal));
        assertThat(pie.parties().get(1).utility(mirrored))
                .isGreaterThan(pie.parties().get(0).utility(mirrored));
    }

    @ParameterizedTest
    @CsvSource({"boulware", "linear", "conceder", "runway"})
    void aShorterRunwayKeepsLessOfTheSurplus(String other) {
        SmallDomain pie = SmallDomain.pie(101);
        double last = Double.POSITIVE_INFINITY;
        for (double quarters : new double[] {Double.POSITIVE_INFINITY, 6, 4, 2, 0}) {
            int deal = pie.talk(
                            new SmallDomain.Side(negotiator(pie, "runway", "next"), 0, new Circumstances(quarters, 0)),
                            new SmallDomain.Side(negotiator(pie, other, "next"), 0, Circumstances.COMFORTABLE),
                            40)
                    .agreement()
                    .orElseThrow();
            assertThat(pie.parties().get(0).utility(deal)).isLessThan(last);
            last = pie.parties().get(0).utility(deal);
        }
    }

    @Test
    void microAgainstItselfEndsOnTheParetoFrontier() {
        for (String name : new String[] {"A", "B"}) {
            SmallDomain domain = domain(name);
            int deal = domain.talk(negotiator(domain, "micro", "next"), negotiator(domain, "micro", "next"), 100)
                    .agreement()
                    .orElseThrow();
            RankedOutcomes first = domain.parties().get(0);
            RankedOutcomes second = domain.parties().get(1);
            assertThat(IntStream.range(0, first.size()))
                    .noneMatch(other ->
                            first.utility(other) > first.utility(deal) && second.utility(other) > second.utility(deal));
        }
    }

    @Test
    void hardlinersDoNotAgree() {
        SmallDomain domain = SmallDomain.a();
        assertThat(domain.talk(negotiator(domain, "hardliner", "next"), negotiator(domain, "hardliner", "next"), 10)
                        .agreement())
                .isEmpty();
    }

    @Test
    void combiTakesAtTheDeadlineWhatNextLetsGo() {
        SmallDomain domain = SmallDomain.a();
        Negotiator hard = negotiator(domain, "hardliner", "next");
        assertThat(domain.talk(hard, negotiator(domain, "hardliner", "combi"), 10)
                        .agreement())
                .hasValue(domain.parties().get(0).outcome(0));
        assertThat(domain.talk(hard, negotiator(domain, "hardliner", "combi"), 10, 0, 0.01)
                        .agreement())
                .isEqualTo(Optional.empty());
    }

    @Test
    void aFloorTooHighOnBothSidesLeavesNoDeal() {
        SmallDomain pie = SmallDomain.pie(101);
        assertThat(pie.talk(floored(pie, 0.45), floored(pie, 0.45), 50).agreement())
                .isPresent();
        assertThat(pie.talk(floored(pie, 0.51), floored(pie, 0.51), 50).agreement())
                .isEmpty();
    }

    private Negotiator floored(SmallDomain domain, double floor) {
        return negotiator(domain, Choice.of("conceder"), Choice.of("next"), floor);
    }

    private int agreement(SmallDomain domain, String first, String second) {
        return domain.talk(negotiator(domain, first, "next"), negotiator(domain, second, "next"), 40)
                .agreement()
                .orElseThrow();
    }

    private Negotiator negotiator(SmallDomain domain, String offer, String acceptance) {
        return negotiator(domain, Choice.of(offer), Choice.of(acceptance), 0);
    }

    private Negotiator negotiator(SmallDomain domain, Choice offer, Choice acceptance, double floor) {
        return catalogue
                .strategy(new StrategyChoice(offer, acceptance, Choice.of("none"), Choice.of("agenda"), floor))
                .negotiator(List.of(domain.counterpart(1, 20)));
    }

    private static SmallDomain domain(String name) {
        return name.equals("A") ? SmallDomain.a() : SmallDomain.b();
    }
}
