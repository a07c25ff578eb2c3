package io.entente.fold;

import static io.entente.eventlog.EventSamples.AMAZON;
import static io.entente.eventlog.EventSamples.FTC;
import static io.entente.eventlog.EventSamples.MICROSOFT;
import static io.entente.eventlog.EventSamples.OPENAI;
import static io.entente.eventlog.EventSamples.TALK;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ContractTerminated;
import io.entente.event.DealBlocked;
import io.entente.event.DealDropped;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.Event;
import io.entente.event.MatchRightExercised;
import io.entente.eventlog.EventSamples;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.eventlog.RunFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each table says of one small run, every value of which stands in {@link SmallLog}. */
class TablesTest {

    private static final List<LogRecord> LOG = SmallLog.records();

    @Test
    void alliancesShowEveryLinkedPairAtTheEndOfEveryPeriod() {
        assertThat(CsvWriter.text(AlliancesTable.of(LOG))).isEqualTo("""
                period,quarter,hyperscaler,lab,roles,stake,commitmentUsdBn,roundTripRatio,contracts,contractedGw,\
                computeExclusivity,distributionExclusivity,access,governance,jointResearch
                ,,microsoft,openai,infrastructure;distribution,0.27,250.0,0.0,microsoft~openai#1,,\
                api,preferred,resale,none,false
                0,2026-Q1,amazon,openai,investor;infrastructure,0.02,38.0,1.0,amazon~openai#1,0.25,\
                first-refusal,none,hosted-weights,observer,true
                0,2026-Q1,microsoft,openai,distribution,0.27,250.0,0.0,microsoft~openai#1,2.0,\
                api,preferred,resale,none,false
                1,2026-Q2,amazon,openai,investor,0.02,37.5,1.0,amazon~openai#1,0.5,\
                first-refusal,none,hosted-weights,observer,true
                """);
    }

    @Test
    void leverageShowsEveryPairAsMeasuredLastInItsPeriod() {
        assertThat(CsvWriter.text(LeverageTable.of(LOG))).isEqualTo("""
                period,quarter,holder,over,dependenceOfOver,dependenceOfHolder,lossShareOfOver,net,worstAct
                ,,amazon,openai,0.3,0.1,0.2,0.5,cut
                ,,openai,amazon,0.1,0.3,0.05,-0.5,
                0,2026-Q1,amazon,openai,0.4,0.1,0.25,0.6,withdraw-access
                """);
        List<LogRecord> twice = SmallLog.of(Moment.in(0), List.of(EventSamples.measured(), EventSamples.measured()));
        assertThat(LeverageTable.of(twice).rows()).hasSize(2);
    }

    @Test
    void leverageEventsShowEveryShiftWithItsCause() {
        assertThat(CsvWriter.text(LeverageEventsTable.of(LOG))).isEqualTo("""
                seq,period,quarter,round,holder,over,before,after,ownPart,externality,causeSeq,causeType,causeActors
                15,0,2026-Q1,,microsoft,openai,0.3034,-0.1652,-0.4,-0.0686,24,DealSigned,amazon;openai
                """);
    }

