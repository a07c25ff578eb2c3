package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.event.ActorUpdated;
import io.entente.event.LeverageShifted;
import io.entente.event.PaymentMade;
import io.entente.event.RunEnded;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.RecordedLog;
import io.entente.id.ActorId;
import io.entente.mind.Casting;
import io.entente.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A run of the flagship from end to end: every dollar has a payer and a payee, every shift a cause. */
class LedgerTest {

    private static final int PERIODS = 3;
    private static final Scenario SCENARIO = Worlds.scenario("amazon-openai", "periods=" + PERIODS);
    private static final List<LogRecord> LOG = run(5);

    private static List<LogRecord> run(long seed) {
        RecordedLog log = RecordedLog.inMemory();
        HostProvider.Options options = new HostProvider.Options(Duration.ofSeconds(10), Optional.empty(), false);
        RunEnded.Status status = new Engine(SCENARIO, "", seed, HostProvider.named("direct"), options)
                .run(log, summary -> {}, () -> false);
        assertThat(status).isEqualTo(RunEnded.Status.COMPLETE);
        return log.records();
    }

    @Test
    void cashOfEveryActorChangesByItsPaymentsQuarterByQuarter() {
        Casting casting = new Casting(SCENARIO, 5);
        for (ActorId actor : casting.publicIndustry().actors()) {
            double cash = casting.opening().cash(actor).orElseThrow();
            for (int period = 0; period < PERIODS; period++) {
                cash += flow(period).getOrDefault(actor, 0.0);
                assertThat(cash(actor, period)).as("%s in %s", actor, period).isCloseTo(cash, within(1e-9));
            }
        }
    }

    @Test
    void allAccountsOfAQuarterSumToZero() {
        for (int period = 0; period < PERIODS; period++) {
            double sum = flow(period).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).isCloseTo(0, within(1e-9));
        }
    }

    /** What a quarter does to every account, those of customers and suppliers included. */
    private static Map<ActorId, Double> flow(int period) {
        Map<ActorId, Double> flow = new TreeMap<>();
        for (LogRecord record : LOG) {
            if (record.period().equals(Optional.of(period)) && record.payload() instanceof PaymentMade payment) {
                assertThat(payment.usdBn()).isPositive();
                assertThat(payment.payer()).isNotEqualTo(payment.payee());
                flow.merge(payment.payer(), -payment.usdBn(), Double::sum);
                flow.merge(payment.payee(), payment.usdBn(), Double::sum);
            }
        }
        return flow;
    }

    private static double cash(ActorId actor, int period) {
        return LOG.stream()
                .filter(r -> r.period().equals(Optional.of(period)))
                .map(LogRecord::payload)
                .filter(ActorUpdated.class::isInstance)
                .map(ActorUpdated.class::cast)
                .filter(e -> e.actor().equals(actor))
                .findFirst()
                .orElseThrow()
                .figures()
                .get("cashUsdBn");
    }

    @Test
    void everyShiftNamesAnEarlierEventAndAddsUp() {
        int shifts = 0;
        for (LogRecord record : LOG) {
            if (record.payload() instanceof LeverageShifted shifted) {
                LogRecord cause = LOG.get((int) shifted.causeSeq());
                assertThat(cause.seq()).isLessThan(record.seq());
                assertThat(cause.type()).isEqualTo(shifted.causeType());
                for (LeverageShifted.Shift shift : shifted.shifts()) {
                    assertThat(shift.ownPart() + shift.externality())
                            .isCloseTo(shift.after() - shift.before(), within(1e-9));
                    shifts++;
                }
            }
        }
        assertThat(shifts).isPositive();
    }

    @Test
    void theSameSeedGivesTheSameEvents() {
        assertThat(run(5)).isEqualTo(LOG);
    }
}
