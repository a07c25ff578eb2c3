package io.entente.alliance;

import io.entente.id.ActorId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the widest simple cycles of a flow matrix by depth-first search. Each cycle is met once, from its smallest
 * node; a path too narrow to beat the worst cycle kept is abandoned.
 */
final class CycleSearch {

    private final MoneyFlows flows;
    private final int longest;
    private final int most;
    private final TreeSet<MoneyCycle> widest = new TreeSet<>(MoneyCycle.WIDEST_FIRST);

    CycleSearch(MoneyFlows flows, int longest, int most) {
        this.flows = flows;
        this.longest = longest;
        this.most = most;
    }

    /** The widest cycles, widest first. */
    List<MoneyCycle> widest() {
        int count = flows.actors().size();
        for (int start = 0; start < count; start++) {
            Deque<Integer> path = new ArrayDeque<>(List.of(start));
            extend(path, new boolean[count], Double.POSITIVE_INFINITY);
        }
        return List.copyOf(widest);
    }

    private void extend(Deque<Integer> path, boolean[] onPath, double bottleneck) {
        int start = path.getFirst();
        int end = path.getLast();
        for (int next = start; next < onPath.length; next++) {
            double narrowed = Math.min(bottleneck, flows.amount(end, next));
            if (narrowed == 0 || onPath[next] || hopeless(narrowed)) {
                continue;
            }
            if (next == start) {
                keep(path, narrowed);
            } else if (path.size() < longest) {
                path.addLast(next);
                onPath[next] = true;
                extend(path, onPath, narrowed);
                onPath[next] = false;
                path.removeLast();
            }
        }
    }

    private boolean hopeless(double bottleneck) {
        return widest.size() == most && bottleneck < widest.last().bottleneckUsdBn();
    }

    private void keep(Deque<Integer> path, double bottleneck) {
        List<ActorId> actors = new ArrayList<>();
        path.forEach(node -> actors.add(flows.actors().get(node)));
        widest.add(new MoneyCycle(actors, bottleneck));
        if (widest.size() > most) {
            widest.pollLast();
        }
    }
}
