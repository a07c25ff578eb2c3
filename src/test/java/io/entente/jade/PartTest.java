package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.engine.Haggler;
import io.entente.engine.Rehearsal;
import io.entente.id.ActorId;
import io.entente.jade.Content.Copy;
import io.entente.jade.Content.Noted;
import io.entente.jade.Content.Statement;
import io.entente.mind.Question;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.TalkOpening;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part heard letter by letter, without a platform. */
class PartTest {

    private static final Rehearsal REHEARSAL = new Rehearsal(5, 1, 4);
    private static final ActorId LAB = Rehearsal.LABS.get(0);
    private static final List<TalkOpening> TALKS =
            REHEARSAL.talks(0).stream().filter(talk -> talk.party(LAB) >= 0).toList();

    private final Part part = new Part(new Haggler(LAB, 5));

    @Test
    void takesNoteOfABriefing() {
        assertThat(part.hear(briefing(0))).containsExactly(Letter.conductor(new Noted(0)));
    }

    @Test
    void followsCommandsByNumberWhateverTheOrderOfArrival() {
        assertThat(part.hear(inquiry(2))).isEmpty();
        assertThat(part.hear(inquiry(1))).isEmpty();
        assertThat(part.hear(briefing(0)))
                .extracting(letter -> letter.content().getClass().getSimpleName())
                .containsExactly("Noted", "Reply", "Reply");
    }

    @Test
    void entersWhenItsLastTalkIsOpened() {
        part.hear(briefing(0));
        List<Letter> openings = openings(1);
        for (Letter opening : openings.subList(0, openings.size() - 1)) {
            assertThat(part.hear(opening)).isEmpty();
        }
        assertThat(part.hear(openings.get(openings.size() - 1))).isNotEmpty();
    }

    @Test
    void tellsTheOtherSideTheActionAndTheConductorTheReason() {
        List<Letter> out = opened();
        Copy copy = (Copy) out.get(out.size() - 1).content();
        assertThat(copy.moves()).isNotEmpty();
        assertThat(out).hasSize(copy.moves().size() + 1);
        for (int i = 0; i < copy.moves().size(); i++) {
            assertThat(out.get(i).peer()).contains(copy.moves().get(i).to());
            assertThat(Codec.SHARED.encode(out.get(i).content())).doesNotContain("haggle", "reservation", "target");
        }
        assertThat(Codec.SHARED.encode(copy)).contains("haggle", "reservation", "target");
    }

    @Test
    void waitsForEveryMoveDueBeforeTheNextHalfStep() {
        opened();
        List<TalkOpening> others =
                TALKS.stream().filter(talk -> talk.party(LAB) == 1).toList();
        assertThat(others).hasSizeGreaterThan(1);
        for (TalkOpening talk : others.subList(1, others.size())) {
            assertThat(part.hear(offer(talk, 0))).isEmpty();
        }
        assertThat(part.hear(offer(others.get(0), 0))).isNotEmpty();
    }

    @Test
    void aQuestionDuringTalksWaitsForTheirEnd() {
        opened();
        assertThat(part.hear(inquiry(1 + TALKS.size()))).isEmpty();
        List<Letter> out = new ArrayList<>();
        for (int party : List.of(0, 1)) {
            for (TalkOpening talk : TALKS) {
                if (talk.party(LAB) != party) {
                    out.addAll(part.hear(said(talk, new HalfStep(0, party), new Action.Walk())));
                }
            }
        }
        assertThat(out).last().satisfies(letter -> assertThat(letter.content()).isInstanceOf(Content.Reply.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsSaidDoesNotDependOnTheOrderOfArrival(int shuffle) {
        List<Letter> letters = new ArrayList<>(List.of(briefing(0)));
        letters.addAll(openings(1));
        letters.add(inquiry(1 + TALKS.size()));
        for (int round = 0; round < REHEARSAL.rounds(); round++) {
            for (TalkOpening talk : TALKS) {
                letters.add(offer(talk, round));
            }
        }
        List<Letter> expected = heard(letters);
        RandomStream random = RandomStream.of(shuffle, "arrival");
        for (int i = letters.size() - 1; i > 0; i--) {
            Collections.swap(letters, i, random.nextInt(i + 1));
        }
        assertThat(heard(letters)).isEqualTo(expected).hasSizeGreaterThan(3 * REHEARSAL.rounds());
    }

    @Test
    void commandsComeFromTheConductorAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.hear(
                        Letter.actor(Rehearsal.CLOUDS.get(0), briefing(0).content())));
    }

    private static List<Letter> heard(List<Letter> letters) {
        Part fresh = new Part(new Haggler(LAB, 5));
        return letters.stream().flatMap(letter -> fresh.hear(letter).stream()).toList();
    }

    private List<Letter> opened() {
        part.hear(briefing(0));
        return openings(1).stream()
                .map(part::hear)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static Letter briefing(int number) {
        return Letter.conductor(new Content.Briefing(number, REHEARSAL.state(0)));
    }

    private static Letter inquiry(int number) {
        return Letter.conductor(new Content.Inquiry(number, new Question.WhomToApproach(Set.of())));
    }

    private static List<Letter> openings(int firstNumber) {
        return IntStream.range(0, TALKS.size())
                .mapToObj(i ->
                        Letter.conductor(new Content.Opening(firstNumber + i, 0, i == TALKS.size() - 1, TALKS.get(i))))
                .toList();
    }

    /** The worst offer for the lab: it never accepts it, nor, in so few rounds, walks away. */
    private static Letter offer(TalkOpening talk, int round) {
        int party = 1 - talk.party(LAB);
        return said(talk, new HalfStep(round, party), new Action.Propose(party == 0 ? 100 : 0));
    }

    private static Letter said(TalkOpening talk, HalfStep at, Action action) {
        return new Letter(Optional.of(talk.other(LAB)), new Statement(0, talk.id(), at, action));
    }
}
