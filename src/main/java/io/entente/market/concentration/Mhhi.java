package io.entente.market.concentration;

import io.entente.alliance.Ownership;
import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.util.ArrayList;
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
            for (int j = 0; shares.get(k) > 0 && j < shares.size(); j++) {
                index += shares.get(k) * shares.get(j) * owners.weight(k, j);
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
            List<List<Double>> financial = new ArrayList<>();
            List<List<Double>> control = new ArrayList<>();
            for (ActorId owner : owners) {
                financial.add(firms.stream().map(f -> ownership.share(owner, f)).toList());
                control.add(firms.stream().map(f -> ownership.control(owner, f)).toList());
            }
            return new Control(financial, control);
        }

        /** How much those who control firm k care for a unit of firm j's profit over one of its own. */
        public double weight(int k, int j) {
            double own = dot(k, k);
            Check.that(own > 0, "weight of firm " + k + "'s own profit", own, "be positive", "give it an owner");
            return dot(k, j) / own;
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
