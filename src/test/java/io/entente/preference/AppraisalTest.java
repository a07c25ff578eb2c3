package io.entente.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.OpenIssues;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.DealValue;
import io.entente.market.Feasibility;
import io.entente.market.Industry;
import io.entente.market.Valuation;
import io.entente.quantity.Quarter;
import io.entente.quantity.WholeDollars;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppraisalTest {

    private static final ActorId AMAZON = new ActorId("amazon");
    private static final ActorId OPENAI = new ActorId("openai");

    /** Four hundred outcomes instead of eighty thousand, every kind of issue among them. */
    private static final OpenIssues FEW = Worlds.scenario(
                    "amazon-openai",
                    "negotiation.issues.investmentUsdBn=[0, 20]",
                    "negotiation.issues.governance=[none]",
                    "negotiation.issues.valuationMultiple=[1]",
                    "negotiation.issues.signingFeeUsdBn=[-20, 0, 20, 60]",
                    "negotiation.issues.commitmentUsdBn=[0, 30, 100]",
                    "negotiation.issues.priceOverList=[0]",
                    "negotiation.issues.distributionExclusivity=[none, api]",
                    "negotiation.issues.distributionShare=[0.2]")
            .negotiation()
            .issues();

    private static Deal talk(Valuation world, ActorId cloud, ActorId lab) {
        Optional<Contract> present = world.state().contract(cloud, lab);
        Terms any = Worlds.flagship().state().contracts().get(0).terms();
        return new Deal(TalkId.of(new Quarter(2026, 1), cloud, lab), cloud, lab, any, 0, present.map(Contract::id));
    }

    private static DealSpace space(Valuation world, Deal talk, OpenIssues issues) {
        double value = world.now().labValue(talk.lab());
        return new DealSpace(issues, value, world.state().contract(talk.hyperscaler(), talk.lab()));
    }

    /** An outcome with what it brings both, found the slow way. */
    private record Option(int outcome, Terms cell, DealValue.Pair gain) {

        boolean beats(Option other) {
            boolean noWorse = gain.hyperscaler() >= other.gain.hyperscaler() && gain.lab() >= other.gain.lab();
            boolean better = gain.hyperscaler() > other.gain.hyperscaler() || gain.lab() > other.gain.lab();
            return cell.equals(other.cell) && noWorse && (better || outcome < other.outcome);
        }
    }

    private static Terms bare(Terms terms) {
        return terms.withEquity(Equity.NONE).withSigningFee(0);
    }

    /** Every feasible outcome that changes something and is rational for both, one of those with equal terms. */
    private static List<Option> rational(Valuation world, DealSpace space, Deal talk) {
        Feasibility feasibility = Feasibility.of(world, talk.hyperscaler(), talk.lab());
        DealValue.Pair base = new DealValue.Pair(
                world.now().of(talk.hyperscaler()), world.now().of(talk.lab()));
        double fair = world.now().labValue(talk.lab());
        Map<Terms, DealValue> values = new HashMap<>();
        Set<Terms> seen = new HashSet<>();
        List<Option> options = new ArrayList<>();
        for (int outcome = 0; outcome < space.space().size(); outcome++) {
            Terms terms = space.terms(outcome);
            boolean kept = space.inForce()
                    .filter(c -> c.terms().compute().samePurchase(terms.compute()))
                    .isPresent();
            boolean meaningful = terms.compute().commitmentUsdBn() > 0
                    || terms.compute().exclusivity() == io.entente.deal.Exclusivity.NONE;
            boolean feasible = kept || feasibility.admits(terms.compute());
            boolean changes = space.inForce()
                    .filter(c -> bare(c.terms()).equals(bare(terms)))
                    .filter(c -> terms.equity().investmentUsdBn() == 0)
                    .isEmpty();
            if (terms.links() && changes && meaningful && feasible && feasibility.affords(terms) && seen.add(terms)) {
                Terms cell = bare(terms);
                DealValue value = values.computeIfAbsent(cell, c -> DealValue.of(world, talk.withTerms(c), fair));
                DealValue.Pair with = value.with(terms.equity(), terms.signingFeeUsdBn());
                double loss = value.holdersLossUsdBn();
                double rest = with.lab() - base.lab() - loss;
                DealValue.Pair gain = new DealValue.Pair(
                        WholeDollars.of(with.hyperscaler() - base.hyperscaler()),
                        WholeDollars.of(loss > 0 && rest > 0 ? rest / 2 : rest));
                if (gain.hyperscaler() >= 0 && gain.lab() >= 0) {
                    options.add(new Option(outcome, cell, gain));
                }
            }
        }
        return options;
    }

    @Test
    void theTableHoldsExactlyWhatIsRationalAndUnbeatenInItsCell() {
        RandomStream random = RandomStream.of(1, "appraisals");
        int outcomes = 0;
        for (int draw = 0; draw < 40; draw++) {
            Valuation world = draw == 0 ? Worlds.flagship() : Worlds.drawn(random);
            Deal any = Worlds.deal(world, random);
            Deal talk = talk(world, any.hyperscaler(), any.lab());
            DealSpace space = space(world, talk, FEW);
            List<Option> options = rational(world, space, talk);
            List<Integer> expected = options.stream()
                    .filter(o -> options.stream().noneMatch(other -> other.beats(o)))
                    .map(Option::outcome)
                    .toList();
            assertThat(Appraisal.pruned(world, space, talk).outcomes())
                    .as("%s", talk.talk())
                    .isEqualTo(expected);
            outcomes += expected.size();
        }
        assertThat(outcomes).isGreaterThan(100);
    }

    @Test
    void onTheWholeSpaceNothingIsBeatenByItsNeighboursInTheCell() {
        Valuation world = Worlds.flagship();
        Deal talk = talk(world, new ActorId("google"), OPENAI);
        OpenIssues issues = Worlds.certain("amazon-openai").negotiation().issues();
        Appraisal table = Appraisal.pruned(world, space(world, talk, issues), talk);
        Map<Terms, List<Option>> cells = new HashMap<>();
        for (int outcome : table.outcomes()) {
            Terms terms = table.space().terms(outcome);
            Terms cell = bare(terms);
            DealValue.Pair gain = new DealValue.Pair(
                    table.forHyperscaler().utility(outcome), table.forLab().utility(outcome));
            cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(new Option(outcome, cell, gain));
        }
        assertThat(table.size()).isPositive();
        cells.values()
                .forEach(options ->
                        options.forEach(one -> assertThat(options.stream().noneMatch(other -> other.beats(one)))
                                .isTrue()));
    }

    /** What is on the table depends on public types alone: an actor's own type changes what it is worth, not the list. */
    @Test
    void privateTypesChangeUtilitiesAndNotTheList() {
        Valuation world = Worlds.flagship();
        Deal talk = talk(world, AMAZON, OPENAI);
        DealSpace space = space(world, talk, FEW);
        Appraisal table = Appraisal.pruned(world, space, talk);
        Industry industry = world.industry();
        var type = industry.labs().get(industry.lab(OPENAI));
        Valuation own = world.as(industry.with(type.withPrivateType(3, 14, 40)));
        Appraisal seen = Appraisal.of(own, space, talk, table.outcomes());
        assertThat(seen.outcomes()).isEqualTo(table.outcomes());
        int outcome = table.outcomes().get(0);
        assertThat(seen.forLab().utility(outcome)).isNotEqualTo(table.forLab().utility(outcome));
    }

    @Test
    void bothMindsRankTheSameOutcomesAsTheTableDoesAtPublicTypes() {
        Valuation world = Worlds.flagship();
        Deal talk = talk(world, AMAZON, OPENAI);
        Appraisal table = Appraisal.pruned(world, space(world, talk, FEW), talk);
        Appraisal again = Appraisal.of(world, table.space(), talk, table.outcomes());
        RankedOutcomes alone = Appraisal.rankedByLab(world, table.space(), talk, table.outcomes());
        for (int outcome : table.outcomes()) {
            assertThat(again.forHyperscaler().utility(outcome))
                    .isEqualTo(table.forHyperscaler().utility(outcome));
            assertThat(again.forLab().utility(outcome)).isEqualTo(table.forLab().utility(outcome));
            assertThat(alone.utility(outcome)).isEqualTo(table.forLab().utility(outcome));
        }
        double joint = table.outcomes().stream()
                .mapToDouble(
                        o -> table.forHyperscaler().utility(o) + table.forLab().utility(o))
                .max()
                .orElseThrow();
        int best = table.mostJoint();
        assertThat(table.forHyperscaler().utility(best) + table.forLab().utility(best))
                .isEqualTo(joint);
    }
}
