package io.entente.fold.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Golden;
import io.entente.event.AgreementReached;
import io.entente.event.Event;
import io.entente.id.ActorId;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    /** Events that carry figures for the tables; the story tells them in other words or not at all. */
    private static final Set<String> FIGURES = Set.of(
            "RunStarted",
            "TypesDrawn",
            "PeriodStarted",
            "MarketCleared",
            "PaymentMade",
            "OfferMade",
            "ActorUpdated",
            "IndicesMeasured",
            "LeverageMeasured",
            "LeverageShifted",
            "AllianceChanged");

    @Test
    void theStoryOfEverybodyIsTheGoldenOne() throws IOException {
        Golden.check(
                SampleLog.TEXTS.resolve("explain.txt"),
                Explanation.of(SampleLog.records(), Optional.empty()).text(Style.plain()));
    }

    @Test
    void theStoryOfAPairIsTheGoldenOne() throws IOException {
        Pair pair = new Pair(SampleLog.AMAZON, SampleLog.OPENAI);
        Golden.check(
                SampleLog.TEXTS.resolve("explain-pair.txt"),
                Explanation.of(SampleLog.records(), Optional.of(pair)).text(Style.plain()));
    }

    @Test
    void aPairsStoryLeavesOthersOut() {
        Pair pair = new Pair(SampleLog.OPENAI, SampleLog.AMAZON);
        assertThat(Explanation.of(SampleLog.records(), Optional.of(pair)).text(Style.plain()))
                .doesNotContain("Mistral")
                .contains("Amazon opened talks with OpenAI");
    }

    @Test
    void everyKindOfEventIsToldOrKnownToCarryFigures() {
        EventInWords words = new EventInWords(Chronicle.of(SampleLog.records()));
        Set<String> silent = Arrays.stream(Event.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(type -> !words.tells(type))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).containsExactlyInAnyOrderElementsOf(FIGURES);
    }

    @Test
    void everyStepNamesAnEventOfTheLog() {
        var records = SampleLog.records();
        Explanation.of(records, Optional.empty()).quarters().stream()
                .flatMap(quarter -> quarter.tales().stream())
                .flatMap(tale -> tale.steps().stream())
                .forEach(
                        step -> assertThat(records.get((int) step.seq()).type()).isEqualTo(step.type()));
    }

    @Test
    void actorsThatTakeNoPartAreRefusedWithTheNamesOfThoseWhoDo() {
        Pair pair = new Pair(SampleLog.AMAZON, new ActorId("ibm"));
        assertThatThrownBy(() -> Explanation.of(SampleLog.records(), Optional.of(pair)))
                .hasMessage("The actor (ibm) must take part in the run.\n"
                        + "Maybe write two of amazon, microsoft, openai, mistral, us-ftc.");
    }

    @Test
    void whoGaveUpMoreOfItsFirstAskIsNamed() {
        List<String> texts =
                Explanation.of(SampleLog.records(), Optional.empty()).quarters().get(0).tales().get(0).steps().stream()
                        .map(Step::text)
                        .toList();
        // Amazon went from 40 to 30 over a least of 0; OpenAI never moved.
        assertThat(texts)
                .contains(
                        "Amazon gave up 25 % of what it first asked above its least, OpenAI 0 %: Amazon conceded more.");
    }

    /** Who uses a right of first refusal deals in the talk of others. */
    @Test
    void whoFilesInATalkOfOthersIsNamed() {
        EventInWords words = new EventInWords(Chronicle.of(SampleLog.records()));
        assertThat(words.sentence(new AgreementReached(
                        SampleLog.TALK, SampleLog.MICROSOFT, SampleLog.OPENAI, SampleLog.deal(), List.of())))
                .hasValue("Filed by Microsoft and OpenAI: no regulator has to look at it.");
        assertThat(words.sentence(new AgreementReached(
                        SampleLog.TALK, SampleLog.AMAZON, SampleLog.OPENAI, SampleLog.deal(), List.of())))
                .hasValue("Filed: no regulator has to look at it.");
    }
}
