package io.entente.strategy;

import io.entente.outcome.OutcomeSpace;
import io.entente.preference.RankedOutcomes;
import io.entente.protocol.Action;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two parties with additive utilities over a few issues, and a table at which they talk. */
public record SmallDomain(OutcomeSpace space, List<RankedOutcomes> parties) {

    /** Hundredths of utility by issue and level, for each party; additive. */
    public static SmallDomain of(int[][] first, int[][] second) {
        OutcomeSpace space = new OutcomeSpace(
                IntStream.range(0, first.length).mapToObj(i -> first[i].length).toList());
        return new SmallDomain(space, List.of(ranked(space, first), ranked(space, second)));
    }

    /** Thirty-six outcomes, made by hand; each party's utilities run from 0 to 1. */
    public static SmallDomain a() {
        return of(
                new int[][] {{40, 30, 10, 0}, {35, 20, 0}, {25, 10, 0}},
                new int[][] {{0, 12, 20, 25}, {0, 20, 30}, {0, 30, 45}});
    }

    /** Twenty-four outcomes, made by hand; the worst is worth something to both. */
    public static SmallDomain b() {
        return of(
                new int[][] {{50, 20, 0}, {30, 25, 5, 0}, {20, 10}},
                new int[][] {{0, 25, 40}, {10, 0, 15, 20}, {5, 40}});
    }

    /** Outcomes 0 … n − 1 of a single issue, where one party wants them high and the other low. */
    public static SmallDomain pie(int outcomes) {
        int[] up = IntStream.range(0, outcomes).toArray();
        int[] down = IntStream.range(0, outcomes).map(i -> outcomes - 1 - i).toArray();
        return of(new int[][] {up}, new int[][] {down});
    }

    /** What a talk came to: steps as in NegMAS, offers made, and the outcome agreed if any. */
    public record Result(int step, List<List<Integer>> offers, Optional<Integer> agreement) {

        /** Offers of both sides together. */
        public int offersMade() {
            return offers.get(0).size() + offers.get(1).size();
        }
    }

    /** A party at the table: how it negotiates, from where, and under which pressure. */
    public record Side(Negotiator negotiator, double reservation, Circumstances circumstances) {}

    /** Holds a talk, party 0 first, nobody under pressure; reservations are 0 where not given. */
    public Result talk(Negotiator first, Negotiator second, int rounds, double... reservations) {
        double[] given = reservations.length == 0 ? new double[2] : reservations;
        return talk(
                new Side(first, given[0], Circumstances.COMFORTABLE),
                new Side(second, given[1], Circumstances.COMFORTABLE),
                rounds);
    }

    /** Holds a talk, party 0 first. */
    public Result talk(Side first, Side second, int rounds) {
        List<Side> sides = List.of(first, second);
        List<Negotiator> acting = new ArrayList<>(List.of(first.negotiator, second.negotiator));
        List<Offers> offers = new ArrayList<>(List.of(Offers.NONE, Offers.NONE));
        RandomStream random = RandomStream.of(7, "talk");
        for (int halfStep = 0; halfStep < 2 * rounds; halfStep++) {
            int party = halfStep % 2;
            Side side = sides.get(party);
            NegotiationView view = NegotiationView.bilateral(
                    new Setting(space, rounds, party, 1, side.circumstances),
                    halfStep / 2,
                    parties.get(party),
                    side.reservation,
                    offers.get(party),
                    offers.get(1 - party));
            Negotiator.Turned turned = acting.get(party).act(view, random);
            acting.set(party, turned.next());
            if (turned.action() instanceof Action.Propose propose) {
                offers.set(party, offers.get(party).and(propose.outcome()));
            } else {
                boolean accepted = turned.action() instanceof Action.Accept;
                return new Result(halfStep / 2 + 1, lists(offers), accepted ? view.lastReceived() : Optional.empty());
            }
        }
        return new Result(rounds, lists(offers), Optional.empty());
    }

    private static List<List<Integer>> lists(List<Offers> offers) {
        return offers.stream().map(made -> made.stream().boxed().toList()).toList();
    }

    /** One party as an opponent model meets it before a talk of so many rounds. */
    public Counterpart counterpart(int party, int rounds) {
        return new Counterpart(space, rounds, () -> parties.get(party));
    }

    /** What the party sees at the start of a round, having offered and received nothing. */
    public NegotiationView view(int party, int round, int rounds) {
        return view(party, round, rounds, List.of(), List.of());
    }

    /** What the party sees with a reservation of 0 and no pressure. */
    public NegotiationView view(int party, int round, int rounds, List<Integer> made, List<Integer> received) {
        return NegotiationView.bilateral(
                Setting.patient(space, rounds, party),
                round,
                parties.get(party),
                0,
                Offers.of(made),
                Offers.of(received));
    }

    private static RankedOutcomes ranked(OutcomeSpace space, int[][] hundredths) {
        int[] ids = IntStream.range(0, (int) space.size()).toArray();
        double[] utilities = IntStream.of(ids)
                .mapToDouble(id -> IntStream.range(0, space.issues())
                                .map(issue -> hundredths[issue][space.level(id, issue)])
                                .sum()
                        / 100.0)
                .toArray();
        return RankedOutcomes.of(ids, utilities);
    }
}
