package io.entente.mind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.scenario.Scenario;
import io.entente.scenario.Uncertainty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateTypesTest {

    private static final Scenario FLAGSHIP = Worlds.scenario("amazon-openai");
    private static final int SEEDS = 4000;

    @Test
    void nothingIsDrawnWhereNothingIsUncertain() {
        PrivateTypes types = new PrivateTypes(3, new Uncertainty(false, 0.05, 0.15, 0.3, 0.05));
        FLAGSHIP.hyperscalers().forEach(h -> assertThat(types.drawn(h)).isEqualTo(h));
        FLAGSHIP.labs().forEach(l -> assertThat(types.drawn(l)).isEqualTo(l));
    }

    @Test
    void theSameSeedDrawsTheSameTypesWhoeverElseDraws() {
        PrivateTypes all = new PrivateTypes(3, FLAGSHIP.uncertainty());
        List<ModelLab> drawn = FLAGSHIP.labs().stream().map(all::drawn).toList();
        List<ModelLab> reversed = new ArrayList<>(FLAGSHIP.labs());
        Collections.reverse(reversed);
        PrivateTypes again = new PrivateTypes(3, FLAGSHIP.uncertainty());
        List<ModelLab> other =
                new ArrayList<>(reversed.stream().map(again::drawn).toList());
        Collections.reverse(other);
        assertThat(other).isEqualTo(drawn);
        assertThat(new PrivateTypes(4, FLAGSHIP.uncertainty())
                        .drawn(FLAGSHIP.labs().get(0)))
                .isNotEqualTo(drawn.get(0));
    }

    /** Log-normal with the figure as its mean; a standard error of the mean is spread / √n. */
    @Test
    void theSourcedFigureIsTheMeanOfWhatIsDrawn() {
        Hyperscaler cloud = FLAGSHIP.hyperscalers().get(0);
        double spread =
                FLAGSHIP.uncertainty().spread(cloud.unitCostUsdBnPerGwYear().confidence());
        double mean = 0;
        double squares = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            double drawn = new PrivateTypes(seed, FLAGSHIP.uncertainty())
                            .drawn(cloud)
                            .unitCostUsdBnPerGwYear()
                            .value()
                    / cloud.unitCostUsdBnPerGwYear().value();
            assertThat(drawn).isPositive();
            mean += drawn / SEEDS;
            squares += StrictMath.log(drawn) * StrictMath.log(drawn) / SEEDS;
        }
        assertThat(spread).isPositive();
        assertThat(mean).isCloseTo(1, within(4.5 * spread / StrictMath.sqrt(SEEDS)));
        double logMean = spread * spread / 2;
        assertThat(StrictMath.sqrt(squares - logMean * logMean)).isCloseTo(spread, within(0.05 * spread));
    }

    @Test
    void theLogNamesWhatWasDrawn() {
        PrivateTypes types = new PrivateTypes(3, FLAGSHIP.uncertainty());
        Hyperscaler cloud = types.drawn(FLAGSHIP.hyperscalers().get(0));
        ModelLab lab = types.drawn(FLAGSHIP.labs().get(0));
        assertThat(PrivateTypes.of(cloud))
                .containsEntry("cashScaleUsdBn", cloud.cashScaleUsdBn().value())
                .containsEntry(
                        "unitCostUsdBnPerGwYear", cloud.unitCostUsdBnPerGwYear().value());
        assertThat(PrivateTypes.of(lab))
                .containsEntry("opexUsdBnPerQuarter", lab.opexUsdBnPerQuarter().value())
                .containsOnlyKeys("opexUsdBnPerQuarter", "demandMultipleFiveYears", "diversificationWeightUsdBn");
    }

    /** An actor knows its own type in full and everybody else's public one. */
    @Test
    void minesAreMineAndYoursArePublic() {
        Company company = Company.flagship(11);
        var known = company.casting().publicIndustry();
        var own = company.truly(Company.OPENAI).industry();
        assertThat(own.hyperscalers()).isEqualTo(known.hyperscalers());
        for (int l = 0; l < known.labs().size(); l++) {
            boolean itself = known.labs().get(l).id().equals(Company.OPENAI);
            assertThat(own.labs().get(l).equals(known.labs().get(l))).isEqualTo(!itself);
        }
    }
}
