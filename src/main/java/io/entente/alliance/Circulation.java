package io.entente.alliance;

import io.entente.id.ActorId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The largest part of some payments that runs in circles, with a proof that no larger one exists: with potentials p, any
 * circulation f within payments c has Σ f = Σ f (1 + p_payee − p_payer) ≤ Σ c max(0, 1 + p_payee − p_payer), and here both
 * are equal (duality of linear programs).
 *
 * @param usdBn how much circulates
 * @param flows what of each payment circulates, in the order of {@link MoneyFlows#flows()}, nothing left out
 * @param potentials p by actor, whole numbers
 */
public record Circulation(double usdBn, List<Double> flows, SortedMap<ActorId, Double> potentials) {

    private static final double ROUNDING = 1e-9;

    public Circulation {
        flows = List.copyOf(flows);
        potentials = Collections.unmodifiableSortedMap(new TreeMap<>(potentials));
    }

    /** Potentials that prove a largest circulation: shortest distances where a payment can be kept or given up. */
    static Circulation of(MoneyFlows payments, double usdBn, List<Double> kept) {
        List<MoneyFlow> all = payments.flows();
        SortedMap<ActorId, Double> distance = new TreeMap<>();
        payments.actors().forEach(actor -> distance.put(actor, 0.0));
        double least = ROUNDING * Math.max(1, payments.totalUsdBn());
        boolean changed = true;
        for (int pass = 0; changed && pass <= distance.size(); pass++) {
            changed = false;
            for (int i = 0; i < all.size(); i++) {
                MoneyFlow flow = all.get(i);
                if (kept.get(i) < flow.usdBn() - least) {
                    changed |= relax(distance, flow.payer(), flow.payee(), -1);
                }
                if (kept.get(i) > least) {
                    changed |= relax(distance, flow.payee(), flow.payer(), 1);
                }
            }
        }
        return new Circulation(usdBn, kept, distance);
    }

    private static boolean relax(SortedMap<ActorId, Double> distance, ActorId from, ActorId to, double length) {
        double candidate = distance.get(from) + length;
        if (candidate < distance.get(to)) {
            distance.put(to, candidate);
            return true;
        }
        return false;
    }
}
