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

    /**
     * Who owns and who controls the firms: a row for each owner, a column for each firm.
     *
     * @param financial β, shares of profit in [0, 1]
     * @param control γ, of which only ratios within a column matter
     */
    public record Control(List<List<Double>> financial, List<List<Double>> control) {

        public Control {
            Check.that(
                    financial.size() == control.size(),
                    "number of rows of control shares",
                    control.size(),
                    "be that of the financial shares, " + financial.size(),
                    "give a row of each for every owner");
            financial = financial.stream().map(List::copyOf).toList();
            control = control.stream().map(List::copyOf).toList();
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
            return new Control(lists(financial), lists(control));
        }

        private static List<List<Double>> lists(double[]... rows) {
            return Arrays.stream(rows)
                    .map(row -> Arrays.stream(row).boxed().toList())
                    .toList();
        }

        /** How much those who control firm k care for a unit of firm j's profit over one of its own. */
        public double weight(int k, int j) {
            return dot(k, j) / own(k);
        }

        /** The same for the profits of all firms. */
        private double[] weights(int k) {
            double own = own(k);
            double[] weights = new double[financial.get(0).size()];
            Arrays.setAll(weights, j -> dot(k, j) / own);
            return weights;
        }

        private double own(int k) {
            double own = dot(k, k);
            if (own > 0) {
                return own;
            }
            throw Check.refusal("weight of firm " + k + "'s own profit", own, "be positive", "give it an owner");
        }

        private double dot(int controlled, int profiting) {
            double sum = 0;
            for (int owner = 0; owner < financial.size(); owner++) {
                sum += control.get(owner).get(controlled) * financial.get(owner).get(profiting);
            }
            return sum;
        }
    }
}
