package io.entente.market.concentration;

import io.entente.alliance.Ownership;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Modified Herfindahl-Hirschman index: concentration that counts the shares which rivals own in each other and the
 * HHI does not see [OBrienSalop2000]. With s the market shares, β financial and γ control shares by owner and firm,
 * MHHI = Σ_k Σ_j s_k s_j (Σ_i γ_ik β_ij) / (Σ_i γ_ik β_ik), on the scale to 10 000.
 *
 * @param index the MHHI
 * @param hhi the HHI of the same shares
 */
public record Mhhi(double index, double hhi) {

    /** The index of a market whose owners are the firms themselves and whoever holds stakes in them. */
    public static Mhhi of(MarketShares shares, Ownership ownership) {
        List<ActorId> firms = List.copyOf(shares.byFirm().keySet());
        return of(List.copyOf(shares.byFirm().values()), Control.of(firms, ownership));
    }

    /** The index of firms with these market shares, in [0, 1], under these owners. Owners × firms² operations. */
    public static Mhhi of(List<Double> shares, Control owners) {
        double index = 0;
        double hhi = 0;
        for (int k = 0; k < shares.size(); k++) {
            hhi += shares.get(k) * shares.get(k);
            double[] weights = shares.get(k) > 0 ? owners.weights(k) : new double[0];
            for (int j = 0; j < weights.length; j++) {
                index += shares.get(k) * shares.get(j) * weights[j];
            }
        }
        return new Mhhi(MarketShares.MONOPOLY * index, MarketShares.MONOPOLY * hhi);
    }

    /** What the holdings add to the HHI, in index points. */
    public double delta() {
        return index - hhi;
    }

    /** Who owns and who controls the firms: a row for each owner, a column for each firm. Immutable. */
    public static final class Control {

        private final double[][] financial;
        private final double[][] control;

        private Control(double[][] financial, double[][] control) {
            this.financial = financial;
            this.control = control;
        }

        /**
         * Owners of firms.
         *
         * @param financial β, shares of profit in [0, 1]
         * @param control γ, of which only ratios within a column matter
         * @throws IllegalArgumentException where one has more rows than the other
         */
        public static Control of(List<List<Double>> financial, List<List<Double>> control) {
            Check.that(
                    financial.size() == control.size(),
                    "number of rows of control shares",
                    control.size(),
                    "be that of the financial shares, " + financial.size(),
                    "give a row of each for every owner");
            return new Control(rows(financial), rows(control));
        }

        private static double[][] rows(List<List<Double>> rows) {
            return rows.stream()
                    .map(row -> row.stream().mapToDouble(share -> share).toArray())
                    .toArray(double[][]::new);
        }

        /** The firms themselves and whoever holds stakes in them. */
        public static Control of(List<ActorId> firms, Ownership ownership) {
            TreeSet<ActorId> owners = new TreeSet<>(firms);
            owners.addAll(ownership.actors());
            List<ActorId> rows = List.copyOf(owners);
            double[][] financial = new double[rows.size()][firms.size()];
            double[][] control = new double[rows.size()][firms.size()];
            for (int firm = 0; firm < firms.size(); firm++) {
                int itself = rows.indexOf(firms.get(firm));
                financial[itself][firm] = ownership.own(firms.get(firm));
                control[itself][firm] = financial[itself][firm];
            }
            for (Stake stake : ownership.stakes()) {
                int firm = firms.indexOf(stake.issuer());
                if (firm >= 0) {
                    int holder = rows.indexOf(stake.holder());
                    financial[holder][firm] = stake.share();
                    control[holder][firm] = ownership.control(stake.holder(), stake.issuer());
                }
            }
            return new Control(financial, control);
        }

        /** How much those who control firm k care for a unit of firm j's profit over one of its own. */
        public double weight(int k, int j) {
            return weights(k)[j];
        }

        /** The same for the profits of all firms. */
        private double[] weights(int k) {
            double[] profits = new double[financial[0].length];
            for (int owner = 0; owner < control.length; owner++) {
                double says = control[owner][k];
                for (int j = 0; says != 0 && j < profits.length; j++) {
                    profits[j] += says * financial[owner][j];
                }
            }
            double own = profits[k];
            if (own > 0) {
                return Arrays.stream(profits).map(profit -> profit / own).toArray();
            }
            throw Check.refusal("weight of firm " + k + "'s own profit", own, "be positive", "give it an owner");
        }
    }
}
