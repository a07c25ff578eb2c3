package io.entente.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.deal.Contract;
import io.entente.game.network.NetworkGame;
import io.entente.market.Valuation;
import io.entente.mind.Casting;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StabilityTest {

    /** Known answer mini-M0-2x2: of the sixteen networks of two clouds and two labs only the full one is stable. */
    @Test
    void onlyTheFullNetworkOfTheWorkedExampleIsPairwiseStable() {
        Scenario scenario = ScenarioReader.read(Path.of("configs/two-by-two.yaml"), List.of());
        Casting casting = new Casting(scenario, 1);
        Valuation start = Valuation.of(casting.publicIndustry(), casting.opening());

        List<List<Contract>> stable = new Stability(start, 0.5).stableNetworks();

        assertThat(stable).hasSize(1);
        assertThat(stable.get(0)).hasSize(4);
    }

    /** Two clouds and many labs, with a contract for each pair or with none. */
    private static Stability large(Path folder, int labs, boolean linked) throws IOException {
        StringBuilder profiles = new StringBuilder();
        StringBuilder contracts = new StringBuilder();
        List<String> names = new ArrayList<>(List.of("amazon", "microsoft"));
        for (int i = 0; i < labs; i++) {
            names.add("lab" + i);
            profiles.append(
                    ("    lab%d: {name: L%d, home: world, quality: 0.5, directShare: 0, diversificationWeightUsdBn: 12, "
                                    + "cashUsdBn: 0, valuationUsdBn: 0, opexUsdBnPerQuarter: 0, discountRatePerQuarter: 0}%n")
                            .formatted(i, i));
            for (String cloud : names.subList(0, 2)) {
                contracts.append(("  - {hyperscaler: %s, lab: lab%d, startPeriod: 0, termYears: 5, access: resale, "
                                + "distributionShare: 0}%n")
                        .formatted(cloud, i));
            }
        }
        String small = Files.readString(Path.of("configs/two-by-two.yaml"));
        String world = small.replaceFirst("actors: .*", "actors: " + names)
                .replaceFirst("(?s)    openai:.*?\n\n", Matcher.quoteReplacement(profiles + "\n"))
                .replaceFirst(
                        "(?s)contracts:.*?agenda:.*?\n\n",
                        Matcher.quoteReplacement(linked ? "contracts:\n" + contracts + "\n" : "\n"));
        Path file = Files.writeString(folder.resolve("large.yaml"), world);
        Casting casting = new Casting(ScenarioReader.read(file, List.of()), 1);
        return new Stability(Valuation.of(casting.publicIndustry(), casting.opening()), 0.5);
    }

    /** Nobody can say that no two want a link who has not looked at all of them. */
    @Test
    void everyPossibleLinkIsLookedAtUnlessThereAreVeryMany(@TempDir Path folder) throws IOException {
        assertThat(large(folder, 40, false).game().links()).hasSize(80);
        assertThat(large(folder, 80, false).game().links()).hasSize(Stability.MOST_CONSIDERED);
    }

    /** More links are in force than a number has bits; labs that are alike are judged alike. */
    @Test
    void networksOfMoreThanSixtyFourLinksAreJudged(@TempDir Path folder) throws IOException {
        int labs = 40;
        Stability stability = large(folder, labs, true);
        BigInteger now = stability.inForce();
        assertThat(now.bitCount()).isEqualTo(2 * labs);
        for (int link = 0; link < 2 * labs; link++) {
            NetworkGame.Move cut = stability.game().change(now, link);
            NetworkGame.Move like = stability.game().change(now, link / labs * labs);
            assertThat(cut.adds()).isFalse();
            assertThat(cut.wanted()).isFalse();
            assertThat(cut.gainOfOne()).isCloseTo(like.gainOfOne(), within(1e-9));
            assertThat(cut.gainOfOther()).isCloseTo(like.gainOfOther(), within(1e-9));
        }
    }
}
