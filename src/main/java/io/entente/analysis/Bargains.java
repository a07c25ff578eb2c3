package io.entente.analysis;

import io.entente.deal.Contract;
import io.entente.event.DealConfirmed;
import io.entente.event.DealSigned;
import io.entente.leverage.BargainingWeight;
import io.entente.leverage.NashInNash;
import io.entente.leverage.Replacement;
import io.entente.market.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What contracts bring their two sides, and who got the better of the deals that were signed. */
public final class Bargains {

    private Bargains() {}

    /**
     * A contract in force.
     *
     * @param contract its id
     * @param hyperscaler one side
     * @param lab the other
     * @param hyperscalerGainUsdBn what it loses where the contract goes and all others stay
     * @param labGainUsdBn what the lab loses
     * @param weight the hyperscaler's bargaining weight b, from patience
     * @param transferUsdBn from hyperscaler to lab, (1 − b) · its gain − b · the lab's: what Nash-in-Nash would pay
     * @param replacementTransferUsdBn the same where each side can threaten to take its best other partner in the other's
     *     place [HoLee2019]
     * @param realisedShare of the surplus that the hyperscaler was to get when both confirmed; empty for a contract that
     *     was not negotiated in the run
     */
    public record Bargain(
            String contract,
            String hyperscaler,
            String lab,
            double hyperscalerGainUsdBn,
            double labGainUsdBn,
            double weight,
            double transferUsdBn,
            double replacementTransferUsdBn,
            Optional<Double> realisedShare) {}

    static List<Bargain> of(Subject subject, List<NashInNash.Split> splits) {
        Valuation truly = subject.truly();
        double fixed = subject.scenario().negotiation().bargainingWeight();
        List<Bargain> bargains = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            Contract contract = truly.state().contracts().get(i);
            NashInNash.Split split = splits.get(i);
            bargains.add(new Bargain(
                    contract.id().value(),
                    contract.hyperscaler().value(),
                    contract.lab().value(),
                    split.hyperscalerGainUsdBn(),
                    split.labGainUsdBn(),
                    BargainingWeight.ofHyperscaler(truly, contract.hyperscaler(), contract.lab(), fixed),
                    split.transferUsdBn(),
                    Replacement.of(truly, contract)
                            .bounded(split.transferUsdBn(), split.hyperscalerGainUsdBn(), split.labGainUsdBn()),
                    realisedShare(subject, contract)));
        }
        return bargains;
    }

    /** Of the latest deal that made or amended the contract. */
    private static Optional<Double> realisedShare(Subject subject, Contract contract) {
        return subject.all(DealSigned.class).stream()
                .filter(signed -> signed.contract().id().equals(contract.id()))
                .reduce((first, second) -> second)
                .flatMap(signed -> subject.all(DealConfirmed.class).stream()
                        .filter(confirmed -> confirmed.talk().equals(signed.talk())
                                && confirmed.hyperscaler().equals(contract.hyperscaler()))
                        .findFirst())
                .filter(confirmed -> confirmed.hyperscalerGainUsdBn() + confirmed.labGainUsdBn() > 0)
                .map(confirmed -> confirmed.hyperscalerGainUsdBn()
                        / (confirmed.hyperscalerGainUsdBn() + confirmed.labGainUsdBn()));
    }
}
