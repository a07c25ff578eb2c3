package io.entente.alliance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network with capacities and unit costs, and the cheapest largest flow through it by successive shortest paths
 * [AhujaMagnantiOrlin1993, ch. 9]. Of equally cheap paths the one with fewest arcs is taken, so that the search ends
 * with real capacities too. Cost of an answer: arcs × nodes for each path, a few hundred paths at most for twenty nodes.
 */
final class FlowNetwork {

    /** More than any path has arcs: a path's cost outranks its length. */
    private static final long COST_UNIT = 1L << 20;

    private static final long UNREACHED = Long.MAX_VALUE;

    /** What of all capacities together is no capacity. */
    static final double ROUNDING = 1e-12;

    private final int nodes;
    private final List<Arc> arcs = new ArrayList<>();

    /** Arcs stand in pairs: an even one and the way back after it. */
    private record Arc(int from, int to, double capacity, long weight) {}

    /**
     * What was sent.
     *
     * @param amount largest flow from source to sink
     * @param cost least cost of that flow
     * @param carried by each arc, in the order in which they were added
     */
    record Sent(double amount, double cost, List<Double> carried) {}

    FlowNetwork(int nodes) {
        this.nodes = nodes;
    }

    /** Adds an arc that costs this much, 0 or more, for each unit it carries. */
    void add(int from, int to, double capacity, int unitCost) {
        arcs.add(new Arc(from, to, capacity, unitCost * COST_UNIT + 1));
        arcs.add(new Arc(to, from, 0, -unitCost * COST_UNIT + 1));
    }

    /** Sends as much as possible from source to sink, as cheaply as possible. */
    Sent send(int source, int sink) {
        double[] residual = arcs.stream().mapToDouble(Arc::capacity).toArray();
        double least = Arrays.stream(residual).sum() * ROUNDING;
        double amount = 0;
        double cost = 0;
        while (true) {
            int[] path = cheapestPath(residual, least, source, sink);
            if (path.length == 0) {
                return new Sent(amount, cost, carried(residual));
            }
            double pushed = Double.POSITIVE_INFINITY;
            for (int arc : path) {
                pushed = Math.min(pushed, residual[arc]);
            }
            for (int arc : path) {
                residual[arc] -= pushed;
                residual[arc ^ 1] += pushed;
                cost += pushed * Math.floorDiv(arcs.get(arc).weight(), COST_UNIT);
            }
            amount += pushed;
        }
    }

    /** What runs on the way there has left room on the way back. */
    private static List<Double> carried(double[] residual) {
        List<Double> carried = new ArrayList<>(residual.length / 2);
        for (int back = 1; back < residual.length; back += 2) {
            carried.add(residual[back]);
        }
        return carried;
    }

    /** Arcs of the cheapest path with room, last first; empty where there is none [Bellman1958]. */
    private int[] cheapestPath(double[] residual, double least, int source, int sink) {
        long[] distance = new long[nodes];
        Arrays.fill(distance, UNREACHED);
        distance[source] = 0;
        int[] entered = new int[nodes];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < residual.length; arc++) {
                Arc a = arcs.get(arc);
                if (residual[arc] > least
                        && distance[a.from()] != UNREACHED
                        && distance[a.from()] + a.weight() < distance[a.to()]) {
                    distance[a.to()] = distance[a.from()] + a.weight();
                    entered[a.to()] = arc;
                    changed = true;
                }
            }
        }
        return distance[sink] == UNREACHED ? new int[0] : walkBack(entered, source, sink);
    }

    private int[] walkBack(int[] entered, int source, int sink) {
        int[] path = new int[nodes];
        int length = 0;
        for (int node = sink; node != source; node = arcs.get(entered[node]).from()) {
            path[length++] = entered[node];
        }
        return Arrays.copyOf(path, length);
    }
}
