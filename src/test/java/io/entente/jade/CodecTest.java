package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.engine.Samples;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.mind.Question;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.random.RandomStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

    /** Every record a message can carry, found by reflection: a new one is covered the day it is written. */
    static Stream<Class<?>> records() {
        return Stream.of(Question.class, Answer.class, Action.class, Content.class)
                .flatMap(Codec::cases);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordComesBackAsItWas(Class<?> type) {
        for (int seed = 0; seed < 30; seed++) {
            Content content = wrapped(new Samples(seed).record(type));
            String json = Codec.SHARED.encode(content);
            assertThat(Codec.SHARED.decode(json)).as(json).isEqualTo(content);
            assertThat(Codec.SHARED.encode(Codec.SHARED.decode(json))).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0.1,
                -0.0,
                0.1 + 0.2,
                1e-323,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                2.2250738585072014e-308,
                2e-44,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.NaN
            })
    void numbersComeBackBitByBit(double number) {
        Content content = new Content.Reply(0, new Answer.Decision(true, number, "rule"));
        Content.Reply back = (Content.Reply) Codec.SHARED.decode(Codec.SHARED.encode(content));
        assertThat(Double.doubleToLongBits(((Answer.Decision) back.answer()).gainUsdBn()))
                .isEqualTo(Double.doubleToLongBits(number));
    }

    @Test
    void thousandsOfRandomNumbersComeBackBitByBit() {
        RandomStream random = RandomStream.of(1, "doubles");
        for (int i = 0; i < 5000; i++) {
            double number = random.nextGaussian() * StrictMath.pow(10, random.nextInt(40) - 20);
            numbersComeBackBitByBit(number);
        }
    }

    @Test
    void setsKeepTheirOrder() {
        Set<ActorId> cooling = new LinkedHashSet<>(List.of(new ActorId("z"), new ActorId("a"), new ActorId("m")));
        Content.Inquiry asked = (Content.Inquiry)
                Codec.SHARED.decode(Codec.SHARED.encode(new Content.Inquiry(0, new Question.WhomToApproach(cooling))));
        assertThat(((Question.WhomToApproach) asked.question()).coolingOff()).containsExactlyElementsOf(cooling);
    }

    @Test
    void identifiersAreBareAndCasesAreNamed() {
        Content content =
                new Content.Statement(0, new TalkId("2026-Q1/a~x"), new HalfStep(0, 0), new Action.Propose(7));
        assertThat(Codec.SHARED.encode(content))
                .isEqualTo("{\"kind\":\"Statement\",\"sitting\":0,\"talk\":\"2026-Q1/a~x\","
                        + "\"at\":{\"round\":0,\"party\":0},\"action\":{\"kind\":\"Propose\",\"outcome\":7}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"kind\":\"Nothing\"}",
                "{\"kind\":\"Noted\"}",
                "{\"kind\":\"Noted\",\"number\":null}",
                "{\"kind\":\"Noted\",\"number\":1.5}",
                "{\"kind\":\"Noted\",\"number\":1,\"more\":2}",
                "{\"kind\":\"Noted\",\"number\":1} x",
                "{\"kind\":\"Briefing\",\"number\":1,\"state\":7}",
                "{\"kind\":\"java.lang.Runtime\"}"
            })
    void whatIsNoContentIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> Codec.SHARED.decode(json));
    }

    private static Content wrapped(Object sample) {
        if (sample instanceof Question question) {
            return new Content.Inquiry(1, question);
        } else if (sample instanceof Answer answer) {
            return new Content.Reply(1, answer);
        } else if (sample instanceof Action action) {
            return new Content.Statement(1, new TalkId("t"), new HalfStep(0, 0), action);
        }
        return (Content) sample;
    }

    @Test
    void samplesReachTheDepthOfTheMarket() {
        MarketState state = new Samples(3).record(MarketState.class);
        assertThat(state.contracts().size()
                        + state.labs().size()
                        + state.hyperscalers().size())
                .isPositive();
    }
}
