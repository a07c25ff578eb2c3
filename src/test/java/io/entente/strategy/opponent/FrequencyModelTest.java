package io.entente.strategy.opponent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.outcome.OutcomeSpace;
import io.entente.random.RandomStream;
import io.entente.strategy.Counterpart;
import io.entente.strategy.OpponentModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrequencyModelTest {

    private final OutcomeSpace space = new OutcomeSpace(List.of(2, 3));

    @Test
    void believesNothingBeforeTheFirstOffer() {
        assertThat(blank().estimate(0)).isEmpty();
        assertThat(new NoModel()
                        .start(new Counterpart(space, 1, () -> null))
                        .observe(1)
                        .estimate(1))
                .isEmpty();
    }

    /**
     * By hand, learning 0.2 over two issues, gain 0.1. Offers (0,0), (0,1), (0,1). After the second: issue 0 stayed,
     * weights 0.6/1.1 and 0.5/1.1. After the third both stayed: (6/11 + 0.1)/1.2 and (5/11 + 0.1)/1.2. Counts, starting
     * from 1: issue 0: 4, 1; issue 1: 2, 3, 1.
     */
    @Test
    void countsLevelsAndWeighsIssuesThatStay() {
        FrequencyModel model = blank().observe(at(0, 0)).observe(at(0, 1)).observe(at(0, 1));
        double first = (6.0 / 11 + 0.1) / 1.2;
        double second = (5.0 / 11 + 0.1) / 1.2;
        assertThat(model.weight(0)).isEqualTo(first, within(1e-12));
        assertThat(model.weight(1)).isEqualTo(second, within(1e-12));
        assertThat(model.estimate(at(0, 1)).orElseThrow()).isEqualTo(1, within(1e-12));
        assertThat(model.estimate(at(0, 0)).orElseThrow()).isEqualTo(first + second * 2 / 3, within(1e-12));
        assertThat(model.estimate(at(1, 2)).orElseThrow()).isEqualTo(first / 4 + second / 3, within(1e-12));
    }

    @Test
    void anObservationLeavesTheModelBeforeItAlone() {
        FrequencyModel before = blank().observe(at(0, 0));
        double belief = before.estimate(at(1, 2)).orElseThrow();
        before.observe(at(1, 2)).observe(at(1, 2));
        assertThat(before.estimate(at(1, 2))).hasValue(belief);
    }

    /** An opponent that concedes on the issue it cares little for first: its own ranking is found again. */
    @Test
    void ranksIssuesAndLevelsAsTheOpponentDoes() {
        OutcomeSpace wide = new OutcomeSpace(List.of(3, 3));
        FrequencyModel model = FrequencyModel.blank(wide, 0.2);
        for (int level : new int[] {0, 0, 0, 1, 1, 2}) {
            model = model.observe(wide.encode(0, level));
        }
        assertThat(model.weight(0)).isGreaterThan(model.weight(1));
        assertThat(model.estimate(wide.encode(0, 2)).orElseThrow())
                .isGreaterThan(model.estimate(wide.encode(2, 0)).orElseThrow());
    }

    @Test
    void estimatesAreSharesAndWeightsSumToOne() {
        RandomStream random = RandomStream.of(2, "offers");
        FrequencyModel model = FrequencyModel.blank(new OutcomeSpace(List.of(4, 3, 5)), 1);
        for (int i = 0; i < 500; i++) {
            model = model.observe(random.nextInt(60));
            assertThat(model.estimate(random.nextInt(60)).orElseThrow()).isBetween(0.0, 1.0);
            assertThat(model.weight(0) + model.weight(1) + model.weight(2)).isEqualTo(1, within(1e-9));
        }
    }

    @Test
    void aSpaceWithoutIssuesHasOneOutcome() {
        OpponentModel model = FrequencyModel.blank(new OutcomeSpace(List.of()), 0.2)
                .observe(0)
                .observe(0);
        assertThat(model.estimate(0)).hasValue(0.0);
    }

    private FrequencyModel blank() {
        return FrequencyModel.blank(space, 0.2);
    }

    private int at(int... levels) {
        return space.encode(levels);
    }
}
