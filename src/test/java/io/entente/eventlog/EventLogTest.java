package io.entente.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.ActorUpdated;
import io.entente.event.Event;
import io.entente.event.FaultObserved;
import io.entente.event.IndicesMeasured;
import io.entente.event.PeriodStarted;
import io.entente.event.RunEnded;
import io.entente.event.ShockApplied;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {

    private static final String ZEROS = "0".repeat(64);

    @Test
    void everyTypeOfEventHasASample() {
        assertThat(EventSamples.all()).extracting(Object::getClass).isEqualTo(Arrays.<Object>asList((Object[])
                Event.class.getPermittedSubclasses()));
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        RecordedLog log = new RecordedLog(EventLogWriter.nowhere());
        byte[] bytes = written(EventSamples.all());
        EventSamples.all().forEach(event -> log.append(Moment.in(3, 7), event));

        assertThat(read(bytes)).isEqualTo(log.records());
    }

    @ParameterizedTest
    @MethodSource("io.entente.eventlog.EventSamples#all")
    void writingWhatWasReadGivesTheSameBytes(Event event) {
        byte[] bytes = written(List.of(event));

        assertThat(written(read(bytes).stream().map(LogRecord::payload).toList()))
                .isEqualTo(bytes);
    }

    @Test
    void keysStandInTheOrderOfTheRecordAndMapsAreSorted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLogWriter log = new EventLogWriter(bytes)) {
            log.append(Moment.START, new ShockApplied("unit-cost", Optional.of(EventSamples.AMAZON), 1.25));
            log.append(Moment.in(0), new IndicesMeasured(Map.of("hhi", -0.0, "Circulation", 1e-5, "a", 1e22)));
            log.append(Moment.in(0, 39), new RunEnded(RunEnded.Status.INTERRUPTED, 3, 2, 1));
        }

        // The hashes were computed with sha256sum over the lines as they stand here.
        assertThat(bytes.toString(UTF_8)).isEqualTo("""
                {"seq":0,"period":null,"round":null,"type":"ShockApplied","actors":["amazon"],"payload":\
                {"kind":"unit-cost","actor":"amazon","factor":1.25},"prev":"%s"}
                {"seq":1,"period":0,"round":null,"type":"IndicesMeasured","actors":[],"payload":\
                {"indices":{"Circulation":1.0E-5,"a":1.0E22,"hhi":0.0}},"prev":"%s"}
                {"seq":2,"period":0,"round":39,"type":"RunEnded","actors":[],"payload":\
                {"status":"interrupted","signed":3,"failed":2,"blocked":1},"prev":"%s"}
                """.formatted(
                        ZEROS,
                        "c6625d4a49669851224c832495ffe3c295965ab9272c1a54e246f208b2fbe923",
                        "e49f6bed24002ef35b686d718292d5f39ee68eb4b4777343c808586d028319cd"));
    }

    @Test
    void nestedTermsStandAsObjectsInTheWordsOfTheModel() {
        String line = new String(written(List.of(EventSamples.all().get(7))), UTF_8);

        assertThat(line).isEqualTo("""
                {"seq":0,"period":3,"round":7,"type":"OfferMade","actors":["amazon","openai"],"payload":\
                {"talk":"2026-Q1/amazon~openai","by":"amazon","to":"openai","outcome":17,"terms":\
                {"equity":{"investmentUsdBn":10.0,"valuationMultiple":1.1,"direction":"into-lab","governance":"observer"},\
                "signingFeeUsdBn":-0.5,\
                "compute":{"commitmentUsdBn":38.0,"priceOverList":-0.1,"termYears":7.0,"exclusivity":"first-refusal"},\
                "distribution":{"access":"hosted-weights","exclusivity":"none","labShare":0.2},\
                "royalty":{"share":0.0,"years":0.0},"jointResearch":true,"breakFeeUsdBn":0.3333333333333333},\
                "reason":{"rule":"boulware","target":12.5,"reservation":0.0,"ownUtility":12.75,"received":null,\
                "estimate":0.125}},"prev":"%s"}
                """.formatted(ZEROS));
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kathmandu", "de-DE, America/St_Johns", "ar-EG, UTC"})
    void neitherLocaleNorTimeZoneChangesAByte(String locale, String zone) {
        byte[] here = written(EventSamples.all());
        Locale formerLocale = Locale.getDefault();
        TimeZone formerZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(written(EventSamples.all())).isEqualTo(here);
            assertThat(read(here)).hasSize(EventSamples.all().size());
        } finally {
            Locale.setDefault(formerLocale);
            TimeZone.setDefault(formerZone);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatIsNotFiniteIsRefusedAndLeavesNoTrace(double number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLogWriter log = new EventLogWriter(bytes)) {
            log.append(Moment.START, new PeriodStarted(EventSamples.START));
            ActorUpdated bad = new ActorUpdated(EventSamples.AMAZON, Map.of("runwayQuarters", number));

            assertThatThrownBy(() -> log.append(Moment.in(0), bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("/payload/figures/runwayQuarters")
                    .hasMessageContaining("(" + number + ") must be finite");
            log.append(Moment.in(0), new RunEnded(RunEnded.Status.COMPLETE, 0, 0, 0));
            assertThat(HashChain.check(bytes.toByteArray(), Optional.of(log.summary())))
                    .isEmpty();
        }
    }

    @Test
    void anyTextSurvivesEvenHalfACharacter() {
        FaultObserved fault = new FaultObserved(Optional.empty(), EventSamples.HOSTILE + "\uD83D half \uFEFF\u2028");

        assertThat(read(written(List.of(fault))))
                .first()
                .extracting(LogRecord::payload)
                .isEqualTo(fault);
    }

    @Test
    void wholeLinesReachTheStreamWhenAPeriodBegins() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EventLogWriter log = new EventLogWriter(bytes);
        log.append(Moment.in(0), new PeriodStarted(EventSamples.START));
        log.append(Moment.in(0), EventSamples.cleared());
        assertThat(bytes.size()).isZero();

        log.append(Moment.in(1), new PeriodStarted(EventSamples.START.plus(1)));

        assertThat(read(bytes.toByteArray()))
                .extracting(LogRecord::type)
                .containsExactly("PeriodStarted", "MarketCleared");
    }

    @Test
    void aLogInMemoryHasTheHashOfAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("events.jsonl");
        RecordedLog memory = RecordedLog.inMemory();
        try (EventLogWriter log = EventLogWriter.to(file)) {
            for (Event event : EventSamples.all()) {
                assertThat(memory.append(Moment.START, event)).isEqualTo(log.append(Moment.START, event));
            }
            assertThat(memory.summary()).isEqualTo(log.summary());
        }
        assertThat(EventLogReader.read(file)).isEqualTo(memory.records());
        assertThat(memory.summary().events()).hasSize(39).containsEntry("OfferMade", 1L);
        assertThat(Files.readAllLines(file)).hasSize(39);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{\"seq\":0,~1~the line ends too early",
                "~1~must begin with {",
                "[1]~1~must begin with {",
                "{\"period\":0}~1~expected the key seq",
                "{\"seq\":0.5~1~expected whole number, found 0.5 at /seq",
                "{\"seq\":99999999999999999999~1~out of range",
                "{\"seq\":0,\"period\":3000000000~1~out of range",
                "{\"seq\":0,\"period\":null,\"round\":\"1\"~1~expected whole number, found 1 at /round",
                "{\"seq\":0,\"period\":null,\"round\":null,\"type\":\"OfferMad\",\"actors\":[],\"payload\":{}~1~unknown event type OfferMad",
            })
    void aLineThatIsNoRecordIsNamedWithItsPlace(String line, long number, String what) {
        byte[] bytes = ((line == null ? "" : line) + "\n").getBytes(UTF_8);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        LogFaultException.class,
                        e -> assertThat(e.fault().line()).isEqualTo(number))
                .hasMessageContainingAll("line " + number, what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"into-lab\"~\"into-lap\"~expected into-lab or into-hyperscaler or warrants, found into-lap",
                "12.5~1e999~the number 1e999 is out of range",
                "12.5~\"12.5\"~expected number, found 12.5",
                "12.5~NaN~NaN",
                "\"outcome\":17~\"outcome\":17.0~expected whole number, found 17.0",
                "\"jointResearch\":true~\"jointResearch\":1~expected true or false, found 1",
                "\"breakFeeUsdBn\":~\"breakFee\":~expected the key breakFeeUsdBn, found breakFee",
                "\"years\":0.0~\"years\":0.0,\"x\":1~unknown key x in [Royalty]",
                "\"share\":0.0~\"share\":1.5~The royalty (1.5) must lie in [0, 1]",
                "\"by\":\"amazon\"~\"by\":\"Amazon\"~The actor id (Amazon) must match",
                "[\"amazon\",\"openai\"]~[\"openai\",\"amazon\"]~The actors ([openai, amazon]) must be those of the payload",
                "\"received\":null~\"received\":0,\"received\":1~expected the key estimate, found received",
                "}~}}~",
            })
    void aValueThatDoesNotBelongIsNamedWithItsPlace(String good, String bad, String what) {
        String line = new String(written(List.of(EventSamples.all().get(7))), UTF_8);
        String changed = line.replace(good, bad);

        assertThatThrownBy(() -> read(changed.getBytes(UTF_8)))
                .isInstanceOf(LogFaultException.class)
                .hasMessageContaining("line 1 (byte ")
                .hasMessageContaining(what == null ? "" : what);
    }

    @Test
    void theByteOfAFaultCountsFromTheStartOfTheFile() {
        byte[] first = written(List.of(EventSamples.started()));
        byte[] bytes = (new String(first, UTF_8) + "{\"seq\":x\n").getBytes(UTF_8);

        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(LogFaultException.class, e -> {
            assertThat(e.fault().line()).isEqualTo(2);
            assertThat(e.fault().byteOffset()).isBetween(first.length + 6L, first.length + 9L);
        });
    }

    private static byte[] written(List<Event> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLogWriter log = new EventLogWriter(bytes)) {
            events.forEach(event -> log.append(Moment.in(3, 7), event));
        }
        return bytes.toByteArray();
    }

    private static List<LogRecord> read(byte[] bytes) {
        return EventLogReader.stream(new ByteArrayInputStream(bytes)).toList();
    }
}
