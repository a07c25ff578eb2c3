package io.entente.experiment;

import io.entente.random.RandomStream;
import io.entente.scenario.Tournament;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a tournament says: how strategies rank, and which differences could be chance. A case is a side against an
 * opponent in a domain: the sessions of a case that differ by their seed alone are averaged first, as repeating what does
 * not draw adds no knowledge.
 *
 * @param ranking best mean utility first, equal ones in file order
 * @param differences of every two strategies, the better one first, in the order of the ranking
 */
public record Standings(List<Ranked> ranking, List<Difference> differences) {

    /**
     * A strategy.
     *
     * @param strategy its name
     * @param sessions sides it took; a session against itself counts twice
     * @param utility mean over its cases, with an interval of 95 %
     * @param agreementRate share of them that ended with an agreement
     * @param nashDistance mean distance from the Nash solution; empty where none is known
     * @param errors sessions it spoilt by failing
     * @param timeOuts sessions it spoilt by taking too long
     */
    public record Ranked(
            String strategy,
            int sessions,
            MeanInterval utility,
            double agreementRate,
            Optional<Double> nashDistance,
            int errors,
            int timeOuts) {}

    /**
     * How much more one strategy gets than another from the same opponent, domain and side.
     *
     * @param better the one with the larger mean
     * @param worse the other
     * @param pairs how many cases are compared
     * @param difference mean, with an interval of 95 % and its size in standard deviations
     * @param p of a sign-flip permutation test, two-sided
     * @param corrected the same after Holm's correction for all differences
     */
    public record Difference(
            String better, String worse, int pairs, PairedInterval difference, double p, double corrected) {

        private Difference corrected(double byHolm) {
            return new Difference(better, worse, pairs, difference, p, byHolm);
        }
    }

    public Standings {
        ranking = List.copyOf(ranking);
        differences = List.copyOf(differences);
    }

    /** A side that a strategy takes: everything but the strategy itself and the seed. */
    private record Side(int arena, int opponent, boolean moves) implements Comparable<Side> {

        private static final Comparator<Side> ORDER = Comparator.comparingInt(Side::arena)
                .thenComparingInt(Side::opponent)
                .thenComparing(Side::moves);

        @Override
        public int compareTo(Side other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a strategy came to. */
    private static final class Account {
        private final NavigableMap<Side, List<Double>> utilities = new TreeMap<>();
        private int sessions;
        private int agreements;
        private double distance;
        private int measured;
        private int errors;
        private int timeOuts;

        void add(SessionRow row, int side) {
            Pairing pairing = row.pairing();
            boolean moves = side == 1;
            Side taken = new Side(pairing.arena(), moves ? pairing.second() : pairing.first(), moves);
            utilities.computeIfAbsent(taken, first -> new ArrayList<>()).add(moves ? row.utility1() : row.utility2());
            sessions++;
            agreements += row.status().equals("agreement") ? 1 : 0;
            distance += row.nashDistance().orElse(0.0);
            measured += row.nashDistance().isPresent() ? 1 : 0;
            boolean guilty = row.culprit().filter(Integer.valueOf(side)::equals).isPresent();
            errors += guilty && row.status().startsWith("error") ? 1 : 0;
            timeOuts += guilty && row.status().startsWith("time-out") ? 1 : 0;
        }

        /** Mean over the seeds of each side, by side: seeds of one pairing are no independent cases. */
        NavigableMap<Side, Double> means() {
            NavigableMap<Side, Double> means = new TreeMap<>();
            utilities.forEach((side, all) -> means.put(
                    side,
                    all.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
            return means;
        }

        double[] sample() {
            return means().values().stream().mapToDouble(Double::doubleValue).toArray();
        }

        Ranked ranked(String name, long seed) {
            return new Ranked(
                    name,
                    sessions,
                    MeanInterval.of(sample(), RandomStream.of(seed, "bootstrap", name)),
                    agreements / (double) sessions,
                    measured == 0 ? Optional.empty() : Optional.of(distance / measured),
                    errors,
                    timeOuts);
        }
    }

    /** Draws up the standings of all sessions; the same sessions give the same standings. */
    static Standings of(Tournament tournament, List<SessionRow> rows) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        List<String> names =
                tournament.entrants().stream().map(Tournament.Entrant::name).toList();
        for (SessionRow row : rows) {
            account(accounts, names.get(row.pairing().first())).add(row, 1);
            account(accounts, names.get(row.pairing().second())).add(row, 2);
        }
        List<Ranked> ranking = names.stream()
                .filter(accounts::containsKey)
                .map(name -> accounts.get(name).ranked(name, tournament.seed()))
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -ranked.utility.mean()))
                .toList();
        return new Standings(ranking, differences(tournament.seed(), ranking, accounts));
    }

    private static Account account(Map<String, Account> accounts, String name) {
        return accounts.computeIfAbsent(name, first -> new Account());
    }

    private static List<Difference> differences(long seed, List<Ranked> ranking, Map<String, Account> accounts) {
        List<Difference> plain = new ArrayList<>();
        for (int better = 0; better < ranking.size(); better++) {
            for (int worse = better + 1; worse < ranking.size(); worse++) {
                String first = ranking.get(better).strategy;
                String second = ranking.get(worse).strategy;
                double[] paired =
                        paired(accounts.get(first).means(), accounts.get(second).means());
                if (paired.length > 0) {
                    RandomStream random = RandomStream.of(seed, "difference", first, second);
                    PairedInterval interval = PairedInterval.of(paired, random);
                    double p = PairedTest.p(paired, random);
                    plain.add(new Difference(first, second, paired.length, interval, p, p));
                }
            }
        }
        double[] corrected =
                PairedTest.holm(plain.stream().mapToDouble(Difference::p).toArray());
        return IntStream.range(0, plain.size())
                .mapToObj(i -> plain.get(i).corrected(corrected[i]))
                .toList();
    }

    private static double[] paired(NavigableMap<Side, Double> first, NavigableMap<Side, Double> second) {
        return first.keySet().stream()
                .filter(second::containsKey)
                .mapToDouble(side -> first.get(side) - second.get(side))
                .toArray();
    }
}
