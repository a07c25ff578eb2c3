package io.entente.market;

import io.entente.deal.Exclusivity;
import io.entente.game.coalition.CharacteristicFunction;
import io.entente.quantity.Check;

/**
 * The market of one quarter as a game of coalitions: v(S) is what customers spend on the clouds and with the labs of S at
 * long-run shares, when links inside S stay, links from S to outsiders are cut, and links among outsiders stay (model.md
 * §8). What a cloud pays a lab stays inside S, so no term of a contract matters but access and exclusivity; no promise,
 * capacity or valuation enters. Players are numbered as {@link Industry#actors()}, hyperscalers first.
 *
 * <p>A cloud's weight in the market depends on S only by the labs that it keeps, so that all 2^labs of them are computed
 * once and a coalition costs additions alone.
 */
public final class SalesGame {

    private final int clouds;
    private final double[][][] nests;
    private final double[] direct;
    private final double elsewhere;
    private final double[] segmentWeights;
    private final int[] labsOf;
    private final int[] soleClouds;
    private final double potential;
    private final double modelShare;

    private SalesGame(Valuation valuation) {
        Industry industry = valuation.industry();
        Book book = valuation.present().book();
        Demand demand = valuation.present().demand();
        clouds = book.hyperscalers();
        nests = demand.nestsBySubset(Availability.of(book));
        direct = demand.directWeights();
        elsewhere = demand.elsewhere();
        segmentWeights =
                industry.segments().stream().mapToDouble(Segment::weight).toArray();
        labsOf = new int[clouds];
        soleClouds = new int[book.labs()];
        for (Book.Entry entry : book.entries()) {
            var distribution = entry.contract().terms().distribution();
            labsOf[entry.hyperscaler()] |= distribution.access().available() ? 1 << entry.lab() : 0;
            soleClouds[entry.lab()] |= distribution.exclusivity() == Exclusivity.FULL ? 1 << entry.hyperscaler() : 0;
        }
        potential = valuation.paths().potential(0);
        modelShare = industry.settings().modelShare();
    }

    /** Sales of every coalition, USD bn a quarter; 2^players of them, at most 20 players. */
    public static CharacteristicFunction of(Valuation valuation) {
        int players = valuation.industry().actors().size();
        Check.that(
                players <= CharacteristicFunction.MOST_PLAYERS,
                "number of clouds and labs",
                players,
                "be at most " + CharacteristicFunction.MOST_PLAYERS,
                "leave out some actors");
        SalesGame game = new SalesGame(valuation);
        return CharacteristicFunction.of(players, game::sales);
    }

    private double sales(int coalition) {
        int labs = coalition >>> clouds;
        int[] kept = new int[clouds];
        for (int h = 0; h < clouds; h++) {
            kept[h] = labsOf[h] & ((coalition >> h & 1) == 1 ? labs : ~labs);
        }
        double direct = elsewhere;
        double own = 0;
        for (int l = 0; l < soleClouds.length; l++) {
            boolean inside = (labs >> l & 1) == 1;
            boolean closed = (soleClouds[l] & (inside ? coalition : ~coalition)) != 0;
            direct += closed ? 0 : this.direct[l];
            own += inside && !closed ? this.direct[l] : 0;
        }
        double sales = 0;
        for (int s = 0; s < segmentWeights.length; s++) {
            double all = direct;
            double inside = modelShare * own;
            for (int h = 0; h < clouds; h++) {
                double nest = nests[h][s][kept[h]];
                all += nest;
                inside += (coalition >> h & 1) == 1 ? nest : 0;
            }
            sales += segmentWeights[s] * inside / all;
        }
        return potential * sales;
    }
}
