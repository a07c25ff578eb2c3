package io.entente.mind;

import io.entente.actor.MarketDefinition;
import io.entente.actor.Regulator;
import io.entente.alliance.Ownership;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.market.MarketState;
import io.entente.market.Payoffs;
import io.entente.market.Signing;
import io.entente.market.Valuation;
import io.entente.market.concentration.MarketShares;
import io.entente.market.concentration.Mhhi;
import io.entente.quantity.Quarter;
import io.entente.regulation.CaseFacts;
import io.entente.regulation.RegulationSettings;
import io.entente.regulation.Remedies;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one regulator can find out about one deal, at public types: the world with it against the world without it. */
public final class CaseFile {

    private final Regulator regulator;
    private final RegulationSettings settings;
    private final Valuation publicly;
    private final Deal deal;
    private final Optional<MarketState> inForce;

    /** The file of a deal at a moment that does not hold it yet. */
    public CaseFile(Regulator regulator, RegulationSettings settings, Valuation publicly, Deal deal) {
        this(regulator, settings, publicly, deal, Optional.empty());
    }

    private CaseFile(
            Regulator regulator,
            RegulationSettings settings,
            Valuation publicly,
            Deal deal,
            Optional<MarketState> inForce) {
        this.regulator = regulator;
        this.settings = settings;
        this.publicly = publicly;
        this.deal = deal;
        this.inForce = inForce;
    }

    /** The file of a contract in force: the world as it is against one without it and without the stake behind it. */
    public static CaseFile of(Regulator regulator, RegulationSettings settings, Valuation now, Contract contract) {
        MarketState state = now.state();
        ActorId holder = contract.hyperscaler();
        MarketState without = state.withContracts(state.contracts().stream()
                        .filter(c -> !c.id().equals(contract.id()))
                        .toList())
                .withStakes(state.stakes().stream()
                        .filter(s -> !s.holder().equals(holder) || !s.issuer().equals(contract.lab()))
                        .toList());
        Deal deal = new Deal(
                TalkId.of(new Quarter(1, 1), holder, contract.lab()),
                holder,
                contract.lab(),
                contract.terms(),
                0,
                Optional.empty());
        return new CaseFile(regulator, settings, now.at(without), deal, Optional.of(state));
    }

    /** The facts of the deal as filed. */
    public CaseFacts facts() {
        return facts(new Remedies(Set.of()));
    }

    /** The facts of the deal under remedies. */
    CaseFacts facts(Remedies remedies) {
        Deal remedied = Remedied.deal(deal, remedies, settings, publicly);
        MarketState after = after(remedied, remedies);
        Payoffs without = publicly.now();
        Payoffs with = publicly.payoffs(after);
        CaseFacts plain = new CaseFacts(
                structure(without, with, after),
                data(remedied.terms()),
                residency(with),
                lockIn(remedied.terms(), with),
                influence(remedied.terms(), after),
                surplusChange(without, with));
        return remedies.appliedTo(plain, settings.stakeCap());
    }

    /** What both parties together gain from the deal under remedies over having no deal, USD bn. */
    double jointGain(Remedies remedies) {
        Payoffs without = publicly.now();
        Payoffs with = publicly.payoffs(after(Remedied.deal(deal, remedies, settings, publicly), remedies));
        return with.of(deal.hyperscaler())
                - without.of(deal.hyperscaler())
                + with.of(deal.lab())
                - without.of(deal.lab());
    }

    private MarketState after(Deal remedied, Remedies remedies) {
        if (inForce.isPresent()) {
            return inForce.get();
        }
        double fair = publicly.now().labValue(deal.lab());
        MarketState signed = Signing.of(publicly, remedied, fair).after();
        return Remedied.world(signed, remedied, remedies, List.of(regulator.jurisdiction()));
    }

    private MarketShares shares(Payoffs payoffs) {
        return new MarketShares(
                regulator.marketDefinition() == MarketDefinition.CLOUD ? payoffs.cloudMarket() : payoffs.modelMarket());
    }

    private CaseFacts.Structure structure(Payoffs without, Payoffs with, MarketState after) {
        MarketShares before = shares(without);
        MarketShares later = shares(with);
        Mhhi indexBefore = Mhhi.of(before, new Ownership(publicly.state().stakes()));
        Mhhi indexAfter = Mhhi.of(later, new Ownership(after.stakes()));
        return new CaseFacts.Structure(
                before.hhi(),
                later.hhi(),
                indexAfter.index() - indexBefore.index(),
                later.of(deal.hyperscaler()),
                later.of(deal.lab()));
    }

    /** Sharing grows with research and hosted weights; users overlap as far as the lab's reach the cloud's customers. */
    private CaseFacts.Data data(Terms terms) {
        double level = publicly.industry()
                .hyperscalers()
                .get(publicly.industry().hyperscaler(deal.hyperscaler()))
                .dataSharing()
                .value();
        double sharing = switch (terms.distribution().access()) {
            case NONE -> 0;
            case RESALE -> level / 2;
            case HOSTED_WEIGHTS -> level;
        };
        double research = terms.jointResearch() ? level : 0;
        double users = publicly.industry()
                .labs()
                .get(publicly.industry().lab(deal.lab()))
                .users()
                .value();
        return new CaseFacts.Data(Math.min(1, Math.max(sharing, research)), Math.min(1, users));
    }

    private CaseFacts.Residency residency(Payoffs with) {
        var presence = publicly.industry()
                .hyperscalers()
                .get(publicly.industry().hyperscaler(deal.hyperscaler()))
                .presence()
                .get(regulator.jurisdiction());
        double served = presence == null ? 0 : presence.value();
        double residency = publicly.industry().settings().jurisdictions().stream()
                .filter(j -> j.id().equals(regulator.jurisdiction()))
                .mapToDouble(j -> j.residency())
                .findFirst()
                .orElse(0);
        return new CaseFacts.Residency(
                clamped(with.shareIn(regulator.jurisdiction(), deal.hyperscaler())), clamped((1 - served) * residency));
    }

    private CaseFacts.LockIn lockIn(Terms terms, Payoffs with) {
        double foreclosed = shares(with).of(deal.lab());
        return new CaseFacts.LockIn(
                terms.compute().exclusivity(),
                terms.distribution().exclusivity(),
                clamped(foreclosed),
                clamped(with.inertia(deal.hyperscaler())));
    }

    private CaseFacts.Influence influence(Terms terms, MarketState after) {
        ActorId holder = deal.hyperscaler();
        double stake = new Ownership(after.stakes()).share(holder, deal.lab());
        boolean bought = terms.equity().investmentUsdBn() > 0 || inForce.isPresent();
        return new CaseFacts.Influence(
                terms.equity().investmentUsdBn(),
                terms.compute().commitmentUsdBn(),
                bought ? clamped(stake) : 0,
                terms.equity().governance());
    }

    private double surplusChange(Payoffs without, Payoffs with) {
        double size = publicly.industry().settings().jurisdictions().stream()
                .filter(j -> j.id().equals(regulator.jurisdiction()))
                .mapToDouble(j -> j.size())
                .findFirst()
                .orElse(0);
        return size * (with.consumerSurplusPresentValue() - without.consumerSurplusPresentValue());
    }

    private static double clamped(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
