package io.entente.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private final Vocabulary policies =
            new Vocabulary("offer policy", List.of("boulware", "conceder", "micro", "tit-for-tat"));

    @ParameterizedTest
    @CsvSource({
        "boulwar, boulware",
        "boluware, boulware",
        "Boulware, boulware",
        "titfortat, tit-for-tat",
        "conceeder, conceder",
        "mcro, micro"
    })
    void suggestsTheNearestWord(String written, String meant) {
        assertThat(policies.nearest(written)).hasValue(meant);
    }

    @Test
    void suggestsNothingFarFetched() {
        assertThat(policies.nearest("zeuthen")).isEmpty();
        assertThat(policies.nearest("")).isEmpty();
        assertThat(new Vocabulary("option", List.of("out")).nearest("set")).isEmpty();
    }

    @Test
    void refusesWordsThatAreNotAllowed() {
        assertThatCode(() -> policies.check("micro")).doesNotThrowAnyException();
        assertThatThrownBy(() -> policies.check("mirco"))
                .hasMessage("The offer policy (mirco) must be one of boulware, conceder, micro, tit-for-tat."
                        + "\nMaybe micro was meant.");
        assertThatThrownBy(() -> policies.check("zeuthen"))
                .hasMessageEndingWith("\nMaybe it belongs elsewhere or is spelt another way.");
    }

    @Test
    void whereNothingIsAllowedTheRemedyIsToRemove() {
        assertThatThrownBy(() -> new Vocabulary("parameter of micro", List.of()).check("exponent"))
                .hasMessage("The parameter of micro (exponent) must be left out, none is taken.\nMaybe remove it.");
    }
}
