package io.entente.analysis;

import io.entente.game.network.NetworkGame;
import io.entente.leverage.Stability;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether anybody wants another network, every network judged at its own Nash-in-Nash transfers [JacksonWolinsky1996].
 *
 * @param stable whether nobody gains by cutting a link of its own and no two by adding one
 * @param links every possible link, of more than 150 those in force and of the others those that would bring most, ten of these at
 *     least, and what changing each would bring its ends
 * @param next the move that is wanted most; empty where the network is stable
 * @param path the moves that follow one another from here, the most wanted first each time [JacksonWatts2002]
 * @param ends how the path ends: stable, cycle, or open where it is cut off
 * @param stableNetworks every network that is pairwise stable, as its links {@code amazon~openai}; empty with more than 16
 *     possible links, 4 × 4
 */
public record StabilityVerdict(
        boolean stable,
        List<Change> links,
        Optional<Change> next,
        List<Change> path,
        String ends,
        Optional<List<List<String>>> stableNetworks) {

    /** Longest path that is walked; each step values a network for each possible link. */
    private static final int LONGEST_PATH = 40;

    public StabilityVerdict {
        links = List.copyOf(links);
        path = List.copyOf(path);
        stableNetworks =
                stableNetworks.map(all -> all.stream().map(List::copyOf).toList());
    }

    /**
     * A link is added by both its ends, or cut by one.
     *
     * @param move add or cut
     * @param hyperscaler one end
     * @param lab the other
     * @param hyperscalerGainUsdBn what the move brings it, transfers agreed anew
     * @param labGainUsdBn what the move brings it
     * @param wanted whether those who can make the move want it
     */
    public record Change(
            String move,
            String hyperscaler,
            String lab,
            double hyperscalerGainUsdBn,
            double labGainUsdBn,
            boolean wanted) {

        /** What whoever wants the move gains: the gains of both who add a link, or of the one who cuts it. */
        public double drive() {
            return move.equals("add")
                    ? hyperscalerGainUsdBn + labGainUsdBn
                    : Math.max(hyperscalerGainUsdBn, labGainUsdBn);
        }

        /** Whoever gains: both where a link is added, one or both where it is cut. */
        public List<String> winners() {
            List<String> winners = new ArrayList<>();
            if (hyperscalerGainUsdBn > 0) {
                winners.add(hyperscaler);
            }
            if (labGainUsdBn > 0) {
                winners.add(lab);
            }
            return winners;
        }
    }

    static StabilityVerdict of(Subject subject) {
        Stability stability =
                new Stability(subject.truly(), subject.scenario().negotiation().bargainingWeight());
        NetworkGame game = stability.game();
        BigInteger now = stability.inForce();
        List<Change> links = new ArrayList<>();
        for (int link = 0; link < game.links().size(); link++) {
            links.add(change(stability, game.change(now, link)));
        }
        List<Change> wanted = game.improvements(now).stream()
                .map(move -> change(stability, move))
                .toList();
        NetworkGame.Path path = game.improvingPath(now, LONGEST_PATH);
        return new StabilityVerdict(
                wanted.isEmpty(),
                links,
                wanted.stream().findFirst(),
                path.moves().stream().map(move -> change(stability, move)).toList(),
                path.settles() ? "stable" : path.cycleStart().isPresent() ? "cycle" : "open",
                game.links().size() <= Stability.MOST_LISTED ? Optional.of(networks(stability)) : Optional.empty());
    }

    private static List<List<String>> networks(Stability stability) {
        return stability.stableNetworks().stream()
                .map(network -> network.stream()
                        .map(contract -> contract.hyperscaler() + "~" + contract.lab())
                        .toList())
                .toList();
    }

    private static Change change(Stability stability, NetworkGame.Move move) {
        return new Change(
                move.adds() ? "add" : "cut",
                stability.actor(move.link().one()).value(),
                stability.actor(move.link().other()).value(),
                move.gainOfOne(),
                move.gainOfOther(),
                move.wanted());
    }
}
