package io.entente.market;

import io.entente.id.ActorId;
import io.entente.id.TalkId;
import java.util.List;

/**
 * What a filed deal holds until regulators have decided: nobody can sell it twice.
 *
 * @param talk which deal
 * @param hyperscaler whose capacity and cash
 * @param lab whose cash
 * @param startPeriod period of the first entry of the path
 * @param capacityGw held beyond what a contract of the pair has already, by quarter
 * @param hyperscalerCashUsdBn what would fall due to the hyperscaler at signature
 * @param labCashUsdBn what would fall due to the lab
 */
public record Hold(
        TalkId talk,
        ActorId hyperscaler,
        ActorId lab,
        int startPeriod,
        List<Double> capacityGw,
        double hyperscalerCashUsdBn,
        double labCashUsdBn) {

    public Hold {
        capacityGw = List.copyOf(capacityGw);
    }

    /** The hold of a deal that would be signed like this. */
    public static Hold of(TalkId talk, Signing signing) {
        var contract = signing.contract();
        int period = signing.before().period();
        var present = signing.before().contract(contract.hyperscaler(), contract.lab());
        List<Double> extra = new java.util.ArrayList<>();
        for (int p = period; p < contract.endPeriod(); p++) {
            int at = p;
            double had = present.map(c -> c.capacityGwAt(at)).orElse(0.0);
            extra.add(Math.max(0, contract.capacityGwAt(p) - had));
        }
        double intoLab = 0;
        for (Payment payment : signing.payments()) {
            intoLab += payment.payee().equals(contract.lab()) ? payment.usdBn() : -payment.usdBn();
        }
        return new Hold(
                talk,
                contract.hyperscaler(),
                contract.lab(),
                period,
                extra,
                Math.max(0, intoLab),
                Math.max(0, -intoLab));
    }

    /** Capacity held in a period. */
    double capacityGwAt(int period) {
        int index = period - startPeriod;
        return index < 0 || index >= capacityGw.size() ? 0 : capacityGw.get(index);
    }

    /** Whether it is held for a deal of this pair. */
    boolean isOf(ActorId one, ActorId other) {
        return hyperscaler.equals(one) && lab.equals(other);
    }
}
