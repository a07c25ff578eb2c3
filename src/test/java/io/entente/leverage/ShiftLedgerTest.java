package io.entente.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.deal.Deal;
import io.entente.id.ActorId;
import io.entente.leverage.LeverageSettings.Act;
import io.entente.leverage.LeverageSettings.At;
import io.entente.market.Clearing;
import io.entente.market.MarketState;
import io.entente.market.Signing;
import io.entente.market.Valuation;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShiftLedgerTest {

    private static final LeverageSettings SETTINGS =
            new LeverageSettings(At.EVENT, Set.of(Act.CUT, Act.WITHDRAW_ACCESS), 1);

    private static LeverageMeter meter(Valuation world) {
        return new LeverageMeter(world, SETTINGS, BestLinks.NONE, List.of());
    }

    private interface ShiftLaw {
        void check(ShiftLedger.Shift shift, ActorId holder, ActorId over);
    }

    private static void forPairs(LeverageMeter before, LeverageMeter after, ShiftLaw law) {
        ShiftLedger ledger = new ShiftLedger(before, after);
        for (ActorId holder : before.actors()) {
            for (ActorId over : before.actors()) {
                if (!holder.equals(over)) {
                    law.check(ledger.of(holder, over), holder, over);
                }
            }
        }
    }

    @Test
    void ownPartAndExternalityAddUpToTheWholeForAnyTwoStates() {
        RandomStream random = RandomStream.of(1, "shifts");
        for (int draw = 0; draw < 20; draw++) {
            LeverageMeter before = meter(Worlds.drawn(random));
            LeverageMeter after = before.at(Worlds.drawn(random).state());
            forPairs(before, after, (shift, holder, over) -> {
                assertThat(shift.before()).isEqualTo(before.net(holder, over));
                assertThat(shift.after()).isEqualTo(after.net(holder, over));
                assertThat(shift.ownPart() + shift.externality())
                        .isCloseTo(shift.after() - shift.before(), within(1e-9));
            });
        }
    }

    @Test
    void theOtherSideSeesTheOppositeShift() {
        RandomStream random = RandomStream.of(2, "shifts");
        for (int draw = 0; draw < 10; draw++) {
            LeverageMeter before = meter(Worlds.drawn(random));
            LeverageMeter after = before.at(Worlds.drawn(random).state());
            ShiftLedger ledger = new ShiftLedger(before, after);
            forPairs(before, after, (shift, holder, over) -> {
                ShiftLedger.Shift seen = ledger.of(over, holder).reversed();
                assertThat(seen.before()).isEqualTo(shift.before());
                assertThat(seen.ownPart()).isCloseTo(shift.ownPart(), within(1e-9));
                assertThat(seen.externality()).isCloseTo(shift.externality(), within(1e-9));
            });
        }
    }

    /** A deal of two others is nobody's own doing, and a deal of the pair alone is nobody else's. */
    @Test
    void aDealIsTheOwnDoingOfItsPartiesAndAnExternalityForTheRest() {
        RandomStream random = RandomStream.of(3, "shifts");
        for (int draw = 0; draw < 20; draw++) {
            Valuation world = Worlds.drawn(random);
            Deal deal = Worlds.deal(world, random);
            MarketState after =
                    Signing.of(world, deal, world.now().labValue(deal.lab())).after();
            forPairs(meter(world), meter(world.at(after)), (shift, holder, over) -> {
                boolean waives = !io.entente.deal.Rights.barring(world.state().contracts(), deal)
                        .isEmpty();
                if (!deal.involves(holder) && !deal.involves(over) && !waives) {
                    assertThat(shift.ownPart()).isZero();
                }
                boolean pairAlone = deal.involves(holder) && deal.involves(over);
                if (pairAlone && !waives) {
                    assertThat(shift.externality()).isZero();
                }
            });
        }
    }

    @Test
    void whereNothingHappensNothingShifts() {
        LeverageMeter meter = meter(Worlds.flagship());
        forPairs(
                meter,
                meter,
                (shift, holder, over) -> assertThat(shift.nothing()).isTrue());
    }

    /** Between two quarters no contract changes: whatever drifts is externality. */
    @Test
    void timeAloneIsAnExternality() {
        Valuation world = Worlds.flagship();
        Valuation later =
                Valuation.of(world.industry(), Clearing.of(world, Map.of()).after());
        forPairs(
                meter(world),
                meter(later),
                (shift, holder, over) -> assertThat(shift.ownPart()).isZero());
    }
}
