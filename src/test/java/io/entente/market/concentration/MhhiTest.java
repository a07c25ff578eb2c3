package io.entente.market.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.KnownAnswers;
import io.entente.alliance.Ownership;
import io.entente.deal.Governance;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MhhiTest {

    private static final MarketShares SHARES = MarketSharesTest.of(List.of(0.2, 0.3, 0.5));

    static Stream<KnownAnswers.Case> holdings() {
        return KnownAnswers.of("concentration", "mhhi");
    }

    @ParameterizedTest
    @MethodSource("holdings")
    void indexIsTheKnownOne(KnownAnswers.Case known) {
        Mhhi mhhi = Mhhi.of(
                known.inputs("shares").stream().map(p -> p / 100).toList(),
                Mhhi.Control.of(
                        matrix(known.inputs().get("beta_owner_by_firm")),
                        matrix(known.inputs().get("gamma_owner_by_firm"))));
        assertThat(mhhi.index()).isCloseTo(known.expected("mhhi"), within(known.tolerance()));
        assertThat(mhhi.delta()).isCloseTo(known.expected("mhhi_delta"), within(known.tolerance()));
    }

    @Test
    void equalsHhiWithoutCrossHoldings() {
        assertThat(Mhhi.of(SHARES, new Ownership(List.of())).delta()).isZero();
    }

    /** Without holdings the two indices agree, with silent ones the MHHI is higher: a thousand random markets. */
    @Test
    void holdingsOnlyEverAdd() {
        RandomStream random = RandomStream.of(14, "mhhi");
        for (int draw = 0; draw < 1000; draw++) {
            int firms = 2 + random.nextInt(4);
            TreeMap<ActorId, Double> shares = new TreeMap<>();
            for (int i = 0; i < firms; i++) {
                shares.put(new ActorId("firm-" + i), random.nextDouble() / firms);
            }
            MarketShares market = new MarketShares(shares);
            assertThat(Mhhi.of(market, new Ownership(List.of())).index()).isCloseTo(market.hhi(), within(1e-9));
            Stake stake =
                    new Stake(new ActorId("firm-0"), new ActorId("firm-1"), 0.5 * random.nextDouble(), Governance.NONE);
            assertThat(Mhhi.of(market, new Ownership(List.of(stake))).delta()).isNotNegative();
        }
    }

    @Test
    void proportionalControlOfOwnershipIsTheKnownCase() {
        // Case mhhi-proportional-control-25: firm 0 owns a quarter of firm 1.
        Mhhi mhhi = Mhhi.of(SHARES, ownership(firm(0), 0.25, Governance.NONE));
        assertThat(mhhi.delta()).isCloseTo(390, within(1e-9));
    }

    @Test
    void aHolderOutsideTheMarketJoinsTwoRivals() {
        ActorId fund = new ActorId("fund");
        Ownership one = ownership(fund, 0.25, Governance.NONE);
        Ownership two = one.afterIssue(new Stake(fund, firm(2), 0.25, Governance.NONE));
        assertThat(Mhhi.of(SHARES, one).delta()).isCloseTo(0, within(1e-9));
        assertThat(Mhhi.of(SHARES, two).delta()).isPositive();
    }

    @Test
    void riseGrowsWithTheStake() {
        double before = 0;
        for (double stake = 0.02; stake < 0.5; stake += 0.02) {
            double delta =
                    Mhhi.of(SHARES, ownership(firm(0), stake, Governance.NONE)).delta();
            assertThat(delta).isGreaterThan(before);
            before = delta;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Governance.class,
            names = {"OBSERVER", "BOARD_SEAT", "VETO"})
    void riseGrowsWithGovernance(Governance governance) {
        double silent =
                Mhhi.of(SHARES, ownership(firm(0), 0.03, Governance.NONE)).delta();
        assertThat(Mhhi.of(SHARES, ownership(firm(0), 0.03, governance)).delta())
                .isGreaterThan(silent);
    }

    @Test
    void aFirmWithoutAnOwnerIsRefused() {
        assertThatThrownBy(() -> Mhhi.of(List.of(1.0), Mhhi.Control.of(List.of(List.of(0.0)), List.of(List.of(0.0)))))
                .hasMessageContaining("Maybe give it an owner");
    }

    private static Ownership ownership(ActorId holder, double share, Governance governance) {
        return new Ownership(List.of(new Stake(holder, firm(1), share, governance)));
    }

    private static ActorId firm(int number) {
        return MarketSharesTest.firm(number);
    }

    private static List<List<Double>> matrix(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(KnownAnswers::numbers)
                .toList();
    }
}