    @Test
    void offersShowEveryStepOfATalkWithItsReason() {
        assertThat(CsvWriter.text(OffersTable.of(LOG))).isEqualTo("""
                seq,talk,period,quarter,round,by,to,action,outcome,\
                rule,targetUsdBn,reservationUsdBn,ownUtilityUsdBn,receivedUtilityUsdBn,estimate,\
                investmentUsdBn,valuationMultiple,equityDirection,governance,signingFeeUsdBn,commitmentUsdBn,\
                priceOverList,termYears,computeExclusivity,distributionExclusivity,access,distributionShare,\
                royaltyShare,royaltyYears,jointResearch,breakFeeUsdBn
                7,2026-Q1/amazon~openai,0,2026-Q1,0,openai,amazon,offer,17,\
                boulware,12.5,0.0,12.75,,0.125,\
                10.0,1.1,into-lab,observer,-0.5,38.0,-0.1,7.0,first-refusal,none,hosted-weights,0.2,\
                0.0,0.0,true,0.3333333333333333
                8,2026-Q1/amazon~openai,0,2026-Q1,0,amazon,openai,accept,17,\
                boulware,12.5,0.0,12.75,,0.125,\
                10.0,1.1,into-lab,observer,-0.5,38.0,-0.1,7.0,first-refusal,none,hosted-weights,0.2,\
                0.0,0.0,true,0.3333333333333333
                9,2026-Q1/microsoft~openai,0,2026-Q1,1,microsoft,openai,walk,,\
                next,5.0,4.0,,-3.5,,\
                ,,,,,,,,,,,,,,,
                """);
    }

    @Test
    void actorsHaveAColumnForEveryFigureOfAnyone() {
        assertThat(CsvWriter.text(ActorsTable.of(LOG))).isEqualTo("""
                period,quarter,actor,kind,cashUsdBn,runwayQuarters
                0,2026-Q1,amazon,hyperscaler,100.0,
                0,2026-Q1,openai,lab,-1.5,4.0
                """);
    }

    @Test
    void marketIsTidyByPeriodAndUnit() {
        assertThat(CsvWriter.text(MarketTable.of(LOG))).isEqualTo("""
                period,quarter,unit,kind,share,spendUsdBn,modelRevenueUsdBn,ownModelRevenueUsdBn,utilisation,\
                priceIndex,demandUsdBn,revenueUsdBn,viaCloudsUsdBn,capacityGw,spotGw,lostUsdBn,consumerSurplusUsdBn,\
                circulationRatio,hhiCloud
                ,,industry,industry,,,,,,,,,,,,,,,2210.5
                0,2026-Q1,industry,industry,,60.0,,,,,,,,,,,123.456,0.125,2200.0
                0,2026-Q1,amazon,hyperscaler,0.25,15.0,2.0,0.5,0.875,1.0,,,,,,,,,
                0,2026-Q1,openai,lab,,,,,,,6.0,5.5,1.5,2.0,0.25,0.5,,,
                """);
    }

    @Test
    void dealsShowWhatBecameOfEveryTalk() {
        assertThat(CsvWriter.text(DealsTable.of(LOG))).isEqualTo("""
                talk,hyperscaler,lab,opener,amends,openedPeriod,openedQuarter,outcomes,offers,outcome,cause,by,\
                decidedPeriod,decidedQuarter,contract,hyperscalerGainUsdBn,labGainUsdBn,regulators,remedies,\
                investmentUsdBn,valuationMultiple,equityDirection,governance,signingFeeUsdBn,commitmentUsdBn,\
                priceOverList,termYears,computeExclusivity,distributionExclusivity,access,distributionShare,\
                royaltyShare,royaltyYears,jointResearch,breakFeeUsdBn
                2026-Q1/amazon~openai,amazon,openai,openai,,0,2026-Q1,4096,1,signed,,,\
                0,2026-Q1,amazon~openai#1,2.5,1.0E-7,us-ftc,fair-access;stake-cap,\
                10.0,1.1,into-lab,observer,-0.5,38.0,-0.1,7.0,first-refusal,none,hosted-weights,0.2,\
                0.0,0.0,true,0.3333333333333333
                2026-Q1/microsoft~openai,microsoft,openai,microsoft,microsoft~openai#1,0,2026-Q1,8,0,failed,walked,,\
                0,2026-Q1,,,,,,\
                ,,,,,,,,,,,,,,,
                """);
    }

