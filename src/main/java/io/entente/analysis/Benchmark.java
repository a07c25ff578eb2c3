package io.entente.analysis;

import io.entente.event.DealSigned;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.market.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the agents did beside what a solver that sees everything would have signed: the same scenario and seed under the
 * protocol {@code oracle}, to the end of the same quarter.
 *
 * @param quarter to whose end the solver ran
 * @param agents what the world of the agents came to
 * @param oracle what the world of the solver came to
 * @param pairs every pair that signed in either
 */
public record Benchmark(String quarter, Outcome agents, Outcome oracle, List<Signed> pairs) {

    public Benchmark {
        pairs = List.copyOf(pairs);
    }

    /**
     * What a world came to.
     *
     * @param deals signed, amendments included
     * @param hyperscalersUsdBn utilities of all hyperscalers
     * @param labsUsdBn utilities of all labs
     * @param consumerSurplusUsdBn of a quarter
     */
    public record Outcome(int deals, double hyperscalersUsdBn, double labsUsdBn, double consumerSurplusUsdBn) {}

    /** What a pair signed, latest last, by the agents and by the solver. */
    public record Signed(String hyperscaler, String lab, List<Terms> agents, List<Terms> oracle) {

        public Signed {
            agents = List.copyOf(agents);
            oracle = List.copyOf(oracle);
        }
    }

    /**
     * The main terms of a deal.
     *
     * @param quarter of the signature
     * @param investmentUsdBn headline
     * @param signingFeeUsdBn into the lab; below 0: into the cloud
     * @param commitmentUsdBn compute the lab promises to buy
     * @param access of the cloud's customers to the model
     */
    public record Terms(
            String quarter, double investmentUsdBn, double signingFeeUsdBn, double commitmentUsdBn, String access) {}

    static Benchmark of(Subject agents, Subject oracle) {
        Map<String, Signed> pairs = new TreeMap<>();
        collect(agents)
                .forEach((pair, terms) -> pairs.put(pair, new Signed(first(pair), second(pair), terms, List.of())));
        collect(oracle)
                .forEach((pair, terms) -> pairs.merge(
                        pair,
                        new Signed(first(pair), second(pair), List.of(), terms),
                        (one, other) -> new Signed(one.hyperscaler(), one.lab(), one.agents(), other.oracle())));
        return new Benchmark(
                oracle.scenario().quarter(oracle.period()).toString(),
                outcome(agents),
                outcome(oracle),
                List.copyOf(pairs.values()));
    }

    private static String first(String pair) {
        return pair.substring(0, pair.indexOf(' '));
    }

    private static String second(String pair) {
        return pair.substring(pair.indexOf(' ') + 1);
    }

    private static Map<String, List<Terms>> collect(Subject subject) {
        Map<String, List<Terms>> signed = new TreeMap<>();
        for (LogRecord event : subject.events()) {
            if (event.payload() instanceof DealSigned deal) {
                var terms = deal.contract().terms();
                signed.computeIfAbsent(
                                deal.contract().hyperscaler() + " "
                                        + deal.contract().lab(),
                                pair -> new ArrayList<>())
                        .add(new Terms(
                                subject.scenario()
                                        .quarter(event.period().orElse(0))
                                        .toString(),
                                terms.equity().investmentUsdBn(),
                                terms.signingFeeUsdBn(),
                                terms.compute().commitmentUsdBn(),
                                terms.distribution()
                                        .access()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')));
            }
        }
        return signed;
    }

    private static Outcome outcome(Subject subject) {
        Valuation truly = subject.truly();
        return new Outcome(
                subject.all(DealSigned.class).size(),
                sum(
                        truly,
                        truly.industry().hyperscalers().stream()
                                .map(h -> h.id())
                                .toList()),
                sum(truly, truly.industry().labs().stream().map(l -> l.id()).toList()),
                truly.now().consumerSurplus());
    }

    private static double sum(Valuation truly, List<ActorId> actors) {
        return actors.stream().mapToDouble(truly.now()::of).sum();
    }
}
