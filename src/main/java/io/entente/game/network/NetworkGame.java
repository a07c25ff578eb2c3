package io.entente.game.network;

import io.entente.quantity.Check;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Players who form links by mutual consent and cut them alone [JacksonWolinsky1996]. A network is pairwise stable if
 * nobody gains by cutting a link of its own, and no two gain by adding one, one of them strictly. Each network is
 * valued once, when it is first asked for. Networks are numbers: bit i stands for the i-th possible link. Not safe for use by
 * several threads.
 */
public final class NetworkGame {

    /** Most possible links of which all networks can be listed. */
    private static final int MOST_LISTED = 30;

    private static final double TOLERANCE = 1e-9;

    private final List<Link> links;
    private final Function<BigInteger, double[]> utilities;
    private final Map<BigInteger, double[]> known = new HashMap<>();

    /**
     * A game.
     *
     * @param links the possible ones
     * @param utilities what every player gets in a network
     */
    public NetworkGame(List<Link> links, Function<BigInteger, double[]> utilities) {
        this.links = List.copyOf(links);
        this.utilities = utilities;
    }

    /** The possible links. */
    public List<Link> links() {
        return links;
    }

    /** What a player gets in a network. */
    public double utility(BigInteger network, int player) {
        return valued(network)[player];
    }

    /** What all players get together. */
    public double welfare(BigInteger network) {
        double sum = 0;
        for (double utility : valued(network)) {
            sum += utility;
        }
        return sum;
    }

    private double[] valued(BigInteger network) {
        return known.computeIfAbsent(network, utilities);
    }

    /**
     * One link is added by both its ends, or cut by one of them.
     *
     * @param link which
     * @param adds whether it is added
     * @param gainOfOne what it brings its first end
     * @param gainOfOther what it brings its second end
     * @param network the network after it
     */
    public record Move(Link link, boolean adds, double gainOfOne, double gainOfOther, BigInteger network) {

        /** What whoever wants the move gains: the gains of both who add a link, or of the one who cuts it. */
        public double drive() {
            return adds ? gainOfOne + gainOfOther : Math.max(gainOfOne, gainOfOther);
        }

        /** Whether those who can make it want it: both ends of a link to add, one of a link to cut. */
        public boolean wanted() {
            double least = Math.min(gainOfOne, gainOfOther);
            double most = Math.max(gainOfOne, gainOfOther);
            return most > TOLERANCE && (!adds || least > -TOLERANCE);
        }
    }

    /** The moves that somebody can and wants to make, those that are wanted most first, ties in order of links. */
    public List<Move> improvements(BigInteger network) {
        List<Move> moves = new ArrayList<>();
        for (int link = 0; link < links.size(); link++) {
            Move move = change(network, link);
            if (move.wanted()) {
                moves.add(move);
            }
        }
        moves.sort((a, b) -> Double.compare(b.drive(), a.drive()));
        return moves;
    }

    /** What adding the index-th link would bring its ends, or cutting it where the network has it. */
    public Move change(BigInteger network, int index) {
        Link link = links.get(index);
        BigInteger after = network.flipBit(index);
        return new Move(
                link,
                after.testBit(index),
                utility(after, link.one()) - utility(network, link.one()),
                utility(after, link.other()) - utility(network, link.other()),
                after);
    }

    /** Whether nobody wants to change a network. Costs one network for each link. */
    public boolean stable(BigInteger network) {
        for (int link = 0; link < links.size(); link++) {
            if (change(network, link).wanted()) {
                return false;
            }
        }
        return true;
    }

    /** All pairwise stable networks, in order of their numbers. Values 2^links networks. */
    public List<BigInteger> stableNetworks() {
        return networks().filter(this::stable).toList();
    }

    /** The network with the largest welfare, the first of several. Values 2^links networks. */
    public BigInteger efficient() {
        return networks()
                .reduce((best, network) -> welfare(network) > welfare(best) + TOLERANCE ? network : best)
                .orElseThrow();
    }

    /**
     * All networks, in order of their numbers, the empty one first.
     *
     * @throws IllegalArgumentException for more than thirty possible links
     */
    public Stream<BigInteger> networks() {
        Check.that(
                links.size() <= MOST_LISTED,
                "number of possible links",
                links.size(),
                "be at most " + MOST_LISTED + " to list all networks",
                "leave out some players");
        return LongStream.range(0, 1L << links.size()).mapToObj(BigInteger::valueOf);
    }

    /**
     * Moves from a network, each the most wanted, until nobody wants another or a network comes back.
     *
     * @param moves in their order
     * @param settles whether the path ends in a stable network
     * @param cycleStart index of the network that came back, counted from the one at the start; empty where none did
     */
    public record Path(List<Move> moves, boolean settles, Optional<Integer> cycleStart) {

        public Path {
            moves = List.copyOf(moves);
        }
    }

    /** The improving path from a network to its end [JacksonWatts2002]. */
    public Path improvingPath(BigInteger from) {
        return improvingPath(from, Integer.MAX_VALUE);
    }

    /** The improving path from a network, cut off after so many moves: it then neither settles nor cycles. */
    public Path improvingPath(BigInteger from, int longest) {
        List<BigInteger> visited = new ArrayList<>(List.of(from));
        List<Move> moves = new ArrayList<>();
        BigInteger network = from;
        while (moves.size() < longest) {
            List<Move> wanted = improvements(network);
            if (wanted.isEmpty()) {
                return new Path(moves, true, Optional.empty());
            }
            moves.add(wanted.get(0));
            network = wanted.get(0).network();
            int before = visited.indexOf(network);
            if (before >= 0) {
                return new Path(moves, false, Optional.of(before));
            }
            visited.add(network);
        }
        return new Path(moves, false, Optional.empty());
    }
}
