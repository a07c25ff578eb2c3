package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.OfferAccepted;
import io.entente.event.OfferRejected;
import io.entente.event.TalksFailed;
import io.entente.fold.story.Explanation;
import io.entente.fold.story.Style;
import io.entente.protocol.Reason;
import io.entente.reading.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A lab that calls for proposals takes the bid worth most to it [Che1993], and who loses is told by what. */
class CallForProposalsTest {

    private static final Path CALL = Path.of("configs/call-for-proposals.yaml");

    @Test
    void whoLosesUnderFirstScoreIsOutbidByTheContract() {
        trials("contract-net").forEach(trial -> {
            double won = accepted(trial).ownUtility().orElseThrow();
            assertThat(turnedDown(trial)).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.target()).isEqualTo(won);
                assertThat(reason.received().orElseThrow()).isBetween(reason.reservation(), won);
            });
        });
    }

    /** The winner's bid need not be its contract, which is as good as the best of those turned down. */
    @Test
    void whoWinsUnderSecondScoreIsAsGoodAsTheBestWhoLost() {
        trials("contract-net-second-score").forEach(trial -> {
            double best = turnedDown(trial).stream()
                    .mapToDouble(reason -> reason.received().orElseThrow())
                    .max()
                    .orElseThrow();
            assertThat(accepted(trial).ownUtility().orElseThrow()).isGreaterThanOrEqualTo(best);
            assertThat(turnedDown(trial))
                    .allSatisfy(reason -> assertThat(reason.target()).isGreaterThanOrEqualTo(best));
        });
    }

    @Test
    void theStoryDoesNotSayThatTheCallerWalkedAway() {
        Trial trial = Trial.of(ScenarioReader.read(CALL, List.of()), 4, "direct");
        assertThat(trial.events(TalksFailed.class).map(TalksFailed::cause))
                .hasSize(3)
                .containsOnly(TalksFailed.Cause.OUTBID);
        assertThat(Explanation.of(trial.records(), Optional.empty()).text(Style.plain()))
                .doesNotContain("walked away")
                .contains("Mistral turned the bid down", "The talks failed: another bid was worth more.");
    }

    private static Stream<Trial> trials(String protocol) {
        var scenario = ScenarioReader.read(CALL, List.of("negotiation.protocol=" + protocol));
        return IntStream.range(0, 10).mapToObj(seed -> Trial.of(scenario, seed, "direct"));
    }

    private static Reason accepted(Trial trial) {
        return trial.events(OfferAccepted.class).findFirst().orElseThrow().reason();
    }

    private static List<Reason> turnedDown(Trial trial) {
        return trial.events(OfferRejected.class)
                .filter(OfferRejected::outbid)
                .map(OfferRejected::reason)
                .toList();
    }
}
