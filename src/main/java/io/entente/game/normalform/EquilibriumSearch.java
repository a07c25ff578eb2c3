package io.entente.game.normalform;

import io.entente.game.normalform.ExtremeEquilibria.Equilibrium;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Equilibria of a game of any size, as many as seconds allow. What is strictly dominated is left out first: no equilibrium plays it.
 *
 * @param found equilibria, each once
 * @param scope how far was looked
 */
public record EquilibriumSearch(List<MixedProfile> found, Scope scope) {

    /** Up to so many pure strategies of two players together all extreme equilibria are listed. */
    private static final int MOST_LISTED = 20;

    /** Up to so many choices of supports of several players all are looked at. */
    private static final double MOST_SUPPORTS = 30_000;

    /** What an equilibrium that was not found can be. */
    public enum Scope {
        /** A mixture of those that were found. */
        ALL,
        /** Mixed: all pure ones are found, and some of the mixed. */
        SOME
    }

    public EquilibriumSearch {
        found = List.copyOf(found);
    }

    /**
     * The equilibria of a game. Costs a quarter of a minute at most, apart from dominance and pure ones, profiles × strategies.
     */
    public static EquilibriumSearch of(NormalFormGame game) {
        List<List<Integer>> undominated = Dominance.iterated(game);
        NormalFormGame left = game.restrictedTo(undominated);
        EquilibriumSearch search = left.players() == 2 ? of(Bimatrix.of(left)) : ofSeveral(left);
        return new EquilibriumSearch(
                search.found.stream().map(mix -> mix.within(game, undominated)).toList(), search.scope);
    }

    /** Those of two players: all extreme ones or, of large games, those that Lemke and Howson's paths from the origin end in. */
    public static EquilibriumSearch of(Bimatrix game) {
        int strategies = game.rows() + game.columns();
        if (strategies <= MOST_LISTED) {
            return new EquilibriumSearch(
                    ExtremeEquilibria.of(game).stream()
                            .map(Equilibrium::rounded)
                            .toList(),
                    Scope.ALL);
        }
        Stream<MixedProfile> ends = IntStream.range(0, strategies)
                .mapToObj(label -> LemkeHowson.of(game, label))
                .map(Equilibrium::rounded);
        return new EquilibriumSearch(
                Stream.concat(pure(game.rounded()), ends).distinct().toList(), Scope.SOME);
    }

    private static EquilibriumSearch ofSeveral(NormalFormGame game) {
        double supports = SupportEnumeration.supports(game);
        List<MixedProfile> found = supports > MOST_SUPPORTS
                ? Stream.concat(pure(game), LimitingLogit.of(game).stream())
                        .distinct()
                        .toList()
                : SupportEnumeration.of(game);
        return new EquilibriumSearch(found, supports == 1 ? Scope.ALL : Scope.SOME);
    }

    private static Stream<MixedProfile> pure(NormalFormGame game) {
        return game.pureEquilibria().stream()
                .map(profile -> profile.stream().map(List::of).toList())
                .map(only -> MixedProfile.uniform(game.restrictedTo(only)).within(game, only));
    }
}
