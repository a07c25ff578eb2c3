package io.entente.fold.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.ModelAccess;
import io.entente.deal.Royalty;
import io.entente.deal.Terms;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsInWordsTest {

    private static final ComputePurchase NO_COMPUTE = new ComputePurchase(0, 0, 3, Exclusivity.NONE);

    @Test
    void aDealReadsLikeALineOfAMail() {
        assertThat(TermsInWords.words(SampleLog.deal(), Optional.of(" for 4.0 %")))
                .isEqualTo(
                        "$20 bn at 1.25× for 4.0 %, $100 bn compute over 5 years at list −10 %, resale on the cloud, "
                                + "lab keeps 30 %, signing fee $20 bn to the lab, first refusal on compute");
    }

    @ParameterizedTest
    @EnumSource(value = Exclusivity.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everyExclusivityIsNamed(Exclusivity exclusivity) {
        Terms distribution = new Terms(
                Equity.NONE,
                0,
                NO_COMPUTE,
                new Distribution(ModelAccess.RESALE, exclusivity, 0.2),
                Royalty.NONE,
                false,
                0);
        Terms compute = new Terms(
                Equity.NONE, 0, new ComputePurchase(0, 0, 3, exclusivity), Distribution.NONE, Royalty.NONE, false, 0);
        assertThat(TermsInWords.words(distribution, Optional.empty())).contains("distribution");
        assertThat(TermsInWords.words(compute, Optional.empty())).matches(".*(for|on) compute, for 3 years");
    }

    @Test
    void whoInvestsInWhomIsTold() {
        Terms warrants = new Terms(
                new Equity(5, 1, EquityDirection.WARRANTS, Governance.BOARD_SEAT),
                -5,
                NO_COMPUTE,
                Distribution.NONE,
                new Royalty(0.2, 6),
                true,
                2);
        assertThat(TermsInWords.words(warrants, Optional.empty()))
                .isEqualTo("$5 bn at 1× in warrants of the cloud with a board seat, "
                        + "signing fee $5 bn to the cloud, royalty 20 % for 6 years, joint research, break fee $2 bn, "
                        + "for 3 years");
    }

    @Test
    void anAmendmentTellsWhatDiffersAndNothingElse() {
        assertThat(TermsInWords.changes(SampleLog.held(Exclusivity.API), SampleLog.held(Exclusivity.NONE)))
                .isEqualTo("distribution exclusivity: exclusive among clouds for distribution → none");
        assertThat(TermsInWords.changes(SampleLog.deal(), SampleLog.deal())).isEqualTo("same terms, new start");
    }
}
