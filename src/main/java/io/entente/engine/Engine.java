package io.entente.engine;

import io.entente.event.FaultObserved;
import io.entente.event.IndicesMeasured;
import io.entente.event.RunEnded;
import io.entente.event.RunStarted;
import io.entente.event.TypesDrawn;
import io.entente.eventlog.EventSink;
import io.entente.eventlog.LogRecord;
import io.entente.eventlog.Moment;
import io.entente.market.Industry;
import io.entente.mind.Casting;
import io.entente.mind.PrivateTypes;
import io.entente.protocol.NegotiationSettings.Protocol;
import io.entente.scenario.ContractInForce;
import io.entente.scenario.Scenario;
import java.util.function.BooleanSupplier;

/**
 * Runs a scenario under a seed: the same scenario, seed and program version always give the same events, whatever host
 * carries the messages.
 */
public final class Engine {

    private final Scenario scenario;
    private final String scenarioHash;
    private final long seed;
    private final HostProvider provider;
    private final HostProvider.Options options;

    /**
     * An engine for one run.
     *
     * @param scenario the world
     * @param scenarioHash its hash, for the log
     * @param seed any number
     * @param provider of the host that carries messages
     * @param options of the host
     */
    public Engine(
            Scenario scenario, String scenarioHash, long seed, HostProvider provider, HostProvider.Options options) {
        this.scenario = scenario;
        this.scenarioHash = scenarioHash;
        this.seed = seed;
        this.provider = provider;
        this.options = options;
    }

    /**
     * Runs to the end, to the first fault, or until it is interrupted between two quarters. The log is valid in each
     * case and ends with {@link RunEnded}.
     *
     * @param sink takes the events
     * @param listener hears of progress
     * @param interrupted asked before each quarter
     * @return how it ended
     * @throws IllegalArgumentException where the scenario cannot be calibrated; nothing is logged then
     */
    public RunEnded.Status run(EventSink sink, ProgressListener listener, BooleanSupplier interrupted) {
        Casting casting = new Casting(scenario, seed);
        HostProvider.Cast cast = new HostProvider.Cast(casting.minds());
        try (Host host = provider.open(cast, options)) {
            World world = new World(new Run(scenario, seed, sink, listener), casting, host);
            RunEnded.Status status = run(world, interrupted);
            Tally tally = world.tally();
            world.at(Moment.in(Math.max(0, Math.min(world.period(), scenario.periods() - 1))));
            world.log(new RunEnded(status, tally.signed(), tally.failed(), tally.blocked()));
            world.flush();
            return status;
        }
    }

    /** A run that begins: what it follows from, and who takes and hears of its events. */
    record Run(Scenario scenario, long seed, EventSink sink, ProgressListener listener) {}

    private RunEnded.Status run(World world, BooleanSupplier interrupted) {
        try {
            Quarters quarters = new Quarters(world);
            begin(world, quarters);
            for (int period = 0; period < scenario.periods(); period++) {
                if (interrupted.getAsBoolean()) {
                    return RunEnded.Status.INTERRUPTED;
                }
                quarters.run();
            }
            return RunEnded.Status.COMPLETE;
        } catch (FaultException fault) {
            world.log(new FaultObserved(fault.actor(), fault.what()));
            return RunEnded.Status.FAULT;
        }
    }

    private void begin(World world, Quarters quarters) {
        world.log(new RunStarted(
                scenario.name(),
                scenarioHash,
                seed,
                scenario.start(),
                scenario.periods(),
                scenario.actors().stream()
                        .map(a -> new RunStarted.Participant(a.id(), a.kind(), a.name()))
                        .toList(),
                scenario.contracts().stream().map(ContractInForce::contract).toList(),
                scenario.caveat()));
        Industry drawn = world.casting().trueIndustry();
        drawn.hyperscalers().forEach(h -> world.log(new TypesDrawn(h.id(), PrivateTypes.of(h))));
        drawn.labs().forEach(l -> world.log(new TypesDrawn(l.id(), PrivateTypes.of(l))));
        quarters.begin();
    }

    /** The quarters of a run, in the order of its clock. */
    private static final class Quarters {

        private final World world;
        private final Measuring measuring;
        private final Indices indices;
        private final Opening opening;
        private final Reviewing reviewing;
        private final Closing closing;

        Quarters(World world) {
            this.world = world;
            this.measuring = new Measuring(world);
            this.indices = new Indices(world, measuring);
            this.opening = new Opening(world, measuring);
            this.reviewing = new Reviewing(world, measuring);
            this.closing = new Closing(world, indices);
        }

        void begin() {
            measuring.first();
            world.log(new IndicesMeasured(indices.structure()));
        }

        void run() {
            int period = world.period();
            opening.run();
            reviewing.decideDue();
            Talking talking = new Talking(world);
            if (world.scenario().negotiation().protocol() == Protocol.ORACLE) {
                new Oracle(world, reviewing, measuring).run(talking::bestTerms);
            } else {
                new Deciding(world, reviewing).run(talking.run());
            }
            LogRecord cleared = closing.run();
            measuring.quarterEnded();
            closing.moveOn();
            measuring.drifted(cleared);
            Tally tally = world.tally();
            world.listener()
                    .quarterEnded(new ProgressListener.QuarterSummary(
                            world.scenario().quarter(period),
                            period,
                            world.scenario().periods(),
                            tally.talks(),
                            tally.signedThisQuarter(),
                            tally.failedThisQuarter(),
                            world.filed().size()));
        }
    }
}
