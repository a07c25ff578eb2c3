package io.entente.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Talks of three: each of the others has a model of its own. */
class BeliefsTest {

    private final SmallDomain pie = SmallDomain.pie(11);

    @Test
    void eachModelSeesTheOffersOfItsOwnPartyOnce() {
        Beliefs blank = Beliefs.of(List.of(new Noting(""), new Noting("")));
        Beliefs early = blank.after(view(1, List.of(3), List.of(), List.of()));
        Beliefs later = early.after(view(1, List.of(3, 4), List.of(5), List.of(6)));
        assertThat(later.others())
                .extracting(Beliefs.Watched::model)
                .containsExactly(new Noting(" 6"), new Noting(" 3 4"));
    }

    @Test
    void togetherIsTheAverage() {
        Beliefs beliefs = Beliefs.of(List.of(new Fixed(0.2), new Fixed(0.6)));
        assertThat(beliefs.together().estimate(1)).contains(0.4);
        assertThat(Beliefs.of(List.of(new Fixed(0.2), new Noting("")))
                        .together()
                        .estimate(1))
                .isEmpty();
    }

    @Test
    void theOfferOnTheTableIsTheProposersAndReceivedThatOfThePartyBefore() {
        NegotiationView view = view(2, List.of(3), List.of(5), List.of());
        assertThat(view.received().last()).isEqualTo(5);
        assertThat(view.lastReceived()).contains(3);
        assertThat(view(0, List.of(), List.of(), List.of()).lastReceived()).isEmpty();
    }

    private NegotiationView view(int party, List<Integer> first, List<Integer> second, List<Integer> third) {
        return new NegotiationView(
                Setting.patient(pie.space(), 5, party),
                0,
                pie.parties().get(0),
                0,
                List.of(Offers.of(first), Offers.of(second), Offers.of(third)),
                first.isEmpty() ? Optional.empty() : Optional.of(0));
    }

    private record Noting(String seen) implements OpponentModel {

        @Override
        public OpponentModel observe(int outcome) {
            return new Noting(seen + " " + outcome);
        }

        @Override
        public Optional<Double> estimate(int outcome) {
            return Optional.empty();
        }
    }

    private record Fixed(double worth) implements OpponentModel {

        @Override
        public OpponentModel observe(int outcome) {
            return this;
        }

        @Override
        public Optional<Double> estimate(int outcome) {
            return Optional.of(worth);
        }
    }
}
