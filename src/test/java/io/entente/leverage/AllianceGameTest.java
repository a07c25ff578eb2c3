package io.entente.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.game.coalition.MyersonValue;
import io.entente.game.network.Link;
import io.entente.id.ActorId;
import io.entente.leverage.AllianceGame.Outsiders;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import io.entente.mind.Casting;
import io.entente.random.RandomStream;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The alliance network as a game of coalitions (model.md §8). */
class AllianceGameTest {

    /** Utilities are hundreds of billions: sums of a dozen of them carry rounding. */
    private static final double EXACT = 1e-8;

    @Test
    void everybodyTogetherEarnsWhatEverybodyEarnsAndEachAloneWhatItsCutLinksLeave() {
        RandomStream random = RandomStream.of(4, "alliance game");
        for (int draw = 0; draw < 5; draw++) {
            Valuation drawn = Worlds.drawn(random);
            AllianceGame game = AllianceGame.of(drawn, Outsiders.LINKED);
            double all = drawn.industry().actors().stream()
                    .mapToDouble(drawn.now()::of)
                    .sum();
            assertThat(game.table().value(game.table().grandCoalition())).isCloseTo(all, within(EXACT));
            for (int player = 0; player < game.actors().size(); player++) {
                assertThat(game.alone(player))
                        .isCloseTo(withoutLinks(drawn, game.actors().get(player)), within(EXACT));
            }
        }
    }

    private static double withoutLinks(Valuation valuation, ActorId actor) {
        Payoffs cut = valuation.under(valuation.state().contracts().stream()
                .filter(c -> !c.hyperscaler().equals(actor) && !c.lab().equals(actor))
                .toList());
        return cut.of(actor);
    }

    /** Efficiency within the network, fairness of every link, nothing for whoever has no link. */
    @Test
    void theMyersonValueOfTheNetworkObeysItsLaws() {
        RandomStream random = RandomStream.of(4, "myerson of the network");
        for (int draw = 0; draw < 5; draw++) {
            AllianceGame game = AllianceGame.of(Worlds.drawn(random), Outsiders.ALONE);
            for (Link link : game.links()) {
                double[] gains = MyersonValue.fairness(game.table(), game.links(), link);
                assertThat(gains[0]).isCloseTo(gains[1], within(EXACT));
            }
            List<Double> gains = game.myersonGains();
            for (int player = 0; player < game.actors().size(); player++) {
                int number = player;
                boolean linked = game.links().stream().anyMatch(l -> l.one() == number || l.other() == number);
                assertThat(linked || Math.abs(gains.get(player)) < EXACT).isTrue();
            }
        }
    }

    /** Where all are connected the Myerson gains add up to what the alliances create. */
    @Test
    void gainsOfAConnectedNetworkAddUpToTheSurplus() {
        Casting casting = new Casting(Worlds.scenario("two-by-two"), 1);
        Valuation start = Valuation.of(casting.publicIndustry(), casting.opening());
        Valuation full = new Stability(start, 0.5).at(BigInteger.valueOf(0b1111));

        AllianceGame game = AllianceGame.of(full, Outsiders.LINKED);

        assertThat(game.links()).hasSize(4);
        assertThat(game.myersonGains().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(game.surplus(), within(EXACT));
    }

    /** A lab alone sells more where its rivals have lost their clouds as well: it owns no part of them. */
    @Test
    void outsidersLinksCompeteWithALabAlone() {
        AllianceGame linked = AllianceGame.of(Worlds.flagship(), Outsiders.LINKED);
        AllianceGame alone = AllianceGame.of(Worlds.flagship(), Outsiders.ALONE);
        int all = linked.table().grandCoalition();
        int openai = linked.actors().indexOf(new ActorId("openai"));
        assertThat(linked.table().value(all)).isEqualTo(alone.table().value(all));
        assertThat(linked.alone(openai)).isLessThan(alone.alone(openai));
    }
}
