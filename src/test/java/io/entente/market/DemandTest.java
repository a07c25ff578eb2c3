package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Economy;
import io.entente.KnownAnswers;
import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.deal.Exclusivity;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nested logit demand against the textbook [McFadden1978, Train2009 ch. 4]. */
class DemandTest {

    private static final double EXACT = 1e-12;
    private static final List<Integer> FOUR = List.of(0, 1, 2, 3);

    static Stream<KnownAnswers.Case> logit() {
        return KnownAnswers.of("demand_learning", "logit");
    }

    /** One model a cloud makes every nest a single alternative: the multinomial logit, with v_0 = 0 outside. */
    @ParameterizedTest
    @MethodSource("logit")
    void oneModelACloudIsTheMultinomialLogit(KnownAnswers.Case known) {
        List<Double> utilities = known.inputs("v");
        int outside = known.inputs().get("outside_index").asInt();
        double sensitivity = known.inputs().get("alpha").asDouble();
        List<Double> expected = KnownAnswers.numbers(known.expected().get("shares"));
        Payoffs now = Economy.of(
                        IntStream.range(0, outside)
                                .mapToObj(i -> Economy.cloud("cloud-" + i, utilities.get(i), Optional.of(0.0)))
                                .toList(),
                        List.of(Economy.lab("lab", 0)),
                        Economy.plainSettings(0.6, sensitivity))
                .opening()
                .now();
        for (int i = 0; i < outside; i++) {
            assertThat(now.longRunShare(new ActorId("cloud-" + i)))
                    .isCloseTo(expected.get(i), within(known.tolerance()));
        }
        assertThat(now.consumerSurplus()).isCloseTo(known.expected("consumer_surplus"), within(known.tolerance()));
    }

    /** P(bundle) = e^(v/λ) (Σ_nest e^(v/λ))^(λ − 1) / (1 + Σ_nests (Σ e^(v/λ))^λ), the nest of one API being e^v. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 1})
    void sharesOfRandomEconomiesAreTheTextbooks(double lambda) {
        MarketSettings settings = Economy.plainSettings(lambda, 1);
        for (int seed = 0; seed < 50; seed++) {
            Economy economy = Economy.drawn(seed, FOUR, FOUR, id -> id, settings);
            Valuation valuation = economy.opening();
            Textbook textbook = new Textbook(economy, lambda);
            Payoffs now = valuation.now();
            economy.clouds()
                    .forEach(
                            c -> assertThat(now.longRunShare(c.id())).isCloseTo(textbook.cloud(c.id()), within(EXACT)));
            for (int l = 0; l < economy.labs().size(); l++) {
                double expected = textbook.lab(economy.labs().get(l).id());
                assertThat(sold(valuation, l)).isCloseTo(expected, within(EXACT));
            }
            assertThat(now.consumerSurplus()).isCloseTo(StrictMath.log(textbook.total), within(EXACT));
        }
    }

    /** Share of a lab's models, on clouds and by itself. */
    private static double sold(Valuation valuation, int lab) {
        Shares shares = valuation.present().shares();
        double share = shares.direct(lab);
        for (int h = 0; h < valuation.industry().hyperscalers().size(); h++) {
            share += shares.cloud(h) * shares.within(h, Shares.FIRST_LAB + lab);
        }
        return share;
    }

    /** The textbook, written down once more: every bundle with its nest and its utility. */
    private static final class Textbook {

        private record Bundle(ActorId cloud, ActorId model, double weight) {}

        private final Economy economy;
        private final double lambda;
        private final List<Bundle> bundles = new ArrayList<>();
        private final double total;

        Textbook(Economy economy, double lambda) {
            this.economy = economy;
            this.lambda = lambda;
            for (var cloud : economy.clouds()) {
                double a = cloud.attractiveness().value();
                cloud.ownModel()
                        .ifPresent(
                                m -> add(cloud.id(), cloud.id(), a + m.quality().value()));
                for (Contract contract : economy.contracts()) {
                    if (contract.hyperscaler().equals(cloud.id())) {
                        var lab = economy.labs().stream()
                                .filter(l -> l.id().equals(contract.lab()))
                                .findFirst()
                                .orElseThrow();
                        add(cloud.id(), lab.id(), a + lab.quality().value());
                    }
                }
            }
            double sum = 1;
            for (var cloud : economy.clouds()) {
                sum += nest(cloud.id());
            }
            for (var lab : economy.labs()) {
                sum += direct(lab.id());
            }
            total = sum;
        }

