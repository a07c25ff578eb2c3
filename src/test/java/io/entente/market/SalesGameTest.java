package io.entente.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.Worlds;
import io.entente.deal.Contract;
import io.entente.game.coalition.CharacteristicFunction;
import io.entente.id.ActorId;
import io.entente.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The market as a game of coalitions against the market itself with the links really cut. */
class SalesGameTest {

    private static final double EXACT = 1e-9;

    /** v(S) is the spend on the clouds of S and with its labs' own APIs once every link across its border is gone. */
    @Test
    void aCoalitionSellsWhatTheMarketBuysOnceItsLinksToOutsidersAreCut() {
        RandomStream random = RandomStream.of(4, "sales game");
        for (int draw = 0; draw < 20; draw++) {
            Valuation drawn = Worlds.drawn(random);
            CharacteristicFunction game = SalesGame.of(drawn);
            for (int i = 0; i < 20; i++) {
                int coalition = 1 + random.nextInt(game.grandCoalition());
                assertThat(game.value(coalition)).isCloseTo(spelledOut(drawn, coalition), within(EXACT));
            }
        }
    }

    private static double spelledOut(Valuation valuation, int coalition) {
        Industry industry = valuation.industry();
        List<ActorId> actors = industry.actors();
        List<Contract> left = valuation.state().contracts().stream()
                .filter(c -> inside(actors, c.hyperscaler(), coalition) == inside(actors, c.lab(), coalition))
                .toList();
        MarketState state = valuation.state().withContracts(left);
        Shares shares = valuation.present().demand().shares(Availability.of(industry, left));
        double sales = 0;
        for (int h = 0; h < industry.hyperscalers().size(); h++) {
            sales += inside(actors, actors.get(h), coalition) ? shares.cloud(h) : 0;
        }
        for (int l = 0; l < industry.labs().size(); l++) {
            boolean member = inside(actors, industry.labs().get(l).id(), coalition);
            sales += member ? industry.settings().modelShare() * shares.direct(l) : 0;
        }
        return sales * valuation.at(state).paths().potential(0);
    }

    private static boolean inside(List<ActorId> actors, ActorId actor, int coalition) {
        return (coalition >> actors.indexOf(actor) & 1) == 1;
    }
}
