package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.market.ExclusivityPrices;
import io.entente.market.ExclusivityPrices.Price;
import io.entente.market.Industry;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Prices exclusivity by the links it bars: for each barred link its probability, a logistic of its joint surplus over
 * σ, times what it would cost the holder, and what it would bring the lab with an equal split (model.md §2, ours). A pair is
 * priced when first asked for: most contracts are not exclusive. Safe for use by several threads.
 */
public final class ExclusivityPricing {

    private final Valuation valuation;
    private final Industry industry;
    private final double sigmaUsdBn;
    private final boolean outsideOptions;
    private final Map<Integer, List<Barred>> barred = new ConcurrentHashMap<>();

    private ExclusivityPricing(Valuation valuation) {
        this.valuation = valuation;
        this.industry = valuation.industry();
        this.sigmaUsdBn = industry.settings().exclusivityPriceSigmaUsdBn();
        this.outsideOptions = industry.settings().negotiatingLeverageWeight() > 0;
    }

    /** The valuation with links that could come about priced at its own moment; unchanged where nothing asks for it. */
    public static Valuation priced(Valuation valuation) {
        ExclusivityPricing pricing = new ExclusivityPricing(valuation);
        boolean asked = pricing.sigmaUsdBn > 0 || pricing.outsideOptions;
        return asked ? valuation.pricing(pricing.prices()) : valuation;
    }

    private ExclusivityPrices prices() {
        return new ExclusivityPrices(
                industry.hyperscalers().size(), industry.labs().size(), this::price);
    }

    /** A link of a lab that could come about, and what it would do to everybody. */
    private record Barred(int cloud, boolean distribution, double probability, double labGain, Payoffs with) {}

    private Price price(int hyperscaler, int lab) {
        List<Barred> links = sigmaUsdBn == 0 ? List.of() : barred.computeIfAbsent(lab, this::barred);
        ActorId holder = industry.hyperscalers().get(hyperscaler).id();
        double[] gain = new double[2];
        double[] loss = new double[2];
        for (Barred link : links) {
            if (link.cloud != hyperscaler) {
                int kind = link.distribution ? 1 : 0;
                gain[kind] += link.probability * (valuation.now().of(holder) - link.with.of(holder));
                loss[kind] += link.probability * link.labGain;
            }
        }
        return new Price(hyperscaler, lab, gain[0], loss[0], gain[1], loss[1], outsideOption(hyperscaler, lab));
    }

    private List<Barred> barred(int lab) {
        List<Barred> links = new ArrayList<>();
        ActorId labId = industry.labs().get(lab).id();
        for (int k = 0; k < industry.hyperscalers().size(); k++) {
            ActorId cloud = industry.hyperscalers().get(k).id();
            Optional<Contract> contract = valuation.state().contract(cloud, labId);
            boolean sells = contract.filter(
                            c -> c.terms().distribution().access().available())
                    .isPresent();
            if (contract.isEmpty()) {
                add(links, k, true, ReferenceLink.ofDistribution(valuation, cloud, labId));
                add(links, k, false, ReferenceLink.ofCompute(valuation, cloud, labId));
            } else if (!sells) {
                add(links, k, true, withAccess(contract.get()));
            }
        }
        return links;
    }

    /** A contract in force for compute alone, with access added. */
    private Optional<ReferenceLink> withAccess(Contract contract) {
        List<Contract> without = valuation.state().contracts().stream()
                .filter(c -> !c.id().equals(contract.id()))
                .toList();
        Valuation bare = valuation.at(valuation.state().withContracts(without));
        return ReferenceLink.ofDistribution(bare, contract.hyperscaler(), contract.lab());
    }

    private void add(List<Barred> links, int cloud, boolean distribution, Optional<ReferenceLink> found) {
        if (found.isEmpty()) {
            return;
        }
        ReferenceLink link = found.get();
        double joint = link.gain().joint();
        double probability = 1 / (1 + StrictMath.exp(-joint / sigmaUsdBn));
        Payoffs with = valuation.payoffs(link.signing(valuation).after());
        links.add(new Barred(cloud, distribution, probability, Math.max(0, joint) / 2, with));
    }

    /** Half of what the two would gain by a link, were there none. */
    private double outsideOption(int hyperscaler, int lab) {
        if (!outsideOptions) {
            return 0;
        }
        ActorId cloud = industry.hyperscalers().get(hyperscaler).id();
        ActorId labId = industry.labs().get(lab).id();
        List<Contract> others = valuation.state().contracts().stream()
                .filter(c -> !c.joins(cloud, labId))
                .toList();
        return ReferenceLink.of(valuation.at(valuation.state().withContracts(others)), cloud, labId)
                .map(link -> Math.max(0, link.gain().joint()) / 2)
                .orElse(0.0);
    }
}
