package io.entente.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionRulingTest {

    @ParameterizedTest
    @CsvSource({
        "0.1,  0.4,  VETO,       FULL,          false, deal below the minimum size",
        "10,   0.03, BOARD_SEAT, NONE,          true,  governance right",
        "10,   0.25, NONE,       NONE,          true,  stake at or above the minimum",
        "10,   0,    NONE,       FIRST_REFUSAL, true,  exclusivity of first refusal or stronger",
        "300,  0.1,  NONE,       PREFERRED,     false, no material influence",
        "300,  0,    NONE,       NONE,          false, no material influence"
    })
    void influenceGivesJurisdictionAndSizeAloneDoesNot(
            double sizeUsdBn, double stake, Governance governance, Exclusivity exclusivity, boolean yes, String rule) {
        CaseFacts facts = facts(new CaseFacts.Influence(sizeUsdBn, 0, stake, governance), exclusivity);
        assertThat(JurisdictionRuling.of(Cases.regulator(1), Cases.SETTINGS, facts))
                .isEqualTo(new JurisdictionRuling(yes, rule));
    }

    @Test
    void nothingIsReviewedWhereRegulationIsOff() {
        RegulationSettings off = new RegulationSettings(RegulationSettings.Mode.OFF, 0.1, 0.5, 0.5);
        assertThat(JurisdictionRuling.of(Cases.regulator(1), off, Cases.worrying())
                        .yes())
                .isFalse();
    }

    /** Stakes, sizes and exclusivity as the deals and reviews tables of the facts have them. */
    @ParameterizedTest
    @CsvSource({
        // R06 Microsoft/Mistral, R08 Amazon/Anthropic, R09 Alphabet/Anthropic: no jurisdiction.
        "0.016, 0.01, NONE",
        "4,     0.15, NONE",
        "2,     0.14, PREFERRED"
    })
    void partnershipsOf2024FallOutsideAsTheyDid(double investment, double stake, Exclusivity exclusivity) {
        CaseFacts facts = facts(new CaseFacts.Influence(investment, 0, stake, Governance.NONE), exclusivity);
        assertThat(JurisdictionRuling.of(Cases.regulator(1), Cases.SETTINGS, facts)
                        .yes())
                .isFalse();
    }

    private static CaseFacts facts(CaseFacts.Influence influence, Exclusivity exclusivity) {
        CaseFacts facts = Cases.worrying();
        return new CaseFacts(
                facts.structure(),
                facts.data(),
                facts.residency(),
                new CaseFacts.LockIn(Exclusivity.NONE, exclusivity, 0.2, 0.8),
                influence,
                0);
    }
}
