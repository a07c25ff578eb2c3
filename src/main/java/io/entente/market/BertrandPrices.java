package io.entente.market;

import io.entente.alliance.Ownership;
import io.entente.id.ActorId;
import io.entente.market.concentration.Mhhi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prices of clouds that are best answers to one another [Bertrand1883] under logit demand. Cloud h maximises its own margin
 * and, with weight ω_hk, that of whomever it and its owners own, so that with S the shares and c the costs
 * (p_h − c_h) α Σ_s w s_h (1 − s_h) = S_h + Σ_k ω_hk m_k α Σ_s w s_h s_k, where m_k is p_k − c_k of a cloud and the fixed
 * margin of a lab's own API. Costs are what makes the prices of the opening an equilibrium; unit cost and congestion move
 * them. Root rule: the equilibrium that damped best answers reach from fixed-margin prices; other starts are tried and what
 * they reach is counted.
 *
 * @param indices price of each cloud over its price at the start, in actor order
 * @param markups p − c of each
 * @param residual how far any price is from its best answer
 * @param roots how many different equilibria the starts reached, at least 1
 */
public record BertrandPrices(List<Double> indices, List<Double> markups, double residual, int roots) {

    private static final int MOST_STEPS = 2_000;
    private static final double DAMPING = 0.5;
    private static final double TOLERANCE = 1e-13;
    private static final double SAME = 1e-6;
    private static final double[] STARTS = {1, 0.5, 2};

    public BertrandPrices {
        indices = List.copyOf(indices);
        markups = List.copyOf(markups);
    }

    /** The equilibrium of a state. */
    static BertrandPrices of(Industry industry, MarketState state) {
        Answers answers = new Answers(industry, state);
        double[] fixed = Prices.fixed(industry, state);
        double[] costs = fixed.clone();
        for (int h = 0; h < costs.length; h++) {
            costs[h] -= industry.calibration().markup(h);
        }
        List<double[]> found = new ArrayList<>();
        for (double start : STARTS) {
            double[] prices = Arrays.stream(fixed).map(p -> p * start).toArray();
            double[] reached = answers.settle(prices, costs);
            boolean known = found.stream().anyMatch(other -> distance(other, reached) < SAME);
            if (!known) {
                found.add(reached);
            }
        }
        double[] prices = found.get(0);
        double[] best = answers.to(prices, costs);
        double[] markups = prices.clone();
        for (int h = 0; h < markups.length; h++) {
            markups[h] -= costs[h];
        }
        return new BertrandPrices(boxed(prices), boxed(markups), distance(prices, best), found.size());
    }

    /**
     * The markups that make fixed-margin prices of the opening an equilibrium.
     *
     * @throws IllegalArgumentException where a cost would be negative
     */
    static double[] calibrated(Industry industry, MarketState opening) {
        Answers answers = new Answers(industry, opening);
        double[] prices = Prices.fixed(industry, opening);
        double[] costs = prices.clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] best = answers.to(prices, costs);
            double moved = distance(prices, best);
            for (int h = 0; h < costs.length; h++) {
                costs[h] += prices[h] - best[h];
            }
            if (moved < TOLERANCE) {
                break;
            }
        }
        double[] markups = prices.clone();
        for (int h = 0; h < costs.length; h++) {
            if (costs[h] < 0) {
                throw new IllegalArgumentException("The unit cost of "
                        + industry.hyperscalers().get(h).id() + " that Bertrand prices imply (" + costs[h]
                        + " of its price) must not be negative.\nMaybe raise market.priceSensitivity to "
                        + StrictMath.rint(10 / industry.settings().margin()) / 10 + ", which fits the margin.");
            }
            markups[h] -= costs[h];
        }
        return markups;
    }

    private static double distance(double[] one, double[] other) {
        double largest = 0;
        for (int h = 0; h < one.length; h++) {
            largest = Math.max(largest, Math.abs(one[h] - other[h]));
        }
        return largest;
    }

    private static List<Double> boxed(double... values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** Best answers of all clouds to the prices of all others. */
    private static final class Answers {

        private final Industry industry;
        private final MarketState state;
        private final Availability availability;
        private final double[][] weights;

        Answers(Industry industry, MarketState state) {
            this.industry = industry;
            this.state = state;
            this.availability = Availability.of(industry, state.contracts());
            List<ActorId> firms = industry.actors();
            Mhhi.Control control = Mhhi.Control.of(firms, new Ownership(state.stakes()));
            this.weights = new double[industry.hyperscalers().size()][firms.size()];
            for (int h = 0; h < weights.length; h++) {
                for (int k = 0; k < firms.size(); k++) {
                    weights[h][k] = k == h ? 0 : control.weight(h, k);
                }
            }
        }

        double[] settle(double[] start, double... costs) {
            double[] prices = start.clone();
            for (int step = 0; step < MOST_STEPS; step++) {
                double[] best = to(prices, costs);
                double moved = distance(prices, best);
                for (int h = 0; h < prices.length; h++) {
                    prices[h] += DAMPING * (best[h] - prices[h]);
                }
                if (moved < TOLERANCE) {
                    break;
                }
            }
            return prices;
        }

        double[] to(double[] prices, double... costs) {
            Shares shares = new Demand(industry, state, Prices.given(industry, prices)).shares(availability);
            double[] best = prices.clone();
            for (int h = 0; h < best.length; h++) {
                double slope = overlap(shares, h, h);
                if (slope > 0) {
                    best[h] = costs[h] + (shares.cloud(h) + owned(shares, h, prices, costs)) / slope;
                }
            }
            return best;
        }

        /** What of the customers that leave cloud h comes back to it through those whom it and its owners own. */
        private double owned(Shares shares, int h, double[] prices, double... costs) {
            int clouds = prices.length;
            double sum = 0;
            for (int k = 0; k < weights[h].length; k++) {
                if (weights[h][k] != 0) {
                    double margin = k < clouds ? prices[k] - costs[k] : labMargin();
                    sum += weights[h][k] * margin * overlap(shares, h, k);
                }
            }
            return sum;
        }

        private double labMargin() {
            MarketSettings settings = industry.settings();
            return settings.modelShare() * (1 - settings.hostingShare());
        }

        /** α Σ_s w s_h s_k, or α Σ_s w s_h (1 − s_h) with itself. */
        private double overlap(Shares shares, int h, int k) {
            int clouds = weights.length;
            double sum = 0;
            for (int s = 0; s < industry.segments().size(); s++) {
                double own = shares.segmentCloud(h, s);
                double other =
                        k == h ? 1 - own : k < clouds ? shares.segmentCloud(k, s) : shares.segmentDirect(k - clouds, s);
                sum += industry.segments().get(s).weight() * own * other;
            }
            return industry.settings().priceSensitivity() * sum;
        }
    }
}
