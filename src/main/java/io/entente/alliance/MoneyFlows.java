package io.entente.alliance;

import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Who pays whom how much: a directed matrix, and the circles within it. Immutable; the order in which flows are given
 * does not matter. An account that only pays or only receives, such as the customers', lies on no circle but counts in
 * the total.
 */
public final class MoneyFlows {

    private final List<ActorId> actors;
    private final double[][] usdBn;

    private MoneyFlows(List<ActorId> actors, double[][] usdBn) {
        this.actors = actors;
        this.usdBn = usdBn;
    }

    /** The matrix of these flows; several between the same two are added. */
    public static MoneyFlows of(List<MoneyFlow> flows) {
        TreeSet<ActorId> known = new TreeSet<>();
        for (MoneyFlow flow : flows) {
            known.add(flow.payer());
            known.add(flow.payee());
        }
        List<ActorId> actors = List.copyOf(known);
        double[][] usdBn = new double[actors.size()][actors.size()];
        for (MoneyFlow flow : flows) {
            usdBn[Collections.binarySearch(actors, flow.payer())][Collections.binarySearch(actors, flow.payee())] +=
                    flow.usdBn();
        }
        return new MoneyFlows(actors, usdBn);
    }

    /** All who pay or receive, in order of their identifiers. */
    public List<ActorId> actors() {
        return actors;
    }

    /** What the payer pays the payee, in USD bn; 0 for strangers. */
    public double amountUsdBn(ActorId payer, ActorId payee) {
        int from = Collections.binarySearch(actors, payer);
        int to = Collections.binarySearch(actors, payee);
        return from < 0 || to < 0 ? 0 : usdBn[from][to];
    }

    /** All payments together, in USD bn. */
    public double totalUsdBn() {
        double total = 0;
        for (int i = 0; i < actors.size(); i++) {
            total += paidBy(i);
        }
        return total;
    }

    /**
     * Largest circulation within the matrix: as much of every payment as can be kept while everybody receives what it
     * pays. Found by taking away as little as possible (minimum-cost flow).
     */
    public Circulation circulation() {
        FlowNetwork.Sent taken = taken();
        List<MoneyFlow> all = flows();
        List<Double> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            kept.add(Math.max(0, all.get(i).usdBn() - taken.carried().get(actors.size() + i)));
        }
        return Circulation.of(this, circulating(taken), kept);
    }

    /** The largest circulation, in USD bn. */
    public double circulationUsdBn() {
        return circulating(taken());
    }

    /** The largest circulation over all payments, in [0, 1]: 0 where no circle exists, 1 where everything runs in circles. */
    public double circulationRatio() {
        return ratio(circulationUsdBn());
    }

    /** A sum over all payments; 0 where there are none. */
    public double ratio(double sumUsdBn) {
        double total = totalUsdBn();
        return total == 0 ? 0 : sumUsdBn / total;
    }

    /** As little as has to be taken away so that everybody receives what it pays; the surpluses come first. */
    private FlowNetwork.Sent taken() {
        int count = actors.size();
        FlowNetwork excess = new FlowNetwork(count + 2);
        for (int i = 0; i < count; i++) {
            double surplus = paidBy(i) - receivedBy(i);
            if (surplus > 0) {
                excess.add(count, i, surplus, 0);
            } else {
                excess.add(i, count + 1, -surplus, 0);
            }
        }
        addPayments(excess);
        return excess.send(count, count + 1);
    }

    /** What is left, unless rounding alone has left it. */
    private double circulating(FlowNetwork.Sent taken) {
        double total = totalUsdBn();
        double left = total - taken.cost();
        return left > FlowNetwork.ROUNDING * total ? left : 0;
    }

    /** Most of what the actor pays that can find its way back to it along the payments of others, in USD bn. */
    public double returningUsdBn(ActorId actor) {
        int home = Collections.binarySearch(actors, actor);
        if (home < 0) {
            return 0;
        }
        int count = actors.size();
        FlowNetwork split = new FlowNetwork(count + 1);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (usdBn[i][j] > 0) {
                    split.add(i, j == home ? count : j, usdBn[i][j], 1);
                }
            }
        }
        return split.send(home, count).amount();
    }

    /**
     * What part of a hyperscaler's AI revenue is its own money coming back, in [0, 1].
     *
     * @param revenueUsdBn AI revenue over the span of the flows; 0 gives 0
     */
    public double circularRevenueShare(ActorId hyperscaler, double revenueUsdBn) {
        Check.notNegative(revenueUsdBn, "AI revenue of " + hyperscaler);
        return revenueUsdBn == 0 ? 0 : Math.min(1, returningUsdBn(hyperscaler) / revenueUsdBn);
    }

    /**
     * Share of the net flows that runs in loops of three or more, in [0, 1] (Hodge decomposition) [Jiang2011]; money
     * going back and forth between two nets out, so it stands beside the circulation ratio and does not replace it.
     */
    public double loopShare() {
        return actors.isEmpty() ? 0 : new LoopFlow(this).share();
    }

    /**
     * The widest simple cycles, widest first, ties by length, then by identifiers. Exponential in {@code longest} in
     * the worst case; narrow paths are cut.
     *
     * @param longest most actors on a cycle, at least 2
     * @param most how many cycles, at least 1
     */
    public List<MoneyCycle> cycles(int longest, int most) {
        Check.that(longest >= 2, "longest cycle", longest, "be at least 2", "write 4");
        Check.that(most >= 1, "number of cycles", most, "be at least 1", "write 10");
        return new CycleSearch(this, longest, most).widest();
    }

    /** These flows and others. */
    public MoneyFlows plus(MoneyFlows other) {
        List<MoneyFlow> all = new ArrayList<>(flows());
        all.addAll(other.flows());
        return of(all);
    }

    /** Every payment above 0, by payer, then by payee. */
    public List<MoneyFlow> flows() {
        List<MoneyFlow> flows = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (int j = 0; j < actors.size(); j++) {
                if (usdBn[i][j] > 0) {
                    flows.add(new MoneyFlow(actors.get(i), actors.get(j), usdBn[i][j]));
                }
            }
        }
        return flows;
    }

    double amount(int payer, int payee) {
        return usdBn[payer][payee];
    }

    private void addPayments(FlowNetwork network) {
        for (int i = 0; i < actors.size(); i++) {
            for (int j = 0; j < actors.size(); j++) {
                if (usdBn[i][j] > 0) {
                    network.add(i, j, usdBn[i][j], 1);
                }
            }
        }
    }

    private double paidBy(int payer) {
        double sum = 0;
        for (double amount : usdBn[payer]) {
            sum += amount;
        }
        return sum;
    }

    private double receivedBy(int payee) {
        double sum = 0;
        for (double[] row : usdBn) {
            sum += row[payee];
        }
        return sum;
    }
}
