package io.entente.casebook;

import io.entente.describe.Words;
import io.entente.game.normalform.Bimatrix;
import io.entente.game.normalform.Dominance;
import io.entente.game.normalform.EquilibriumSearch;
import io.entente.game.normalform.ExtremeEquilibria.Equilibrium;
import io.entente.game.normalform.GambitGame;
import io.entente.game.normalform.LemkeHowson;
import io.entente.game.normalform.MixedProfile;
import io.entente.game.normalform.NormalFormGame;
import java.util.List;

/** Games of Gambit's files, and single equilibria of games too large to list all of them. */
final class GambitKinds {

    static final List<Kind> ALL =
            List.of(new Kind("bimatrix_equilibrium", GambitKinds::one), new Kind("dominance", GambitKinds::dominance));

    private GambitKinds() {}

    /** Solves the game of a file: what survives dominance, pure equilibria, mixed ones as far as {@link EquilibriumSearch} goes. */
    static Answer solve(GambitGame file) {
        NormalFormGame game = file.rounded();
        EquilibriumSearch search =
                game.players() == 2 ? EquilibriumSearch.of(file.bimatrix()) : EquilibriumSearch.of(game);
        List<MixedProfile> found = search.found();
        double regret = found.stream().mapToDouble(game::regret).max().orElse(0);
        return Answer.of(
                        "title",
                        file.title(),
                        "players",
                        file.players(),
                        "undominated",
                        Dominance.iterated(game),
                        "pure",
                        game.pureEquilibria(),
                        "equilibria",
                        found.stream().map(MixedProfile::strategies).toList(),
                        "scope",
                        Words.of(search.scope()),
                        "regret",
                        regret)
                .certified(GameKinds.regretOf(game, regret));
    }

    private static Answer one(Inputs inputs) {
        Bimatrix game = new Bimatrix(inputs.fractions("A"), inputs.fractions("B"));
        Equilibrium found = LemkeHowson.of(game, inputs.has("label") ? inputs.count("label") : 0);
        MixedProfile profile = found.rounded();
        NormalFormGame rounded = game.rounded();
        double regret = rounded.regret(profile);
        return Answer.of("equilibrium", profile.strategies(), "regret", regret)
                .certified(GameKinds.regretOf(rounded, regret));
    }

    private static Answer dominance(Inputs inputs) {
        return Answer.of("undominated", Dominance.iterated(GameKinds.game(inputs)));
    }
}
