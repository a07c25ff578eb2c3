package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.market.Book.Entry;
import io.entente.random.RandomStream;
import org.junit.jupiter.api.Test;

/** What is summed up part by part is what sales come to quarter by quarter. */
class CloudMarketTest {

    private static final int DRAWS = 200;

    /** Margins on what customers spend, hosting of models, less the labs' shares (model.md §4), with the year after the horizon. */
    private static double quarterByQuarter(Structure structure, int hyperscaler) {
        MarketSettings settings = structure.industry().settings();
        double hosted = 1 - settings.hostingShare();
        Discount discount = structure.paths().discountOfHyperscaler(hyperscaler);
        double[] common = structure.paths().commonDiscount();
        int quarters = common.length;
        double value = 0;
        for (int t = 0; t < quarters; t++) {
            double earned = structure.prices().margin(hyperscaler) * structure.spend(hyperscaler, t)
                    + hosted * structure.ownModelRevenue(hyperscaler, t);
            double shared = 0;
            for (Entry entry : structure.book().ofHyperscaler(hyperscaler)) {
                earned += hosted * structure.modelRevenue(entry)[t];
                shared += entry.labShare() * structure.modelRevenue(entry)[t];
            }
            boolean last = t >= quarters - 4;
            value += discount.factors()[t] * earned - common[t] * shared;
            value += last ? discount.end() * settings.terminalCloudMultiple() * (earned - shared) : 0;
        }
        return value;
    }

    @Test
    void aCloudEarnsWhatItsQuartersAddUpTo() {
        RandomStream random = RandomStream.of(3, "clouds");
        int limited = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Structure structure = Worlds.drawn(random).present();
            for (int h = 0; h < structure.industry().hyperscalers().size(); h++) {
                double expected = quarterByQuarter(structure, h);
                assertThat(new HyperscalerStanding(structure, h).competitiveness())
                        .isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
                for (Entry entry : structure.book().ofHyperscaler(h)) {
                    limited += structure.isLimited(entry) ? 1 : 0;
                }
            }
        }
        assertThat(limited).isPositive();
    }

    @Test
    void aLabIsPaidWhatItsQuartersAddUpTo() {
        RandomStream random = RandomStream.of(4, "labs");
        for (int draw = 0; draw < DRAWS; draw++) {
            Structure structure = Worlds.drawn(random).present();
            double[] common = structure.paths().commonDiscount();
            for (int lab = 0; lab < structure.industry().labs().size(); lab++) {
                Reach reach = Reach.of(structure, lab);
                double paid = 0;
                double lastYear = 0;
                for (int t = 0; t < common.length; t++) {
                    double gross = 0;
                    for (Entry entry : structure.book().ofLab(lab)) {
                        gross += structure.modelRevenue(entry)[t];
                        paid += common[t] * entry.labShare() * structure.modelRevenue(entry)[t];
                    }
                    lastYear += t >= common.length - 4 ? gross : 0;
                    if (t == 0) {
                        assertThat(reach.firstGross()).isCloseTo(gross, within(1e-12 * Math.max(1, gross)));
                    }
                    if (t < reach.paidUpTo().length) {
                        assertThat(reach.paidUpTo()[t]).isCloseTo(paid, within(1e-12 * Math.max(1, paid)));
                    }
                }
                assertThat(reach.paid()).isCloseTo(paid, within(1e-12 * Math.max(1, paid)));
                assertThat(reach.lastYearGross()).isCloseTo(lastYear, within(1e-12 * Math.max(1, lastYear)));
            }
        }
    }
}
