package io.entente.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.describe.Choice;
import io.entente.describe.Description;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void holdsThePoliciesOfTheModel() {
        assertThat(catalogue.offers().names().words())
                .contains("boulware", "linear", "conceder", "runway", "tit-for-tat", "micro", "hardliner");
        assertThat(catalogue.acceptances().names().words()).contains("next", "const", "combi");
        assertThat(catalogue.opponents().names().words()).contains("none", "frequency");
        assertThat(catalogue.links().names().words()).contains("best-response", "agenda");
    }

    @Test
    void shelvesAreSortedByName() {
        assertThat(catalogue.shelves())
                .allSatisfy(shelf -> assertThat(shelf.names().words()).isSorted());
        assertThat(catalogue.shelves())
                .extracting(Shelf::key)
                .containsExactly("offer", "acceptance", "opponent", "link", "learning");
    }

    @Test
    void aMisspeltPolicyBringsTheNearestName() {
        assertThatThrownBy(() -> catalogue.offers().make(Choice.of("bolware")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The offer policy (bolware) must be one of absolute-tit-for-tat, ")
                .hasMessageEndingWith("\nMaybe boulware was meant.");
    }

    @Test
    void aMisspeltParameterBringsTheNearestName() {
        assertThatThrownBy(() -> catalogue.offers().make(new Choice("boulware", Map.of("exponnet", 0.2))))
                .hasMessage("The parameter of boulware (exponnet) must be one of exponent, convention."
                        + "\nMaybe exponent was meant.");
    }

    @Test
    void parametersGivenReplaceTheDefaults() {
        assertThat(catalogue.offers().make(new Choice("boulware", Map.of("exponent", 0.2, "convention", "nearest"))))
                .isEqualTo(catalogue.offers().make(Choice.of("genius-boulware")))
                .isNotEqualTo(catalogue.offers().make(Choice.of("boulware")));
    }

    @Test
    void presetsAreTimeDependentOffers() {
        assertThat(catalogue.offers().make(Choice.of("boulware")))
                .isEqualTo(catalogue.offers().make(new Choice("time-dependent", Map.of("exponent", 0.25))));
        assertThat(catalogue.offers().make(Choice.of("linear")))
                .isEqualTo(catalogue.offers().make(Choice.of("time-dependent")));
        assertThat(catalogue.offers().make(Choice.of("conceder")))
                .isEqualTo(catalogue.offers().make(new Choice("time-dependent", Map.of("exponent", 4))));
    }

    @Test
    void aProviderAddsToItsShelfAndMayNotTakeANameTwice() {
        StrategyProvider third = new StrategyProvider() {
            @Override
            public List<Description<? extends LinkPolicy>> linkPolicies() {
                return List.of(Description.<LinkPolicy>describe(
                        "hermit", "approaches nobody", given -> (period, candidates, random) -> List.of()));
            }
        };
        assertThat(Catalogue.of(List.of(third)).links().find("hermit")).isPresent();
        assertThat(Catalogue.of(List.of(third)).links().find("best-response")).isEmpty();
        assertThatThrownBy(() -> Catalogue.of(List.of(third, third)))
                .hasMessageStartingWith("The link policy (hermit) must stand in the catalogue once.");
    }

    @Test
    void assemblyRefusesWhatTheShelvesRefuse() {
        assertThatThrownBy(() -> catalogue.strategy(accepting("nex")))
                .hasMessageContaining("The acceptance policy (nex) must be one of combi, const, gap, ");
        assertThat(catalogue
                        .strategy(accepting("next"))
                        .link()
                        .approach(0, List.of(), io.entente.random.RandomStream.of(1, "links")))
                .isEmpty();
    }

    private static StrategyChoice accepting(String acceptance) {
        return new StrategyChoice(Choice.of("micro"), Choice.of(acceptance), Choice.of("none"), Choice.of("agenda"), 0);
    }
}
