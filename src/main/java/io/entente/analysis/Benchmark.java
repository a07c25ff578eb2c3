package io.entente.analysis;

import io.entente.deal.Contract;
import io.entente.describe.Words;
import io.entente.event.DealSigned;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.market.Valuation;
import io.entente.quantity.Quarter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

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
        Map<Pair, List<Terms>> byAgents = signed(agents);
        Map<Pair, List<Terms>> bySolver = signed(oracle);
        TreeSet<Pair> pairs = new TreeSet<>(byAgents.keySet());
        pairs.addAll(bySolver.keySet());
        return new Benchmark(
                oracle.scenario().quarter(oracle.period()).toString(),
                outcome(agents),
                outcome(oracle),
                pairs.stream()
                        .map(pair -> new Signed(
                                pair.hyperscaler.value(),
                                pair.lab.value(),
                                byAgents.getOrDefault(pair, List.of()),
                                bySolver.getOrDefault(pair, List.of())))
                        .toList());
    }

    /** Two actors, in the order of their identifiers. */
    private record Pair(ActorId hyperscaler, ActorId lab) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::hyperscaler).thenComparing(Pair::lab);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private static Map<Pair, List<Terms>> signed(Subject subject) {
        Map<Pair, List<Terms>> signed = new TreeMap<>();
        for (LogRecord event : subject.events()) {
            if (event.payload() instanceof DealSigned deal) {
                Contract contract = deal.contract();
                signed.computeIfAbsent(new Pair(contract.hyperscaler(), contract.lab()), pair -> new ArrayList<>())
                        .add(terms(subject.scenario().quarter(event.period().orElse(0)), contract.terms()));
            }
        }
        return signed;
    }

    private static Terms terms(Quarter quarter, io.entente.deal.Terms terms) {
        return new Terms(
                quarter.toString(),
                terms.equity().investmentUsdBn(),
                terms.signingFeeUsdBn(),
                terms.compute().commitmentUsdBn(),
                Words.of(terms.distribution().access()));
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