        private void add(ActorId cloud, ActorId model, double utility) {
            bundles.add(new Bundle(cloud, model, StrictMath.exp(utility / lambda)));
        }

        private double weights(ActorId cloud) {
            return bundles.stream()
                    .filter(b -> b.cloud.equals(cloud))
                    .mapToDouble(Bundle::weight)
                    .sum();
        }

        private double nest(ActorId cloud) {
            return StrictMath.pow(weights(cloud), lambda);
        }

        private double direct(ActorId lab) {
            boolean shut = economy.contracts().stream()
                    .anyMatch(
                            c -> c.lab().equals(lab) && c.terms().distribution().exclusivity() == Exclusivity.FULL);
            return economy.labs().stream()
                    .filter(l -> l.id().equals(lab) && l.directShare().value() > 0 && !shut)
                    .mapToDouble(l -> StrictMath.exp(l.directQuality().value()))
                    .sum();
        }

        double cloud(ActorId cloud) {
            return nest(cloud) / total;
        }

        double lab(ActorId lab) {
            double share = direct(lab) / total;
            for (Bundle bundle : bundles) {
                if (bundle.model.equals(lab)) {
                    share += bundle.weight / weights(bundle.cloud) * cloud(bundle.cloud);
                }
            }
            return share;
        }
    }

    @Test
    void sharesAndTheOutsideOptionSumToOne() {
        RandomStream random = RandomStream.of(1, "availabilities");
        for (int draw = 0; draw < 1000; draw++) {
            Valuation valuation = Worlds.drawn(random);
            Shares shares = valuation.present().shares();
            double outside = StrictMath.exp(valuation.industry().settings().outsideUtility())
                    / valuation.industry().calibration().fringe;
            double sum = shares.fringe() * (1 + outside);
            for (int l = 0; l < valuation.industry().labs().size(); l++) {
                sum += shares.direct(l);
            }
            for (int h = 0; h < valuation.industry().hyperscalers().size(); h++) {
                sum += shares.cloud(h);
                double within = 0;
                for (int m = 0;
                        m < Shares.FIRST_LAB + valuation.industry().labs().size();
                        m++) {
                    within += shares.within(h, m);
                }
                assertThat(within).isCloseTo(1, within(EXACT));
            }
            assertThat(sum).isCloseTo(1, within(EXACT));
        }
    }

    /** λ is the taste for choice: n equal models make a cloud as much better as λ ln n utils. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.6, 1})
    void equalModelsAddTasteTimesTheLogOfTheirNumber(double lambda) {
        MarketSettings settings = Economy.plainSettings(lambda, 1);
        double one = logOdds(1, settings);
        for (int n = 2; n <= 6; n++) {
            assertThat(logOdds(n, settings) - one).isCloseTo(lambda * StrictMath.log(n), within(1e-10));
        }
    }

    private static double logOdds(int models, MarketSettings settings) {
        double share = Economy.of(
                        List.of(Economy.cloud("cloud", 0.3, Optional.empty())),
                        IntStream.range(0, models)
                                .mapToObj(i -> Economy.lab("lab-" + i, 0.7))
                                .toList(),
                        settings)
                .fullyLinked()
                .opening()
                .now()
                .longRunShare(new ActorId("cloud"));
        return StrictMath.log(share / (1 - share));
    }

    @Test
    void aResidentCustomerBuysOnlyFromCloudsThatArePresentOrCompliant() {
        Valuation valuation = Worlds.flagship();
        ActorId small = new ActorId("regional-cloud");
        for (Segment segment : valuation.industry().segments()) {
            if (segment.resident()) {
                double before = valuation.now().shareIn(segment.jurisdiction(), small);
                MarketState compliant = valuation
                        .state()
                        .withHyperscalers(valuation.state().hyperscalers().stream()
                                .map(h -> h.id().equals(small) ? h.compliantIn(segment.jurisdiction()) : h)
                                .toList());
                double after =
                        Valuation.of(valuation.industry(), compliant).now().shareIn(segment.jurisdiction(), small);
                var presence = valuation
                        .industry()
                        .hyperscalers()
                        .get(valuation.industry().hyperscaler(small))
                        .presence()
                        .get(segment.jurisdiction());
                boolean everywhere = presence != null && presence.value() == 1;
                assertThat(after).matches(a -> everywhere ? a == before : a > before);
            }
        }
    }
}
