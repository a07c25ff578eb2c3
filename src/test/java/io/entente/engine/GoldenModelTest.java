package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.KnownAnswers;
import io.entente.Worlds;
import io.entente.event.ActorUpdated;
import io.entente.event.Event;
import io.entente.event.IndicesMeasured;
import io.entente.event.LeverageMeasured;
import io.entente.event.MarketCleared;
import io.entente.event.PaymentMade;
import io.entente.event.RunEnded;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.RecordedLog;
import io.entente.id.ActorId;
import io.entente.market.Purpose;
import io.entente.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The worked example of model.md §13, run by the engine: case mini-M0-2x2 of the known answers, one graph a period. */
class GoldenModelTest {

    private static final Map<String, ActorId> NAMES = Map.of(
            "AMZ", new ActorId("amazon"),
            "MSF", new ActorId("microsoft"),
            "OAI", new ActorId("openai"),
            "ANT", new ActorId("anthropic"));

    private static final KnownAnswers.Case GOLDEN =
            KnownAnswers.of("mini_model", "mini_model").findFirst().orElseThrow();

    private static final List<LogRecord> LOG = run();

    private static List<LogRecord> run() {
        Scenario scenario = Worlds.scenario("two-by-two");
        RecordedLog log = RecordedLog.inMemory();
        HostProvider.Options options = new HostProvider.Options(Duration.ofSeconds(10), Optional.empty(), false);
        RunEnded.Status status =
                new Engine(scenario, "", 1, HostProvider.named("direct"), options).run(log, summary -> {}, () -> false);
        assertThat(status).isEqualTo(RunEnded.Status.COMPLETE);
        return log.records();
    }

    private static JsonNode graph(int period) {
        return GOLDEN.expected().get("events").get(period);
    }

    private static <E extends Event> List<E> events(int period, Class<E> kind) {
        return LOG.stream()
                .filter(r -> r.period().equals(Optional.of(period)))
                .map(LogRecord::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <E extends Event> E last(int period, Class<E> kind) {
        List<E> all = events(period, kind);
        return all.get(all.size() - 1);
    }

    /** Every golden number of a period beside the run's, all to the tolerance of the case. */
    private static void compare(JsonNode golden, Map<String, Double> found) {
        Map<String, Double> expected = new TreeMap<>();
        golden.properties().forEach(e -> expected.put(e.getKey(), e.getValue().asDouble()));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (name, value) -> assertThat(found.get(name)).as(name).isCloseTo(value, within(GOLDEN.tolerance())));
    }

    @Test
    void everyPeriodPaysTheGoldenTransfers() {
        for (int period = 0; period < 3; period++) {
            Map<String, Double> found = new TreeMap<>();
            for (PaymentMade payment : events(period, PaymentMade.class)) {
                if (payment.purpose() == Purpose.SIGNING_FEE) {
                    boolean intoLab = isCloud(payment.payer());
                    ActorId cloud = intoLab ? payment.payer() : payment.payee();
                    ActorId lab = intoLab ? payment.payee() : payment.payer();
                    found.merge(
                            code(cloud) + "->" + code(lab), intoLab ? payment.usdBn() : -payment.usdBn(), Double::sum);
                }
            }
            compare(graph(period).get("transfers"), found);
        }
    }

    @Test
    void everyPeriodEndsWithTheGoldenUtilities() {
        for (int period = 0; period < 3; period++) {
            Map<String, Double> found = new TreeMap<>();
            events(period, ActorUpdated.class)
                    .forEach(e -> found.put(code(e.actor()), e.figures().get("utilityUsdBn")));
            compare(graph(period).get("U"), found);
        }
    }

    @Test
    void sharesConcentrationAndConsumerSurplusAreGolden() {
        for (int period = 0; period < 3; period++) {
            MarketCleared cleared = last(period, MarketCleared.class);
            Map<String, Double> shares = new TreeMap<>();
            cleared.clouds().forEach(c -> shares.put(code(c.actor()), c.share()));
            compare(graph(period).get("cloud_share"), shares);
            double surplus = graph(period).get("CS").asDouble();
            assertThat(cleared.consumerSurplusUsdBn()).isCloseTo(surplus, within(GOLDEN.tolerance()));
            double hhi = graph(period).get("HHI_cloud_inside").asDouble();
            assertThat(last(period, IndicesMeasured.class).indices().get("hhiClouds"))
                    .isCloseTo(hhi, within(1e-8)); // 10 000 × the tolerance of a share would be allowed
        }
    }

    @Test
    void gainsDependencesAndNetLeverageAreGolden() {
        for (int period = 0; period < 3; period++) {
            JsonNode pairs = graph(period).get("pairs");
            for (String name : (Iterable<String>) pairs::fieldNames) {
                String[] codes = name.split("\\|", -1);
                LeverageMeasured.PairLeverage pair = pair(period, NAMES.get(codes[0]), NAMES.get(codes[1]));
                double ofCloud = graph(period).get("U").get(codes[0]).asDouble();
                double ofLab = graph(period).get("U").get(codes[1]).asDouble();
                compare(
                        pairs.get(name),
                        Map.of(
                                "gain_h", pair.dependenceOfHolder() * Math.max(1, ofCloud),
                                "gain_l", pair.dependenceOfOver() * Math.max(1, ofLab),
                                "dep_h_on_l", pair.dependenceOfHolder(),
                                "dep_l_on_h", pair.dependenceOfOver(),
                                "net_leverage_h", pair.net()));
            }
        }
    }

    @Test
    void theThirdLinkTurnsMicrosoftsLeverageOverOpenAi() {
        ActorId microsoft = NAMES.get("MSF");
        ActorId openai = NAMES.get("OAI");
        assertThat(pair(0, microsoft, openai).net()).isCloseTo(0.3034, within(5e-5)); // model.md §13
        assertThat(pair(1, microsoft, openai).net()).isCloseTo(-0.1652, within(5e-5));
    }

    private static LeverageMeasured.PairLeverage pair(int period, ActorId holder, ActorId over) {
        return last(period, LeverageMeasured.class).pairs().stream()
                .filter(p -> p.holder().equals(holder) && p.over().equals(over))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isCloud(ActorId actor) {
        return actor.equals(NAMES.get("AMZ")) || actor.equals(NAMES.get("MSF"));
    }

    private static String code(ActorId actor) {
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue().equals(actor))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
