package io.entente.engine;

import io.entente.deal.Deal;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.market.Payment;
import io.entente.regulation.Remedies;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A deal that regulators look at.
 *
 * @param deal what was agreed
 * @param due period in which each regulator that has not decided yet decides
 * @param remedies imposed so far
 * @param uponClosing prices of consent that the signature makes due, in instalments
 * @param letThrough contracts whose exclusivity barred it when it was filed; their holders have let it pass
 */
public record FiledDeal(
        Deal deal,
        Map<ActorId, Integer> due,
        Remedies remedies,
        List<Payment> uponClosing,
        List<ContractId> letThrough) {

    public FiledDeal {
        due = Collections.unmodifiableMap(new TreeMap<>(due));
        uponClosing = List.copyOf(uponClosing);
        letThrough = List.copyOf(letThrough);
    }

    /** After a regulator decided, under further remedies or none. */
    FiledDeal decided(ActorId regulator, Remedies more) {
        Map<ActorId, Integer> rest = new TreeMap<>(due);
        rest.remove(regulator);
        return new FiledDeal(deal, rest, remedies.union(more), uponClosing, letThrough);
    }
}
