package io.entente.market.concentration;

import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who sells how much of a market.
 *
 * @param byFirm share of each firm, in [0, 1], all together at most 1
 */
public record MarketShares(SortedMap<ActorId, Double> byFirm) {

    /** Index points of a market with one seller. */
    public static final double MONOPOLY = 10_000;

    private static final double ROUNDING = 1e-9;

    public MarketShares {
        byFirm.forEach((firm, share) -> Check.share(share, () -> "market share of " + firm));
        double total = byFirm.values().stream().mapToDouble(Double::doubleValue).sum();
        Check.that(total <= 1 + ROUNDING, "sum of market shares", total, "be at most 1", "write 25 % as 0.25");
        byFirm = Collections.unmodifiableSortedMap(new TreeMap<>(byFirm));
    }

    /** Shares in what these firms sell; none where nothing is sold. */
    public static MarketShares ofRevenue(Map<ActorId, Double> revenue) {
        revenue.forEach((firm, amount) -> Check.notNegative(amount, "revenue of " + firm));
        double total = new TreeMap<>(revenue)
                .values().stream().mapToDouble(Double::doubleValue).sum();
        SortedMap<ActorId, Double> shares = new TreeMap<>();
        revenue.forEach((firm, amount) -> shares.put(firm, total == 0 ? 0 : amount / total));
        return new MarketShares(shares);
    }

    /** Share of a firm, 0 for one outside the market. */
    public double of(ActorId firm) {
        return byFirm.getOrDefault(firm, 0.0);
    }

    /** Herfindahl-Hirschman index, 0…10 000: the sum of squared shares in per cent. */
    public double hhi() {
        double sum = 0;
        for (double share : byFirm.values()) {
            sum += share * share;
        }
        return MONOPOLY * sum;
    }

    /** How many equal suppliers give the same index: 10 000 / HHI; 0 for an empty market. */
    public double effectiveSuppliers() {
        return hhi() == 0 ? 0 : MONOPOLY / hhi();
    }

    /**
     * Share-weighted Lerner index of a Cournot industry, HHI over elasticity, the index on a scale to 1
     * [CowlingWaterson1976].
     *
     * @param elasticity of market demand, positive
     */
    public double cournotLerner(double elasticity) {
        return hhi() / MONOPOLY / Check.positive(elasticity, "elasticity");
    }

    /** The market after one firm took over another's sales, all else equal. */
    public MarketShares merged(ActorId buyer, ActorId target) {
        SortedMap<ActorId, Double> shares = new TreeMap<>(byFirm);
        shares.put(buyer, Math.min(1, of(buyer) + of(target)));
        shares.remove(target);
        return new MarketShares(shares);
    }
}
