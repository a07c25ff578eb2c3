package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.actor.Actor;
import io.entente.deal.Contract;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import io.entente.market.MarketSettings;
import io.entente.quantity.Confidence;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    private final Scenario scenario = ScenarioReader.read(Malformed.VALID, List.of());

    @Test
    void actorsKeepTheOrderOfTheFile() {
        assertThat(scenario.actors())
                .extracting(actor -> actor.id().value())
                .containsExactly("north", "south", "atlas", "borea", "watch", "chips");
    }

    @Test
    void aBareNumberIsAJudgementAndAMappingKeepsItsSource() {
        var north = scenario.hyperscalers().get(0);
        assertThat(north.capacityGw().confidence()).isEqualTo(Confidence.JUDGEMENT);
        assertThat(north.cashUsdBn().asOf()).isEqualTo("2025-12");
        assertThat(north.cloudShare().asOf()).isEqualTo("2025");
        assertThat(north.cloudShare().confidence()).isEqualTo(Confidence.PARTLY_CONFIRMED);
    }

    @Test
    void overridesLieOverProfiles() {
        assertThat(scenario.hyperscalers().get(0).ownModel()).isEmpty();
        assertThat(scenario.hyperscalers().get(1).capacityGw().value()).isEqualTo(0.6);
        var strategy = scenario.strategies().get(new ActorId("north"));
        assertThat(strategy.offer().parameters()).containsEntry("exponent", 0.3);
        assertThat(strategy.acceptance().parameters()).containsEntry("share", 0.7);
        assertThat(strategy.aspirationFloor()).isEqualTo(0.3);
    }

    @Test
    void onlyThoseWhoNegotiateHaveAStrategy() {
        assertThat(scenario.strategies().keySet())
                .extracting(ActorId::value)
                .containsExactly("atlas", "borea", "north", "south");
    }

    @Test
    void aContractWithoutAPathRampsToItsCommitmentAtListPrice() {
        Contract contract = scenario.contracts().get(0).contract();
        assertThat(contract.id().value()).isEqualTo("north~atlas#1");
        assertThat(contract.pricePerGwYearUsdBn()).isEqualTo(12);
        assertThat(contract.capacityGw()).hasSize(20);
        double bill =
                contract.capacityGw().stream().mapToDouble(gw -> gw * 12 / 4).sum();
        assertThat(bill).isCloseTo(40, within(1e-9));
    }

    @Test
    void aShortPathGoesOnAtItsEndAndGivesTheCommitment() {
        Contract contract = scenario.contracts().get(1).contract();
        assertThat(contract.capacityGw()).containsExactly(0.1, 0.2, 0.2, 0.2);
        assertThat(contract.terms().compute().commitmentUsdBn()).isCloseTo(0.7 / 4 * 12, within(1e-12));
        assertThat(contract.terms().compute().priceOverList()).isZero();
    }

    @Test
    void commitmentAndPathGiveThePrice() {
        Scenario priced = ScenarioReader.read(Malformed.VALID, List.of("contracts[1].commitmentUsdBn=1.75"));
        Contract contract = priced.contracts().get(1).contract();
        assertThat(contract.pricePerGwYearUsdBn()).isCloseTo(10, within(1e-12));
        assertThat(contract.terms().compute().priceOverList()).isCloseTo(10 / 12.0 - 1, within(1e-12));
    }

    @Test
    void aStakeInAContractIsAStake() {
        assertThat(scenario.stakes())
                .extracting(Stake::holder, Stake::issuer, Stake::share)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new ActorId("chips"), new ActorId("borea"), 0.05),
                        org.assertj.core.groups.Tuple.tuple(new ActorId("north"), new ActorId("atlas"), 0.2));
    }

    @Test
    void uncertaintyNoneDrawsNothing() {
        assertThat(scenario.uncertainty().drawn()).isFalse();
        assertThat(scenario.uncertainty().judgement()).isEqualTo(0.3);
    }

    @Test
    void actorsWithoutAFolderOfProfilesAreRefusedWithWhereToPutOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("four.yaml"), "name: four\nstart: 2026-Q1\nperiods: 4\nactors: [north, atlas]\n");
        assertThatThrownBy(() -> ScenarioReader.read(file, List.of()))
                .hasMessageContaining(
                        "the actor (north) must have a profile, and no folder agents stands beside the file"
                                + " or above it\n    Maybe put one there, or write its profile under profiles.");
    }

    @Test
    void fourLinesAreAScenario(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("four.yaml"), "name: four\nstart: 2026-Q1\nperiods: 4\nactors: [north, atlas]\n");
        Scenario four = ScenarioReader.read(file, List.of(), Optional.of(Malformed.FOLDER.resolve("agents")));
        assertThat(four.negotiation().issues().size()).as("model.md §2").isEqualTo(80_262);
        assertThat(four.market().jurisdictions())
                .extracting(MarketSettings.Jurisdiction::size)
                .containsExactly(0.55, 0.22, 0.05, 0.18);
        assertThat(four.caveat()).contains("hypothetical");
    }

    @Test
    void tabsAreWhiteSpaceInJson(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("four.json"),
                "{\n\t\"name\": \"four\",\n\t\"start\": \"2026-Q1\",\t\"periods\": 4,\n\t\"actors\": [\"north\", \"atlas\"]\n}\n");
        Scenario four = ScenarioReader.read(file, List.of(), Optional.of(Malformed.FOLDER.resolve("agents")));
        assertThat(four.periods()).isEqualTo(4);
    }

    @Test
    void everyShippedProfileIsValid() {
        assertThat(ScenarioReader.profiles(Path.of("agents")))
                .hasSizeGreaterThanOrEqualTo(17)
                .extracting(Actor::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDefaultAndEveryRangeBelongsToAKey() {
        Set<String> keys = new TreeSet<>(Set.of("hyperscaler.strategy", "modelLab.strategy"));
        records()
                .forEach(type -> Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(name -> keys.add(Format.section(type) + "." + name)));
        Tables tables = Tables.load();
        assertThat(keys).containsAll(tables.ranges().keySet());
        tables.defaults()
                .entries()
                .forEach((section, entry) -> ((Node.Mapping) entry.value())
                        .entries()
                        .keySet()
                        .forEach(key -> assertThat(keys).contains(section + "." + key)));
    }

    @Test
    void everyCountHasARangeThatFitsAnInt() {
        Tables tables = Tables.load();
        records()
                .forEach(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getType() == int.class)
                        .forEach(component -> assertThat(tables.range(Format.section(type), component.getName())
                                        .most())
                                .as(type.getSimpleName() + "." + component.getName())
                                .isLessThanOrEqualTo(Integer.MAX_VALUE)));
    }

    private static Stream<Class<? extends Record>> records() {
        return Stream.of(
                ScenarioFile.class,
                TournamentFile.class,
                SweepFile.class,
                SweepFile.FactorEntry.class,
                ContractEntry.class,
                MarketSettings.class,
                MarketSettings.Jurisdiction.class,
                io.entente.quantity.Figure.class,
                io.entente.actor.Hyperscaler.class,
                io.entente.actor.OwnModel.class,
                io.entente.actor.ModelLab.class,
                io.entente.actor.Regulator.class,
                io.entente.actor.Supplier.class,
                io.entente.strategy.StrategyChoice.class,
                Stake.class,
                io.entente.scenario.ScriptedFlow.class,
                io.entente.scenario.Shock.class,
                io.entente.scenario.Uncertainty.class,
                io.entente.protocol.NegotiationSettings.class,
                io.entente.protocol.AgendaItem.class,
                io.entente.deal.OpenIssues.class,
                io.entente.regulation.RegulationSettings.class,
                io.entente.leverage.LeverageSettings.class);
    }
}
