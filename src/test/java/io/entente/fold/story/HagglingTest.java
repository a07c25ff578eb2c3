package io.entente.fold.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.OfferMade;
import io.entente.id.ActorId;
import io.entente.protocol.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HagglingTest {

    @Test
    void whoNeverMovesStandsByItsOffer() {
        assertThat(course(offer(1, 40, 10), offer(1, 40, 10)))
                .endsWith(" (worth $40 bn to it), and stood by it for 2 offers.");
    }

    @Test
    void whoComesBackToItsFirstOfferDidNotStandByIt() {
        assertThat(course(offer(1, 40, 10), offer(2, 30, 10), offer(1, 40, 10)))
                .endsWith(" (worth $40 bn to it); after 3 offers it was back at that (worth $40 bn to it).");
    }

    /** It kept 20 of 30 above its least, then the other deal made all worth less, then it kept 3 of 6: a third in all. */
    @Test
    void whatAnAgreementElsewhereMovedIsNoConcession() {
        Haggling haggling = haggling(offer(1, 40, 10), offer(2, 30, 10), offer(2, 13, 7), offer(3, 10, 7));
        haggling.add(occurrence(offer(SampleLog.MICROSOFT, 4, 20, 10)));
        haggling.add(occurrence(offer(SampleLog.MICROSOFT, 5, 15, 10)));
        assertThat(haggling.steps())
                .extracting(Step::text)
                .satisfiesExactly(
                        amazon -> assertThat(amazon)
                                .endsWith("What it agreed elsewhere meanwhile moved its least from $10 bn to $7 bn."),
                        microsoft -> assertThat(microsoft).doesNotContain("elsewhere"),
                        both -> assertThat(both)
                                .isEqualTo("Amazon gave up 66.7 % of what it first asked above its least,"
                                        + " Microsoft 50 %: Amazon conceded more."));
    }

    @Test
    void whoStandsByItsOfferConcedesNothingWhateverThatIsWorth() {
        Haggling haggling = haggling(offer(1, 40, 10), offer(1, 20, 5));
        haggling.add(occurrence(offer(SampleLog.MICROSOFT, 3, 20, 10)));
        assertThat(haggling.steps())
                .extracting(Step::text)
                .last()
                .isEqualTo("Amazon gave up 0 % of what it first asked above its least, Microsoft 0 %:"
                        + " both conceded alike.");
    }

    /** Who asks for more than at first has given up nothing. */
    @Test
    void whoCameToAskForMoreGaveUpNothing() {
        Haggling haggling = haggling(offer(1, 40, 10), offer(2, 60, 10));
        haggling.add(occurrence(offer(SampleLog.MICROSOFT, 3, 20, 10)));
        assertThat(haggling.steps()).extracting(Step::text).last().asString().startsWith("Amazon gave up 0 % ");
    }

    private static String course(OfferMade... offers) {
        return haggling(offers).steps().get(0).text();
    }

    private static Haggling haggling(OfferMade... offers) {
        Haggling haggling = new Haggling(Chronicle.of(SampleLog.records()));
        List.of(offers).forEach(offer -> haggling.add(occurrence(offer)));
        return haggling;
    }

    private static Occurrence<OfferMade> occurrence(OfferMade offer) {
        return new Occurrence<>(offer.outcome(), Optional.of(SampleLog.START), Optional.of(0), offer);
    }

    private static OfferMade offer(int outcome, double worth, double least) {
        return offer(SampleLog.AMAZON, outcome, worth, least);
    }

    private static OfferMade offer(ActorId by, int outcome, double worth, double least) {
        Reason reason = new Reason("boulware", worth, least, Optional.of(worth), Optional.empty(), Optional.empty());
        return new OfferMade(SampleLog.TALK, by, SampleLog.OPENAI, outcome, SampleLog.deal(), reason);
    }
}
