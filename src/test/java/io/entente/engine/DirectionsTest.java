package io.entente.engine;

import io.entente.deal.Contract;
import io.entente.event.DealConfirmed;
import io.entente.event.DealSigned;
import io.entente.event.LeverageMeasured;
import io.entente.event.TalksOpened;
import io.entente.id.ActorId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What theory says of the direction of an effect, the whole engine shows: the same sign in nine seeds of ten. */
class DirectionsTest {

    private static final Path HAGGLING = Path.of("src/test/resources/scenarios/two-clouds-one-lab.yaml");
    private static final Path REVIEWED = Path.of("src/test/resources/scenarios/reviewed.yaml");
    private static final ActorId INCUMBENT = new ActorId("incumbent");
    private static final ActorId STUDIO = new ActorId("studio");
    private static final int ALL = 50;

    /** Impatience costs [BinmoreRubinsteinWolinsky1986]: forty billion are years of runway, four are months. */
    @Test
    void aLabWithAShorterRunwayKeepsLessOfTheSurplus() {
        Pairs.of(HAGGLING, List.of(), "profiles.lab.studio.cashUsdBn=4", trial -> -labShare(trial))
                .rise(ALL);
    }

    /** An alternative makes one depend less [Emerson1962]. Without the talk the lab stays with the incumbent alone. */
    @Test
    void aCloudAddedWithAccessRaisesTheLabsLeverageOverTheOther() {
        Pairs.of(
                        HAGGLING,
                        List.of("agenda=[]"),
                        "agenda=[{period: 0, hyperscaler: rival, lab: studio}]",
                        trial -> lastLeverage(trial, STUDIO, INCUMBENT))
                .rise(ALL);
    }

    /** What the lab expects of its best other link, its holder's consent paid. */
    @Test
    void strippingAnExclusivityRaisesTheLabsBestOutsideOption() {
        Pairs.of(
                        HAGGLING,
                        List.of("agenda=[]", "negotiation.labTalks=1", "contracts[0].distributionExclusivity=api"),
                        "contracts[0].distributionExclusivity=none",
                        DirectionsTest::bestOption)
                .rise(ALL);
    }

    /** A deal weighs more the sooner it closes; one that never closes weighs nothing. */
    @Test
    void aStricterRegulatorLetsFewerDealsCloseOrLater() {
        Pairs.of(REVIEWED, List.of(), "profiles.regulator.authority.strictness=3", trial -> -closed(trial))
                .rise(ALL / 2);
    }

    /** Who concedes later gets more from the same opponent [Faratin1998]. */
    @Test
    void aTougherCloudKeepsMoreOfTheSurplus() {
        Pairs.of(
                        HAGGLING,
                        List.of("profiles.lab.studio.strategy.offer={type: linear}"),
                        "profiles.hyperscaler.rival.strategy.offer.exponent=0.1",
                        trial -> -labShare(trial))
                .rise(ALL);
    }

    private static double labShare(Trial trial) {
        DealConfirmed deal = trial.events(DealConfirmed.class).findFirst().orElseThrow();
        return deal.labGainUsdBn() / (deal.labGainUsdBn() + deal.hyperscalerGainUsdBn());
    }

    private static double lastLeverage(Trial trial, ActorId holder, ActorId over) {
        return trial.events(LeverageMeasured.class).reduce((first, second) -> second).orElseThrow().pairs().stream()
                .filter(p -> p.holder().equals(holder) && p.over().equals(over))
                .findFirst()
                .orElseThrow()
                .net();
    }

    private static double bestOption(Trial trial) {
        return trial.events(TalksOpened.class)
                .filter(talk -> talk.opener().equals(STUDIO) && talk.amends().isEmpty())
                .mapToDouble(TalksOpened::openerWishUsdBn)
                .max()
                .orElse(0);
    }

    /** Deals closed, each worth a hundredth less for every period that it took. */
    private static double closed(Trial trial) {
        return trial.events(DealSigned.class)
                .map(DealSigned::contract)
                .mapToInt(Contract::startPeriod)
                .mapToDouble(period -> 1 - 0.01 * period)
                .sum();
    }
}
