package io.entente.strategy;

import io.entente.describe.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * All policies that a scenario can name. A policy is added by a line in the {@link StrategyProvider} of its package, or
 * by a provider in another jar.
 *
 * @param offers what to propose
 * @param acceptances when to accept
 * @param opponents what to believe of the other side
 * @param links whom to approach
 * @param learning which of several strategies to use, from episode to episode
 */
public record Catalogue(
        Shelf<OfferPolicy> offers,
        Shelf<AcceptancePolicy> acceptances,
        Shelf<OpponentModelling> opponents,
        Shelf<LinkPolicy> links,
        Shelf<Learning> learning) {

    /** What the class path offers does not change while a program runs, and looking for it takes as long as a small run. */
    private static final class OfTheClassPath {

        private static final Catalogue FOUND = of(providers());
    }

    /** The catalogue of the class path, looked for when first asked for. */
    public static Catalogue load() {
        return OfTheClassPath.FOUND;
    }

    private static List<StrategyProvider> providers() {
        List<StrategyProvider> providers = new ArrayList<>();
        ServiceLoader.load(StrategyProvider.class, Catalogue.class.getClassLoader())
                .forEach(providers::add);
        return providers;
    }

    /** The catalogue of these providers. */
    public static Catalogue of(List<? extends StrategyProvider> providers) {
        return new Catalogue(
                new Shelf<>("offer", "offer policy", gather(providers, StrategyProvider::offerPolicies)),
                new Shelf<>("acceptance", "acceptance policy", gather(providers, StrategyProvider::acceptancePolicies)),
                new Shelf<>("opponent", "opponent model", gather(providers, StrategyProvider::opponentModels)),
                new Shelf<>("link", "link policy", gather(providers, StrategyProvider::linkPolicies)),
                new Shelf<>("learning", "learning rule", gather(providers, StrategyProvider::learningRules)));
    }

    /** All kinds: four that make up a strategy, and how to learn among strategies. */
    public List<Shelf<?>> shelves() {
        return List.of(offers, acceptances, opponents, links, learning);
    }

    /** Puts a strategy together; refuses what the shelves refuse. */
    public Strategy strategy(StrategyChoice choice) {
        return new Strategy(
                new Negotiator.Named<>(choice.offer().type(), offers.make(choice.offer())),
                new Negotiator.Named<>(choice.acceptance().type(), acceptances.make(choice.acceptance())),
                opponents.make(choice.opponent()),
                links.make(choice.link()),
                choice.aspirationFloor());
    }

    private static <P> List<Description<? extends P>> gather(
            List<? extends StrategyProvider> providers,
            Function<StrategyProvider, List<Description<? extends P>>> kind) {
        return providers.stream()
                .<Description<? extends P>>flatMap(provider -> kind.apply(provider).stream())
                .toList();
    }
}
