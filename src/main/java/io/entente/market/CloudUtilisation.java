package io.entente.market;

import io.entente.actor.Hyperscaler;
import io.entente.market.Book.Entry;
import java.util.Arrays;

/**
 * What a hyperscaler's capacity under contract is worth: bills less costs and congestion. Worked out once for each set of
 * purchases: what else a contract says, and what customers buy, changes nothing in it. Safe for use by several threads.
 */
final class CloudUtilisation {

    private final Paths paths;
    private final int hyperscaler;
    private final Memo<Key, Double> known = new Memo<>();

    CloudUtilisation(Paths paths, int hyperscaler) {
        this.paths = paths;
        this.hyperscaler = hyperscaler;
    }

    /** What it follows from: the capacity and unit cost of the moment, and the compute that the contracts sell. */
    private static final class Key {

        private final double capacityGw;
        private final double unitCost;
        private final ContractPaths[] contracts;

        Key(double capacityGw, double unitCost, ContractPaths... contracts) {
            this.capacityGw = capacityGw;
            this.unitCost = unitCost;
            this.contracts = contracts;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && capacityGw == that.capacityGw
                    && unitCost == that.unitCost
                    && Arrays.equals(contracts, that.contracts);
        }

        @Override
        public int hashCode() {
            return 31 * Double.hashCode(capacityGw) + Arrays.hashCode(contracts);
        }
    }

    /** Present value of the contracts' bills less the costs of their capacity and of congestion, USD bn. */
    double of(HyperscalerState state, Entry... contracts) {
        double unitCost = paths.industry()
                        .hyperscalers()
                        .get(hyperscaler)
                        .unitCostUsdBnPerGwYear()
                        .value()
                * state.unitCostFactor();
        Key key = new Key(state.capacityGw(), unitCost, ContractPaths.of(contracts));
        return known.of(key, this::value);
    }

    private double value(Key key) {
        Hyperscaler type = paths.industry().hyperscalers().get(hyperscaler);
        double[] own = paths.discountOfHyperscaler(hyperscaler).factors();
        double[] common = paths.commonDiscount();
        double perYear = type.buildGwPerYear().value();
        double base = type.baseUtilisation().value();
        double value = 0;
        for (int t = 0; t < own.length; t++) {
            double built = Industry.built(key.capacityGw, perYear, t);
            double used = base * built;
            for (ContractPaths contract : key.contracts) {
                double capacity = contract.capacityGw()[t];
                value += common[t] * contract.bill()[t] - own[t] * (capacity * key.unitCost / 4);
                used += capacity;
            }
            value -= own[t] * congestion(used, built, key.unitCost);
        }
        return value;
    }

    /** Running above the knee costs: weight × (utilisation − knee)² × capacity × unit cost. */
    private double congestion(double usedGw, double capacityGw, double unitCost) {
        MarketSettings settings = paths.industry().settings();
        double excess = capacityGw == 0 ? 0 : Math.max(0, usedGw / capacityGw - settings.congestionKnee());
        return settings.congestionWeight() * excess * excess * capacityGw * unitCost / 4;
    }
}