    @Test
    void everyEndOfADealHasItsWord() {
        assertThat(outcomeOf(new DealDropped(TALK, AMAZON, OPENAI, DealDropped.Cause.CASH, OPENAI)))
                .isEqualTo("dropped,cash,openai");
        assertThat(outcomeOf(new DealBlocked(TALK, FTC, AMAZON, OPENAI))).isEqualTo("blocked,,us-ftc");
        assertThat(outcomeOf(new DealWithdrawn(TALK, AMAZON, AMAZON, OPENAI))).isEqualTo("withdrawn,,amazon");
        assertThat(outcomeOf(
                        new DealSigned(TALK, EventSamples.CONTRACT, Optional.of(EventSamples.NEW_CONTRACT), List.of())))
                .isEqualTo("amended,,");
    }

    @Test
    void aMatchedDealHasARowOfItsOwn() {
        Table deals = DealsTable.of(SmallLog.of(
                Moment.in(0),
                List.of(
                        EventSamples.started(),
                        new MatchRightExercised(TALK, MICROSOFT, OPENAI, EventSamples.OLD_CONTRACT, 4),
                        new DealDropped(TALK, AMAZON, OPENAI, DealDropped.Cause.EXCLUSIVITY, MICROSOFT),
                        new DealSigned(TALK, EventSamples.OLD, Optional.empty(), List.of()))));

        assertThat(deals.column("hyperscaler")).containsExactly(Datum.text("amazon"), Datum.text("microsoft"));
        assertThat(deals.column("outcome")).containsExactly(Datum.text("dropped"), Datum.text("signed"));
    }

    @Test
    void anExclusivityThatEndsLeavesItsContract() {
        ContractsInForce before = ContractsInForce.NONE.after(EventSamples.started());
        ContractsInForce exclusivityEnded = before.after(
                new ContractTerminated(EventSamples.OLD_CONTRACT, MICROSOFT, OPENAI, OPENAI, 5, "exclusivity"));
        ContractsInForce ended = before.after(
                new ContractTerminated(EventSamples.OLD_CONTRACT, MICROSOFT, OPENAI, OPENAI, 5, "contract"));

        assertThat(before.between(OPENAI, MICROSOFT)).containsExactly(EventSamples.OLD);
        assertThat(exclusivityEnded.between(MICROSOFT, OPENAI))
                .containsExactly(EventSamples.OLD.withTerms(EventSamples.OLD_TERMS.withoutExclusivity()));
        assertThat(ended.contracts()).isEmpty();
        assertThat(before.after(EventSamples.cleared())).isSameAs(before);
    }

    @Test
    void anEmptyLogGivesTablesWithHeadersAlone() {
        assertThat(RunTables.of(List.of()).values())
                .hasSize(7)
                .allSatisfy(table -> assertThat(table.rows()).isEmpty())
                .allSatisfy(table -> assertThat(table.columns()).isNotEmpty());
    }

    @Test
    void everyEventCanStandAloneInAnyTable() {
        for (Event event : EventSamples.all()) {
            assertThat(RunTables.of(SmallLog.of(Moment.in(0), List.of(event)))).hasSize(7);
        }
    }

    @Test
    void theFolderHoldsAllTables(@TempDir Path folder) {
        RunTables.write(LOG, RunFolder.at(folder));

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "actors.csv",
                        "alliances.csv",
                        "alliances.graphml",
                        "deals.csv",
                        "leverage.csv",
                        "leverage_events.csv",
                        "market.csv",
                        "offers.csv");
        assertThat(folder.resolve("actors.csv")).hasContent(CsvWriter.text(ActorsTable.of(LOG)));
    }

    private static String outcomeOf(Event event) {
        Table deals = DealsTable.of(SmallLog.of(Moment.in(0), List.of(EventSamples.started(), event)));
        Table outcome = new Table(
                List.of(Column.text("outcome"), Column.text("cause"), Column.text("by")),
                List.of(List.of(
                        deals.column("outcome").get(0),
                        deals.column("cause").get(0),
                        deals.column("by").get(0))));
        return CsvWriter.text(outcome).lines().skip(1).findFirst().orElseThrow();
    }
}
