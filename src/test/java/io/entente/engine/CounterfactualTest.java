package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.deal.Equity;
import io.entente.event.DealSigned;
import io.entente.event.LeverageShifted;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.RecordedLog;
import io.entente.id.ActorId;
import io.entente.leverage.BestLinks;
import io.entente.leverage.LeverageMeter;
import io.entente.market.MarketState;
import io.entente.market.Valuation;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Causes of leverage are causes: without them the leverage is not there. */
class CounterfactualTest {

    private static final ActorId COREWEAVE = new ActorId("coreweave");
    private static final ActorId OPENAI = new ActorId("openai");

    /** Keeps the world after every signature. */
    private static final class Album implements ProgressListener {

        private final Map<Long, Situation> signatures = new TreeMap<>();

        @Override
        public void quarterEnded(QuarterSummary summary) {}

        @Override
        public void happened(LogRecord event, Supplier<Situation> world) {
            if (event.payload() instanceof DealSigned) {
                signatures.put(event.seq(), world.get());
            }
        }
    }

    /**
     * For a contract signed in the run: at the very event, without the contract, leverage between its two sides is what the
     * ledger says it was before. Deals that move money change more than a contract and are left out.
     */
    @Test
    void withoutTheContractThatCausedItAShiftIsNotThere() {
        int checked = 0;
        for (long seed = 1; seed <= 4; seed++) {
            Scenario scenario = Worlds.scenario("amazon-openai", "periods=4");
            Album album = new Album();
            RecordedLog log = RecordedLog.inMemory();
            new Engine(
                            scenario,
                            ScenarioReader.hash(scenario),
                            seed,
                            HostProvider.named("direct"),
                            new HostProvider.Options(Duration.ofSeconds(60), Optional.empty(), false))
                    .run(log, album, () -> false);
            for (LogRecord event : log.records()) {
                if (event.payload() instanceof LeverageShifted shifted
                        && album.signatures.containsKey(shifted.causeSeq())) {
                    DealSigned deal = (DealSigned)
                            log.records().get((int) shifted.causeSeq()).payload();
                    checked += movesNoMoney(deal)
                            ? check(scenario, shifted, deal, album.signatures.get(shifted.causeSeq()))
                            : 0;
                }
            }
        }
        assertThat(checked)
                .as("shifts of the two sides of a new contract without money")
                .isGreaterThanOrEqualTo(4);
    }

    private static boolean movesNoMoney(DealSigned deal) {
        var terms = deal.contract().terms();
        return deal.amends().isEmpty() && terms.equity().equals(Equity.NONE) && terms.signingFeeUsdBn() == 0;
    }

    private static int check(Scenario scenario, LeverageShifted shifted, DealSigned deal, Situation situation) {
        MarketState state = situation.truly().state();
        List<Contract> without = state.contracts().stream()
                .filter(c -> !c.id().equals(deal.contract().id()))
                .toList();
        Valuation counterfactual = situation.truly().at(state.withContracts(without));
        LeverageMeter meter = new LeverageMeter(
                counterfactual,
                scenario.leverage(),
                BestLinks.of(counterfactual, scenario.negotiation().bargainingWeight()),
                scenario.regulators().stream().map(r -> r.id()).toList());
        int checked = 0;
        for (LeverageShifted.Shift shift : shifted.shifts()) {
            if (shift.holder().equals(deal.contract().hyperscaler())
                    && shift.over().equals(deal.contract().lab())) {
                assertThat(meter.net(shift.holder(), shift.over())).isCloseTo(shift.before(), within(1e-9));
                assertThat(shift.after()).isNotEqualTo(shift.before());
                checked++;
            }
        }
        return checked;
    }

    /** For a contract of the scenario: deleted and run again, the shifts between its two sides are gone. */
    @Test
    void withoutAContractOfTheScenarioItsShiftsAreNotThere() {
        Scenario with = Worlds.scenario(
                "amazon-openai",
                "periods=4",
                "negotiation.hyperscalerTalks=0",
                "negotiation.labTalks=0",
                "leverage.acts=[cut, withdraw-access]");
        assertThat(shifts(with)).hasSizeGreaterThanOrEqualTo(2 * 3);
        assertThat(shifts(without(with))).isEmpty();
    }

    private static List<LeverageShifted.Shift> shifts(Scenario scenario) {
        return Trial.of(scenario, 3, "direct")
                .events(LeverageShifted.class)
                .flatMap(shifted -> shifted.shifts().stream())
                .filter(s -> s.holder().equals(COREWEAVE) && s.over().equals(OPENAI)
                        || s.holder().equals(OPENAI) && s.over().equals(COREWEAVE))
                .toList();
    }

    private static Scenario without(Scenario s) {
        return new Scenario(
                s.name(),
                s.title(),
                s.caveat(),
                s.start(),
                s.periods(),
                s.actors(),
                s.strategies(),
                s.contracts().stream()
                        .filter(c -> !c.contract().joins(COREWEAVE, OPENAI))
                        .toList(),
                s.stakes(),
                s.flows(),
                s.negotiation(),
                s.agenda(),
                s.market(),
                s.regulation(),
                s.leverage(),
                s.uncertainty(),
                s.shocks(),
                s.observed());
    }
}
