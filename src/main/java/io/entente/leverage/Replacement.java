package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.market.Valuation;

/**
 * What each side of a link could have by taking, in the other's place, the best partner it has no link with, at a price that
 * leaves that partner nothing [HoLee2019]: the threat of replacement.
 *
 * @param hyperscalerUsdBn joint surplus of the hyperscaler with its best other lab, at least 0
 * @param labUsdBn joint surplus of the lab with its best other hyperscaler, at least 0
 */
public record Replacement(double hyperscalerUsdBn, double labUsdBn) {

    /** The threats of both sides of a contract, which is taken away first. Costs a dozen cells for each pair tried. */
    public static Replacement of(Valuation valuation, Contract contract) {
        Valuation without = valuation.at(valuation
                .state()
                .withContracts(valuation.state().contracts().stream()
                        .filter(c -> !c.id().equals(contract.id()))
                        .toList()));
        return new Replacement(
                best(without, contract.hyperscaler(), contract.lab()),
                best(without, contract.lab(), contract.hyperscaler()));
    }

    /** What an actor could have with the best partner but one that it has no link with: all of the surplus. */
    public static double best(Valuation valuation, ActorId actor, ActorId replaced) {
        boolean cloud = valuation.industry().hyperscaler(actor) >= 0;
        var rivals = cloud
                ? valuation.industry().labs().stream().map(l -> l.id()).toList()
                : valuation.industry().hyperscalers().stream().map(h -> h.id()).toList();
        double best = 0;
        for (ActorId rival : rivals) {
            if (!rival.equals(replaced)) {
                best = Math.max(
                        best,
                        ReferenceLink.of(valuation, cloud ? actor : rival, cloud ? rival : actor)
                                .map(link -> link.gain().joint())
                                .orElse(0.0));
            }
        }
        return best;
    }

    /**
     * A transfer from hyperscaler to lab that neither would rather replace: the nearest to the given one. Where both cannot
     * be satisfied the given one stays.
     *
     * @param transferUsdBn what bargaining gives
     * @param hyperscalerGainUsdBn of the link, before the transfer
     * @param labGainUsdBn of the link, before the transfer
     */
    public double bounded(double transferUsdBn, double hyperscalerGainUsdBn, double labGainUsdBn) {
        double least = labUsdBn - labGainUsdBn;
        double most = hyperscalerGainUsdBn - hyperscalerUsdBn;
        return least > most ? transferUsdBn : Math.min(most, Math.max(least, transferUsdBn));
    }
}
