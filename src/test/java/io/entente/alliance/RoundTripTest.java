package io.entente.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.KnownAnswers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static Stream<KnownAnswers.Case> roundTrips() {
        return KnownAnswers.of("circularity", "round_trip_ratio");
    }

    @ParameterizedTest
    @MethodSource("roundTrips")
    void ratioIsTheKnownOne(KnownAnswers.Case known) {
        RoundTrip trip = new RoundTrip(
                KnownAnswers.number(known.inputs().get("invest")),
                KnownAnswers.number(known.inputs().get("compute_commit_pv")));
        assertThat(trip.ratio()).isCloseTo(known.expected("rtr"), within(known.tolerance()));
        assertThat(trip.ratioWithRoyalty(KnownAnswers.number(known.inputs().get("rev_share_back_pv"))))
                .isCloseTo(known.expected("rtr_incl_rev_share"), within(known.tolerance()));
    }

    @Test
    void rawRatioCanExceedOneAndTheRatioCannot() {
        // Microsoft and Nvidia into Anthropic, November 2025: 15 given, 30 committed.
        RoundTrip trip = new RoundTrip(15, 30);
        assertThat(trip.raw()).hasValue(2);
        assertThat(trip.ratio()).isEqualTo(1);
    }

    @Test
    void withoutAnInvestmentNothingComesBack() {
        assertThat(new RoundTrip(0, 300).raw()).isEmpty();
        assertThat(new RoundTrip(0, 300).ratio()).isZero();
    }
}
