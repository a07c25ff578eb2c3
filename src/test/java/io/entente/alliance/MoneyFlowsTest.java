package io.entente.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.KnownAnswers;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

class MoneyFlowsTest {

    static Stream<KnownAnswers.Case> circulations() {
        return KnownAnswers.of("circularity", "circulation");
    }

    static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("circulations")
    void circulationIsTheKnownOne(KnownAnswers.Case known) {
        List<MoneyFlow> given = new ArrayList<>();
        for (var flow : known.inputs().get("flows")) {
            given.add(flow(flow.get(0).asText(), flow.get(1).asText(), KnownAnswers.number(flow.get(2))));
        }
        MoneyFlows flows = MoneyFlows.of(given);
        assertThat(flows.circulationUsdBn()).isCloseTo(known.expected("circulation"), within(known.tolerance()));
        assertThat(flows.circulationRatio()).isCloseTo(known.expected("circularity_ratio"), within(known.tolerance()));
        if (known.expected().has("hodge_ratio")) {
            assertThat(flows.loopShare()).isCloseTo(known.expected("hodge_ratio"), within(known.tolerance()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void circulationEqualsThatOfALinearProgram(int seed) {
        MoneyFlows flows = random(seed, 7);
        assertThat(flows.circulationUsdBn()).isCloseTo(linearProgram(flows), within(1e-7));
    }

    /** What circulates balances at every actor, stays within the payments, and reaches the bound of its potentials. */
    @ParameterizedTest
    @MethodSource("seeds")
    void circulationProvesThatNoLargerOneExists(int seed) {
        MoneyFlows flows = random(seed, 8);
        Circulation circulation = flows.circulation();
        double bound = 0;
        for (int i = 0; i < flows.flows().size(); i++) {
            MoneyFlow flow = flows.flows().get(i);
            double rise = circulation.potentials().get(flow.payee())
                    - circulation.potentials().get(flow.payer());
            bound += flow.usdBn() * Math.max(0, 1 + rise);
            assertThat(circulation.flows().get(i)).isBetween(0.0, flow.usdBn() + 1e-9);
        }
        assertThat(circulation.usdBn()).isCloseTo(bound, within(1e-9 * Math.max(1, flows.totalUsdBn())));
        for (ActorId actor : flows.actors()) {
            double net = 0;
            for (int i = 0; i < flows.flows().size(); i++) {
                MoneyFlow flow = flows.flows().get(i);
                net += flow.payee().equals(actor) ? circulation.flows().get(i) : 0;
                net -= flow.payer().equals(actor) ? circulation.flows().get(i) : 0;
            }
            assertThat(net).isCloseTo(0, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingCirculatesWhereMoneyOnlyRunsDown(int seed) {
        MoneyFlows down = MoneyFlows.of(random(seed, 8).flows().stream()
                .filter(f -> f.payer().compareTo(f.payee()) < 0)
                .toList());
        assertThat(down.circulationUsdBn()).isZero();
        assertThat(down.cycles(8, 10)).isEmpty();
        assertThat(down.actors())
                .allSatisfy(a -> assertThat(down.returningUsdBn(a)).isZero());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfTheFlowsDoesNotMatter(int seed) {
        MoneyFlows flows = random(seed, 7);
        List<MoneyFlow> reversed = new ArrayList<>(flows.flows());
        Collections.reverse(reversed);
        assertThat(MoneyFlows.of(reversed).circulationUsdBn()).isEqualTo(flows.circulationUsdBn());
        assertThat(MoneyFlows.of(reversed).cycles(5, 20)).isEqualTo(flows.cycles(5, 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void relabellingTheActorsChangesNoRatio(int seed) {
        MoneyFlows flows = random(seed, 7);
        MoneyFlows relabelled = MoneyFlows.of(flows.flows().stream()
                .map(f -> new MoneyFlow(mirrored(f.payer()), mirrored(f.payee()), f.usdBn()))
                .toList());
        assertThat(relabelled.circulationRatio()).isCloseTo(flows.circulationRatio(), within(1e-12));
        assertThat(relabelled.loopShare()).isCloseTo(flows.loopShare(), within(1e-12));
        for (ActorId actor : flows.actors()) {
            assertThat(relabelled.returningUsdBn(mirrored(actor)))
                    .isCloseTo(flows.returningUsdBn(actor), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void listOfCyclesIsTheWidestOfAll(int seed) {
        MoneyFlows flows = random(seed, 6);
        List<MoneyCycle> all = flows.cycles(6, Integer.MAX_VALUE);
        assertThat(all).isSortedAccordingTo(MoneyCycle.WIDEST_FIRST).doesNotHaveDuplicates();
        assertThat(flows.cycles(6, 5)).isEqualTo(all.subList(0, Math.min(5, all.size())));
        assertThat(flows.cycles(3, Integer.MAX_VALUE))
                .isEqualTo(all.stream().filter(c -> c.actors().size() <= 3).toList());
        assertThat(all).allSatisfy(cycle -> assertThat(narrowest(flows, cycle)).isEqualTo(cycle.bottleneckUsdBn()));
    }

    @Test
    void completeGraphOfFourHasTwentyCycles() {
        // Σ over k = 2…4 of C(4, k) (k − 1)! = 6 + 8 + 6
        List<MoneyFlow> flows = new ArrayList<>();
        for (String payer : List.of("a", "b", "c", "d")) {
            for (String payee : List.of("a", "b", "c", "d")) {
                if (!payer.equals(payee)) {
                    flows.add(flow(payer, payee, 1));
                }
            }
        }
        assertThat(MoneyFlows.of(flows).cycles(4, 100)).hasSize(20);
        assertThat(MoneyFlows.of(flows).circulationRatio()).isEqualTo(1);
        assertThat(MoneyFlows.of(flows).loopShare()).isZero();
    }

    @Test
    void whatReturnsIsBoundedByTheNarrowestWayHome() {
        MoneyFlows flows = MoneyFlows.of(List.of(
                flow("cloud", "lab", 10), flow("lab", "cloud", 4), flow("lab", "chips", 5), flow("chips", "cloud", 3)));
        assertThat(flows.returningUsdBn(id("cloud"))).isEqualTo(7);
        assertThat(flows.returningUsdBn(id("chips"))).isEqualTo(3);
        assertThat(flows.returningUsdBn(id("stranger"))).isZero();
        assertThat(flows.circularRevenueShare(id("cloud"), 28)).isEqualTo(0.25);
        assertThat(flows.circularRevenueShare(id("cloud"), 1)).isEqualTo(1);
        assertThat(flows.circularRevenueShare(id("cloud"), 0)).isZero();
    }

    @Test
    void customersMoneyIsNotCircular() {
        MoneyFlows flows = MoneyFlows.of(
                List.of(flow("customers", "cloud", 80), flow("cloud", "lab", 10), flow("lab", "cloud", 10)));
        assertThat(flows.circulationRatio()).isEqualTo(0.2);
        assertThat(flows.plus(flows).totalUsdBn()).isEqualTo(200);
        assertThat(flows.plus(flows).circulationRatio()).isEqualTo(0.2);
    }

    @Test
    void noFlowIsNoCircle() {
        MoneyFlows none = MoneyFlows.of(List.of());
        assertThat(none.circulationRatio()).isZero();
        assertThat(none.loopShare()).isZero();
        assertThat(none.cycles(5, 5)).isEmpty();
    }

    @Test
    void moneyThatStaysInOneHouseIsNoFlow() {
        assertThatThrownBy(() -> flow("a", "a", 1)).hasMessageContaining("must differ from the payee");
    }

    private static double narrowest(MoneyFlows flows, MoneyCycle cycle) {
        int length = cycle.actors().size();
        return IntStream.range(0, length)
                .mapToDouble(i ->
                        flows.amountUsdBn(cycle.actors().get(i), cycle.actors().get((i + 1) % length)))
                .min()
                .orElseThrow();
    }

    /** Largest Σ f with 0 ≤ f ≤ w and inflow = outflow everywhere. */
    private static double linearProgram(MoneyFlows flows) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Expression> balances = new ArrayList<>();
        flows.actors().forEach(a -> balances.add(model.newExpression(a.value()).level(0)));
        for (MoneyFlow flow : flows.flows()) {
            Variable kept = model.newVariable(flow.payer() + ">" + flow.payee())
                    .lower(0)
                    .upper(flow.usdBn())
                    .weight(1);
            balances.get(flows.actors().indexOf(flow.payer())).set(kept, 1);
            balances.get(flows.actors().indexOf(flow.payee())).set(kept, -1);
        }
        return model.maximise().getValue();
    }

    private static MoneyFlows random(int seed, int actors) {
        RandomStream random = RandomStream.of(seed, "money-flows");
        List<MoneyFlow> flows = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            for (int j = 0; j < actors; j++) {
                if (i != j && random.nextDouble() < 0.4) {
                    flows.add(flow("a" + i, "a" + j, 10 * random.nextDouble()));
                }
            }
        }
        return MoneyFlows.of(flows);
    }

    private static ActorId mirrored(ActorId actor) {
        return id("z" + (9 - Integer.parseInt(actor.value().substring(1))));
    }

    private static MoneyFlow flow(String payer, String payee, double usdBn) {
        return new MoneyFlow(id(payer), id(payee), usdBn);
    }

    private static ActorId id(String name) {
        return new ActorId(name.toLowerCase(java.util.Locale.ROOT));
    }
}
