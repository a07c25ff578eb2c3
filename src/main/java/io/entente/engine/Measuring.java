package io.entente.engine;

import io.entente.alliance.Alliance;
import io.entente.alliance.AllianceNetwork;
import io.entente.alliance.Role;
import io.entente.event.AllianceChanged;
import io.entente.event.LeverageMeasured;
import io.entente.event.LeverageShifted;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.leverage.BestLinks;
import io.entente.leverage.LeverageMeter;
import io.entente.leverage.LeverageSettings.Act;
import io.entente.leverage.LeverageSettings.At;
import io.entente.leverage.ShiftLedger;
import io.entente.market.Valuation;
import java.util.List;
import java.util.Optional;

/**
 * Measures leverage whenever something that can change it has happened, or once a quarter, and alliances whenever they may
 * have changed, and names the cause.
 */
final class Measuring {

    private final World world;
    private final List<ActorId> regulators;

    /** What was last told of, from which the next shift begins. */
    private LeverageMeter last;

    /** What was last measured. */
    private LeverageMeter latest;

    /** The first thing since then that can have changed leverage, and what the market did where that has not been measured. */
    private Optional<LogRecord> pending = Optional.empty();

    private Optional<LogRecord> drift = Optional.empty();
    private String structure = "";
    private boolean held;

    Measuring(World world) {
        this.world = world;
        this.regulators =
                world.scenario().regulators().stream().map(r -> r.id()).toList();
    }

    /** The first measurement: nothing has shifted yet. */
    void first() {
        latest = meter();
        last = latest;
        world.log(measured(last));
        alliances();
    }

    /** What happens in here is measured once, at its end, as the doing of the first thing that can change leverage. */
    void together(Runnable happenings) {
        held = true;
        happenings.run();
        held = false;
        if (eachEvent()) {
            pending.ifPresent(this::shift);
            pending = Optional.empty();
        }
    }

    private boolean eachEvent() {
        return world.scenario().leverage().at() == At.EVENT;
    }

    /** Something happened that can change leverage or alliances. */
    void caused(LogRecord cause) {
        alliances();
        if (eachEvent() && !held) {
            shift(cause);
        } else if (pending.isEmpty()) {
            pending = Optional.of(cause);
        }
    }

    /**
     * The quarter is over. In period mode leverage is measured now, as the doing of the first thing in it that could change
     * leverage, or else of the market that moved the world on before it.
     */
    void quarterEnded() {
        pending.or(() -> drift).ifPresent(this::shift);
        pending = Optional.empty();
        world.log(measured(last));
    }

    /** What fell due was paid, or missed. In period mode that is part of what the quarter did. */
    void settled(LogRecord first) {
        if (eachEvent()) {
            shift(first);
        }
    }

    /** The market moved the world on. */
    void drifted(LogRecord marketCleared) {
        if (eachEvent()) {
            shift(marketCleared);
        } else {
            drift = Optional.of(marketCleared);
        }
        alliances();
    }

    /** The meter of the moment. */
    private LeverageMeter now() {
        if (latest.valuation() != world.truly()) {
            latest = meter();
        }
        return latest;
    }

    private LeverageMeter meter() {
        Valuation valuation = world.truly();
        boolean signing = world.scenario().leverage().acts().contains(Act.SIGN_BEST);
        double weight = world.scenario().negotiation().bargainingWeight();
        BestLinks best = signing ? BestLinks.of(valuation, weight) : BestLinks.NONE;
        return new LeverageMeter(valuation, world.scenario().leverage(), best, regulators);
    }

    private void shift(LogRecord cause) {
        LeverageMeter now = now();
        List<LeverageShifted.Shift> shifts = new ShiftLedger(last, now)
                .moved().stream().map(Measuring::shift).toList();
        last = now;
        if (!shifts.isEmpty()) {
            world.log(new LeverageShifted(cause.seq(), cause.type(), cause.actors(), shifts));
        }
    }

    private static LeverageShifted.Shift shift(ShiftLedger.Moved moved) {
        ShiftLedger.Shift shift = moved.shift();
        return new LeverageShifted.Shift(
                moved.holder(), moved.over(), shift.before(), shift.after(), shift.ownPart(), shift.externality());
    }

    private static LeverageMeasured measured(LeverageMeter meter) {
        return new LeverageMeasured(meter.levels().stream().map(Measuring::pair).toList());
    }

    private static LeverageMeasured.PairLeverage pair(LeverageMeter.Level level) {
        return new LeverageMeasured.PairLeverage(
                level.holder(),
                level.over(),
                level.ofOver().share(),
                level.ofHolder().share(),
                level.ofOver().shareOfLinks(),
                level.net(),
                level.ofOver().act());
    }

    /** What the best link that an actor does not have would bring it, USD bn; 0 where none is measured. */
    double outsideOption(ActorId actor) {
        return now().bestLinks().gainsUsdBn().getOrDefault(actor, 0.0);
    }

    private void alliances() {
        AllianceNetwork network = StructureIndices.network(world.truly());
        if (!network.structure().equals(structure)) {
            structure = network.structure();
            world.log(new AllianceChanged(
                    network.alliances().stream().map(Measuring::link).toList(), structure));
        }
    }

    private static AllianceChanged.Link link(Alliance alliance) {
        return new AllianceChanged.Link(
                alliance.hyperscaler(),
                alliance.lab(),
                alliance.roles().stream().map(Role::label).toList(),
                alliance.stake(),
                alliance.commitmentUsdBn(),
                alliance.roundTrip().ratio());
    }
}
