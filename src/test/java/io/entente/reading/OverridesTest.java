package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.id.ActorId;
import io.entente.quantity.Confidence;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {

    private static Scenario with(String... sets) {
        return ScenarioReader.read(Malformed.VALID, List.of(sets));
    }

    @Test
    void settingsAreSet() {
        assertThat(with("market.spotShare=0.2").market().spotShare()).isEqualTo(0.2);
        assertThat(with("periods=7").periods()).isEqualTo(7);
        assertThat(with("negotiation.issues.termYears=[5, 7]")
                        .negotiation()
                        .issues()
                        .termYears())
                .containsExactly(5.0, 7.0);
        assertThat(with("regulation.mode=off").regulation().mode().name()).isEqualTo("OFF");
    }

    @Test
    void laterOnesWin() {
        assertThat(with("periods=7", "periods=9").periods()).isEqualTo(9);
    }

    @Test
    void itemsOfListsAreSetByIndex() {
        var contracts = with("contracts[0].commitmentUsdBn=30").contracts();
        assertThat(contracts.get(0).contract().terms().compute().commitmentUsdBn())
                .isEqualTo(30);
    }

    @Test
    void anActorsFigureLosesItsSourceWithItsValue() {
        var north = with("north.cashUsdBn=50").hyperscalers().get(0);
        assertThat(north.cashUsdBn().value()).isEqualTo(50);
        assertThat(north.cashUsdBn().confidence()).isEqualTo(Confidence.JUDGEMENT);
        assertThat(north.cashUsdBn().source()).isEmpty();
    }

    @Test
    void anActorsFigureKeepsItsValueWhenItsConfidenceChanges() {
        var north = with("north.cashUsdBn.confidence=judgement").hyperscalers().get(0);
        assertThat(north.cashUsdBn().value()).isEqualTo(100);
        assertThat(north.cashUsdBn().source()).isEqualTo("annual report");
    }

    @Test
    void parametersOfAPolicyChangeAlone() {
        var offer = with("north.strategy.offer.exponent=0.5")
                .strategies()
                .get(new ActorId("north"))
                .offer();
        assertThat(offer.type()).isEqualTo("boulware");
        assertThat(offer.parameters()).containsEntry("exponent", 0.5);
    }

    @Test
    void aPolicyOfAnotherTypeLosesTheOldParameters() {
        var offer = with("north.strategy.offer=hardliner")
                .strategies()
                .get(new ActorId("north"))
                .offer();
        assertThat(offer.type()).isEqualTo("hardliner");
        assertThat(offer.parameters()).isEqualTo(Map.of());
    }

    @Test
    void theScenarioHashChangesWithAnOverride() {
        assertThat(ScenarioReader.hash(with("north.cashUsdBn=50"))).isNotEqualTo(ScenarioReader.hash(with()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "market.spotshare=0.2 | market.spotshare: the key (spotshare) must be one of | Maybe spotShare.",
                "marktet.spotShare=0.2 | the key or actor (marktet) must be one of market, name | Maybe market.",
                "issues.termYears=5 | the key or actor (issues) must be one of name | Maybe negotiation.issues.termYears.",
                "nroth.cashUsdBn=5 | the key or actor (nroth) must be one of name | Maybe north.",
                "north.cash=5 | overrides.north.cash: the key (cash) must be one of name | Maybe cashUsdBn.",
                "market.spotShare=much | market.spotShare: the spotShare (much) must be a number | Maybe write it",
                "contracts[7].termYears=5 | contracts[7]: the index (7) must be below 2, the length of the list | Maybe [1].",
                "actors.north.strategy=x | actors: the key (north) must be an index, as actors is a list | Maybe begin with north.",
                "contracts.termYears=5 | contracts: the key (termYears) must be an index, as contracts is a list | Maybe write [0]",
                "north={offer: conceder} | the actor (north) must be on or off | Maybe write north=off, or go on to a key of it.",
                "periods | the override must look like path=value | Maybe write for instance market.spotShare=0.2.",
                "=5 | the override must look like path=value | Maybe",
                "periods= | the override must give a value | Maybe write \"\" for an empty text.",
                "market[=5 | the override must look like path=value | Maybe",
                "agenda=[ | the text must be YAML | Maybe",
                "north.strategy.offer=bulware | overrides.north.strategy.offer: the offer (bulware) must be one of | Maybe boulware."
            })
    void mistakesNameThePathAndTheNearestValidOne(String set, String rule, String remedy) {
        String said = Malformed.said(Malformed.VALID, List.of(set));
        assertThat(said).contains("--set " + set).contains(rule).contains(remedy);
    }
}
