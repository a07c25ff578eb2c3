package io.entente.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.deal.Exclusivity;
import io.entente.deal.ModelAccess;
import io.entente.deal.OpenIssues;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The deal space: model.md §2. */
class DealSpaceTest {

    private static final OpenIssues FLAGSHIP =
            Worlds.certain("amazon-openai").negotiation().issues();
    private static final DealSpace NEW = new DealSpace(FLAGSHIP, 500, Optional.empty());

    private static Contract inForce(String hyperscaler, String lab) {
        return Worlds.flagship()
                .state()
                .contract(new ActorId(hyperscaler), new ActorId(lab))
                .orElseThrow();
    }

    @Test
    void cellsTimesMoneySidesAreTheOutcomesThatTheScenarioCounts() {
        assertThat((long) NEW.cells(any -> true).size() * NEW.moneySides().size())
                .isEqualTo(FLAGSHIP.size());
    }

    @Test
    void everyCountedOutcomeHasTermsOfItsOwn() {
        Set<Terms> seen = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (int[] cell : NEW.cells(any -> true)) {
            for (int[] money : NEW.moneySides()) {
                int outcome = NEW.outcome(money, cell);
                ids.add(outcome);
                seen.add(NEW.terms(outcome));
            }
        }
        assertThat(ids).hasSize((int) FLAGSHIP.size());
        assertThat(seen).hasSize((int) FLAGSHIP.size());
    }

    /** Mixed radix, first issue slowest, levels in file order: log.md. */
    @Test
    void outcomesAreNumberedInTheOrderOfTheFile() {
        Terms first = NEW.terms(0);
        assertThat(first.equity().investmentUsdBn()).isZero();
        assertThat(first.signingFeeUsdBn()).isEqualTo(-60);
        assertThat(first.links()).isFalse();
        Terms last = NEW.terms((int) NEW.space().size() - 1);
        assertThat(last.equity().investmentUsdBn()).isEqualTo(40);
        assertThat(last.equity().valuationMultiple()).isEqualTo(1.25);
        assertThat(last.signingFeeUsdBn()).isEqualTo(120);
        assertThat(last.compute().commitmentUsdBn()).isEqualTo(300);
        assertThat(last.compute().exclusivity()).isEqualTo(Exclusivity.FIRST_REFUSAL);
        assertThat(last.distribution().access()).isEqualTo(ModelAccess.HOSTED_WEIGHTS);
        assertThat(last.distribution().labShare()).isEqualTo(0.3);
    }

    @Test
    void issuesThatAnotherMakesMeaninglessAreClosed() {
        for (int[] cell : NEW.cells(any -> true)) {
            Terms terms = NEW.terms(NEW.outcome(NEW.moneySides().get(0), cell));
            if (terms.compute().commitmentUsdBn() == 0) {
                assertThat(terms.compute().exclusivity()).isEqualTo(Exclusivity.NONE);
            }
            if (!terms.distribution().access().available()) {
                assertThat(terms.distribution().exclusivity()).isEqualTo(Exclusivity.NONE);
                assertThat(terms.distribution().labShare()).isZero();
            }
        }
    }

    @Test
    void amountsScaleWithLabsWorthLessThanTwoHundred() {
        int last = (int) NEW.space().size() - 1;
        DealSpace small = new DealSpace(FLAGSHIP, 10, Optional.empty());
        assertThat(small.terms(last).equity().investmentUsdBn()).isCloseTo(2, within(1e-12));
        assertThat(small.terms(last).signingFeeUsdBn()).isCloseTo(6, within(1e-12));
        assertThat(small.terms(last).compute().commitmentUsdBn()).isCloseTo(15, within(1e-12));
        assertThat(small.terms(last).compute().termYears()).isEqualTo(5);
        DealSpace atScale = new DealSpace(FLAGSHIP, 200, Optional.empty());
        DealSpace worthless = new DealSpace(FLAGSHIP, -3, Optional.empty());
        assertThat(atScale.terms(last)).isEqualTo(NEW.terms(last));
        assertThat(worthless.terms(last).compute().commitmentUsdBn()).isZero();
    }

    /** Closed issues keep the value in force, open ones add it as a level. */
    @Test
    void anAmendmentCanKeepTheContractAsItStands() {
        for (Contract contract : Worlds.flagship().state().contracts()) {
            DealSpace space = new DealSpace(FLAGSHIP, 500, Optional.of(contract));
            Terms present = contract.terms();
            List<Terms> kept = space.cells(any -> true).stream()
                    .map(cell -> space.terms(space.outcome(space.moneySides().get(0), cell)))
                    .filter(t -> t.compute().samePurchase(present.compute())
                            && t.compute().exclusivity() == present.compute().exclusivity()
                            && t.distribution().equals(present.distribution()))
                    .toList();
            assertThat(kept).as("%s", contract.id()).hasSize(1);
            assertThat(kept.get(0).royalty()).isEqualTo(present.royalty());
            assertThat(kept.get(0).jointResearch()).isEqualTo(present.jointResearch());
        }
    }

    @Test
    void aValueInForceThatIsALevelAlreadyAddsNone() {
        DealSpace amended = new DealSpace(FLAGSHIP, 500, Optional.of(inForce("microsoft", "openai")));
        assertThat(amended.space().levels().get(5)).isEqualTo(7); // 249.9 beside 0 30 60 100 200 300
        assertThat(amended.space().levels().get(9)).isEqualTo(3); // API is a level
        assertThat(amended.space().levels().get(7)).isEqualTo(1); // the term is closed: the 7 years in force
        assertThat(amended.terms(0).compute().termYears()).isEqualTo(7);
        assertThat(amended.inForce()).contains(inForce("microsoft", "openai"));
    }
}
