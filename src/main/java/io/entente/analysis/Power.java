package io.entente.analysis;

import io.entente.id.ActorId;
import io.entente.leverage.BestLinks;
import io.entente.leverage.LeverageMeter;
import io.entente.leverage.NashInNash;
import io.entente.market.Valuation;
import java.util.List;
import java.util.Optional;

/**
 * Who can hurt whom.
 *
 * @param floorUsdBn u_0: the least denominator of dependence
 * @param standings one for each hyperscaler and lab, in actor order
 * @param pairs every ordered pair of which the first can hurt the second
 */
public record Power(double floorUsdBn, List<Standing> standings, List<Hold> pairs) {

    public Power {
        standings = List.copyOf(standings);
        pairs = List.copyOf(pairs);
    }

    /**
     * How an actor stands.
     *
     * @param actor who
     * @param kind hyperscaler or lab
     * @param utilityUsdBn what it is worth to itself
     * @param linksUsdBn what of that all its links together bring
     * @param marginalGainsUsdBn what each of its links brings it with the others in place, added up
     * @param complements whether these add up to more than the links together: then Nash-in-Nash with fixed
     *     disagreement overpays its partners
     * @param meanNetLeverage over the hyperscalers and labs that it can hurt or that can hurt it; 0 without any
     * @param outsideOption the link it does not have that would bring it most; empty without one
     * @param outsideOptionUsdBn what that link would bring it
     */
    public record Standing(
            String actor,
            String kind,
            double utilityUsdBn,
            double linksUsdBn,
            double marginalGainsUsdBn,
            boolean complements,
            double meanNetLeverage,
            Optional<String> outsideOption,
            double outsideOptionUsdBn) {}

    /**
     * What one actor can do to another.
     *
     * @param holder who can
     * @param over to whom
     * @param act the worst it can credibly do
     * @param lossUsdBn what that costs the other
     * @param dependence loss over the other's utility, at least u_0
     * @param reverseDependence of the holder on the other
     * @param net net leverage: the difference of the two dependences over their sum
     */
    public record Hold(
            String holder,
            String over,
            String act,
            double lossUsdBn,
            double dependence,
            double reverseDependence,
            double net) {}

    static Power of(Subject subject, List<NashInNash.Split> splits) {
        Valuation truly = subject.truly();
        var settings = subject.scenario().leverage();
        double weight = subject.scenario().negotiation().bargainingWeight();
        BestLinks threats = BestLinks.of(truly, weight);
        LeverageMeter meter = new LeverageMeter(
                truly,
                settings,
                threats,
                subject.scenario().regulators().stream().map(r -> r.id()).toList());
        List<Hold> pairs = pairs(meter);
        List<Standing> standings = truly.industry().actors().stream()
                .map(actor -> standing(meter, actor, splits, pairs, threats))
                .toList();
        return new Power(settings.floorUsdBn(), standings, pairs);
    }

    private static List<Hold> pairs(LeverageMeter meter) {
        return meter.levels().stream()
                .filter(level -> level.ofOver().loss() > 0)
                .map(level -> new Hold(
                        level.holder().value(),
                        level.over().value(),
                        level.ofOver().act(),
                        level.ofOver().loss(),
                        level.ofOver().share(),
                        level.ofHolder().share(),
                        level.net()))
                .toList();
    }

    private static Standing standing(
            LeverageMeter meter, ActorId actor, List<NashInNash.Split> splits, List<Hold> pairs, BestLinks threats) {
        Valuation truly = meter.valuation();
        double utility = truly.now().of(actor);
        double alone = meter.alone(actor);
        double marginal = 0;
        for (int i = 0; i < splits.size(); i++) {
            var contract = truly.state().contracts().get(i);
            marginal += contract.hyperscaler().equals(actor) ? splits.get(i).hyperscalerGainUsdBn() : 0;
            marginal += contract.lab().equals(actor) ? splits.get(i).labGainUsdBn() : 0;
        }
        return new Standing(
                actor.value(),
                truly.industry().hyperscaler(actor) >= 0 ? "hyperscaler" : "lab",
                utility,
                utility - alone,
                marginal,
                marginal > utility - alone + 1e-9 * Math.max(1, Math.abs(utility)),
                meanNet(truly, actor, pairs),
                Optional.ofNullable(threats.deals().get(actor))
                        .map(deal -> deal.other(actor).value()),
                threats.gainsUsdBn().getOrDefault(actor, 0.0));
    }

    /** Regulators stay out: nobody holds leverage over them. */
    private static double meanNet(Valuation truly, ActorId actor, List<Hold> pairs) {
        double sum = 0;
        int count = 0;
        for (ActorId other : truly.industry().actors()) {
            Optional<Hold> over = find(pairs, actor, other);
            Optional<Hold> under = find(pairs, other, actor);
            if (over.isPresent() || under.isPresent()) {
                sum += over.map(Hold::net).orElseGet(() -> -under.get().net());
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static Optional<Hold> find(List<Hold> pairs, ActorId holder, ActorId over) {
        return pairs.stream()
                .filter(p -> p.holder().equals(holder.value()) && p.over().equals(over.value()))
                .findFirst();
    }
}
