package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.id.ContractId;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import java.util.ArrayList;
import java.util.List;

/**
 * Nash-in-Nash with transferable money: every link's transfer splits that link's gains, all other links as they are
 * [HornWolinsky1988, CollardWexler2019]. Gains are without the link's own transfer.
 */
public final class NashInNash {

    private NashInNash() {}

    /**
     * What a link brings to its two ends, all others fixed.
     *
     * @param contract which
     * @param hyperscalerGainUsdBn U_h with it less U_h without it
     * @param labGainUsdBn U_l with it less U_l without it
     * @param transferUsdBn from the hyperscaler to the lab: (1 − b) Δ_h − b Δ_l
     */
    public record Split(ContractId contract, double hyperscalerGainUsdBn, double labGainUsdBn, double transferUsdBn) {

        /** Whether the two ends together gain from the link. */
        public boolean worthwhile() {
            return hyperscalerGainUsdBn + labGainUsdBn >= 0;
        }
    }

    /** The splits of all contracts in force. Costs one structure for each contract. */
    public static List<Split> of(Valuation valuation, double fixedWeight) {
        List<Split> splits = new ArrayList<>();
        for (Contract contract : valuation.state().contracts()) {
            splits.add(split(valuation, contract, without(valuation, contract.id()), fixedWeight));
        }
        return splits;
    }

    /** The split of what a contract in force brings over the one that it has replaced, under the same id. */
    public static Split replacing(Valuation valuation, Contract old, double fixedWeight) {
        return split(valuation, old, valuation.amending(old), fixedWeight);
    }

    private static Split split(Valuation valuation, Contract contract, Payoffs without, double fixedWeight) {
        Payoffs with = valuation.now();
        double paid = valuation.returnable(contract);
        double gainHyperscaler = with.of(contract.hyperscaler()) - without.of(contract.hyperscaler()) + paid;
        double gainLab = with.of(contract.lab()) - without.of(contract.lab()) - paid;
        double weight = BargainingWeight.ofHyperscaler(valuation, contract.hyperscaler(), contract.lab(), fixedWeight);
        return new Split(contract.id(), gainHyperscaler, gainLab, (1 - weight) * gainHyperscaler - weight * gainLab);
    }

    /** Everybody's utility without one contract and its own transfer, all else as it stands. */
    public static Payoffs without(Valuation valuation, ContractId contract) {
        return valuation.without(contract);
    }

    /** The transfer that splits a deal's gains, from the hyperscaler to the lab, USD bn. */
    public static double transfer(double hyperscalerGain, double labGain, double hyperscalerWeight) {
        return (1 - hyperscalerWeight) * hyperscalerGain - hyperscalerWeight * labGain;
    }

    /** The weight of a deal's hyperscaler. */
    public static double weight(Valuation valuation, Deal deal, double fixedWeight) {
        return BargainingWeight.ofHyperscaler(valuation, deal.hyperscaler(), deal.lab(), fixedWeight);
    }
}
