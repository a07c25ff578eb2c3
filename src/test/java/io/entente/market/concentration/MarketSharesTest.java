package io.entente.market.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.KnownAnswers;
import io.entente.id.ActorId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarketSharesTest {

    static Stream<KnownAnswers.Case> indices() {
        return KnownAnswers.of("concentration", "hhi");
    }

    static Stream<KnownAnswers.Case> products() {
        return KnownAnswers.of("concentration", "hhi_products");
    }

    static Stream<KnownAnswers.Case> cournot() {
        return KnownAnswers.of("concentration", "cournot_lerner");
    }

    @ParameterizedTest
    @MethodSource("indices")
    void hhiIsTheKnownOne(KnownAnswers.Case known) {
        MarketShares shares = ofPercent(known.inputs("shares"));
        assertThat(shares.hhi()).isCloseTo(known.expected("hhi"), within(known.tolerance()));
        assertThat(shares.effectiveSuppliers())
                .isCloseTo(known.expected("effective_number"), within(known.tolerance()));
    }

    @ParameterizedTest
    @MethodSource("products")
    void productsOfOneOwnerCountAsOneFirm(KnownAnswers.Case known) {
        Map<ActorId, Double> revenue = new HashMap<>();
        List<Double> products = known.inputs("product_shares");
        for (int i = 0; i < products.size(); i++) {
            String owner = known.inputs().get("owner").get(i).asText().toLowerCase(Locale.ROOT);
            revenue.merge(new ActorId(owner), products.get(i), Double::sum);
        }
        assertThat(MarketShares.ofRevenue(revenue).hhi()).isCloseTo(known.expected("hhi"), within(known.tolerance()));
    }

    @ParameterizedTest
    @MethodSource("cournot")
    void lernerIndexIsHhiOverElasticity(KnownAnswers.Case known) {
        MarketShares shares = of(known.inputs("shares"));
        double elasticity = KnownAnswers.number(known.inputs().get("elasticity"));
        assertThat(shares.cournotLerner(elasticity))
                .isCloseTo(known.expected("weighted_lerner"), within(known.tolerance()));
    }

    @Test
    void emptyMarketHasNoSupplier() {
        MarketShares empty = MarketShares.ofRevenue(Map.of(new ActorId("a"), 0.0));
        assertThat(empty.hhi()).isZero();
        assertThat(empty.effectiveSuppliers()).isZero();
        assertThat(empty.of(new ActorId("stranger"))).isZero();
    }

    @Test
    void sharesAboveTheWholeAreRefused() {
        assertThatThrownBy(() -> of(List.of(0.6, 0.6))).hasMessageContaining("sum of market shares");
    }

    static MarketShares ofPercent(List<Double> percent) {
        return of(percent.stream().map(p -> p / 100).toList());
    }

    static MarketShares of(List<Double> shares) {
        SortedMap<ActorId, Double> byFirm = new TreeMap<>();
        for (int i = 0; i < shares.size(); i++) {
            byFirm.put(firm(i), shares.get(i));
        }
        return new MarketShares(byFirm);
    }

    static ActorId firm(int number) {
        return new ActorId("firm-" + number);
    }
}
