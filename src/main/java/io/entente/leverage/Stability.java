package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.game.network.Link;
import io.entente.game.network.NetworkGame;
import io.entente.id.ActorId;
import io.entente.market.Industry;
import io.entente.market.MarketState;
import io.entente.market.Valuation;
import io.entente.quantity.Check;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Alliance networks as a game of links between hyperscalers and labs [JacksonWolinsky1996]. Each network is judged at
 * its own Nash-in-Nash transfers; links that are not in force stand at reference terms. Players are numbered as
 * {@link Industry#actors()}, hyperscalers first. Not safe for use by several threads.
 */
public final class Stability {

    /** Most possible links of which all networks are tried: 4 × 4, 65 536 networks. */
    public static final int MOST_LISTED = 16;

    /** Possible links are filled up to so many by those that are not in force. */
    public static final int MOST_CONSIDERED = 150;

    /** However many are in force, so many that are not are considered. */
    private static final int LEAST_NEW = 10;

    private final Valuation valuation;
    private final double fixedWeight;
    private final List<Contract> links;
    private final List<ActorId> actors;
    private final NetworkGame game;

    /** Judges networks of a moment's actors; valuing one costs a structure for each of its links. */
    public Stability(Valuation valuation, double fixedWeight) {
        this.valuation = valuation;
        this.fixedWeight = fixedWeight;
        this.links = links(valuation);
        this.actors = valuation.industry().actors();
        this.game = new NetworkGame(
                links.stream()
                        .map(c -> new Link(actors.indexOf(c.hyperscaler()), actors.indexOf(c.lab())))
                        .toList(),
                this::worth);
    }

    /** All that are in force, and of the others those with the largest joint surplus. */
    private static List<Contract> links(Valuation valuation) {
        Industry industry = valuation.industry();
        Valuation empty = valuation.at(valuation.state().withContracts(List.of()));
        List<Contract> links = new ArrayList<>();
        List<ReferenceLink> others = new ArrayList<>();
        for (var hyperscaler : industry.hyperscalers()) {
            for (var lab : industry.labs()) {
                valuation
                        .state()
                        .contract(hyperscaler.id(), lab.id())
                        .ifPresentOrElse(
                                links::add,
                                () -> ReferenceLink.of(empty, hyperscaler.id(), lab.id())
                                        .ifPresent(others::add));
            }
        }
        others.stream()
                .sorted(Comparator.comparingDouble(link -> -link.gain().joint()))
                .limit(Math.max(LEAST_NEW, MOST_CONSIDERED - links.size()))
                .forEach(link -> links.add(link.signing(empty).contract()));
        links.sort(Comparator.comparingInt((Contract c) -> industry.hyperscaler(c.hyperscaler()))
                .thenComparingInt(c -> industry.lab(c.lab())));
        return List.copyOf(links);
    }

    /** The game of links; bit i of a network stands for its i-th link. */
    public NetworkGame game() {
        return game;
    }

    /** The network in force. */
    public BigInteger inForce() {
        BigInteger network = BigInteger.ZERO;
        for (int link = 0; link < links.size(); link++) {
            Contract contract = links.get(link);
            boolean present = valuation
                    .state()
                    .contract(contract.hyperscaler(), contract.lab())
                    .isPresent();
            network = present ? network.setBit(link) : network;
        }
        return network;
    }

    /** The actor of a number. */
    public ActorId actor(int player) {
        return actors.get(player);
    }

    /** The pairwise stable networks, each as the contracts in it; 2^links networks are valued, each once. */
    public List<List<Contract>> stableNetworks() {
        Check.that(
                links.size() <= MOST_LISTED,
                "number of possible links",
                links.size(),
                "be at most " + MOST_LISTED,
                "leave out some actors");
        return game.stableNetworks().stream().map(this::contracts).toList();
    }

    /** The contracts of a network, without their signing fees. */
    public List<Contract> contracts(BigInteger network) {
        List<Contract> chosen = new ArrayList<>();
        for (int link = 0; link < links.size(); link++) {
            if (network.testBit(link)) {
                chosen.add(links.get(link).withTerms(links.get(link).terms().withSigningFee(0)));
            }
        }
        return chosen;
    }

    /** The moment with the contracts of a network in force and no transfer paid. */
    public Valuation at(BigInteger network) {
        return valuation.at(valuation.state().withContracts(contracts(network)));
    }

    /** Everybody's utility in a network at its Nash-in-Nash transfers. */
    private double[] worth(BigInteger network) {
        Valuation there = at(network);
        double[] utilities =
                actors.stream().mapToDouble(actor -> there.now().of(actor)).toArray();
        MarketState state = there.state();
        List<NashInNash.Split> splits = NashInNash.of(there, fixedWeight);
        for (int i = 0; i < splits.size(); i++) {
            Contract contract = state.contracts().get(i);
            utilities[actors.indexOf(contract.hyperscaler())] -= splits.get(i).transferUsdBn();
            utilities[actors.indexOf(contract.lab())] += splits.get(i).transferUsdBn();
        }
        return utilities;
    }
}
