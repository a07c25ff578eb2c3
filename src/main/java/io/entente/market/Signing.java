package io.entente.market;

import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Governance;
import io.entente.deal.Ramp;
import io.entente.deal.Rights;
import io.entente.deal.Stake;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a signature changes: the contract, the stakes, what is paid at once and what is promised. The same arithmetic
 * serves the deal that is signed and the deal that is only thought of.
 *
 * @param before the state before it
 * @param after the state after it: cash, promises, stakes, contracts
 * @param contract the contract in force
 * @param payments made at once
 */
public record Signing(MarketState before, MarketState after, Contract contract, List<Payment> payments) {

    public Signing {
        payments = List.copyOf(payments);
    }

    /**
     * Signs a deal.
     *
     * @param valuation the moment; its state is the state before
     * @param deal what is signed
     * @param fairValueUsdBn fair pre-money value of the lab, the base of the valuation multiple
     */
    public static Signing of(Valuation valuation, Deal deal, double fairValueUsdBn) {
        return new Step(valuation, deal, fairValueUsdBn).sign();
    }

    /** The contract that a deal's signature brings into force. */
    static Contract contract(Valuation valuation, Deal deal, double fairValueUsdBn) {
        return new Step(valuation, deal, fairValueUsdBn).contract();
    }

    /** The contract's id: that of the one amended, or the next of the pair. */
    private static ContractId id(MarketState state, Deal deal) {
        return deal.amends().orElseGet(() -> {
            long earlier = state.contracts().stream()
                    .filter(c -> c.joins(deal.hyperscaler(), deal.lab()))
                    .count();
            return ContractId.of(deal.hyperscaler(), deal.lab(), (int) earlier + 1);
        });
    }

    /** One signature under way. */
    private static final class Step {

        private final MarketState state;
        private final MarketSettings settings;
        private final Deal deal;
        private final Equity equity;
        private final double fairValueUsdBn;
        private final Industry industry;
        private final ContractId id;
        private final List<Payment> payments = new ArrayList<>();

        Step(Valuation valuation, Deal deal, double fairValueUsdBn) {
            this.state = valuation.state();
            this.industry = valuation.industry();
            this.settings = industry.settings();
            this.deal = deal;
            this.equity = deal.terms().equity();
            this.fairValueUsdBn = fairValueUsdBn;
            this.id = id(state, deal);
        }

        Signing sign() {
            Contract contract = contract();
            double fee = deal.terms().signingFeeUsdBn();
            double upfront = settings.upfrontShare() * equity.cashIntoLabUsdBn();
            pay(fee, Purpose.SIGNING_FEE);
            pay(upfront, Purpose.INVESTMENT);
            List<HyperscalerState> clouds = state.hyperscalers().stream()
                    .map(h -> h.id().equals(deal.hyperscaler()) ? h.paying(fee + upfront) : h)
                    .toList();
            List<LabState> labs = state.labs().stream()
                    .map(l -> l.id().equals(deal.lab()) ? l.withCash(l.cashUsdBn() + fee + upfront) : l)
                    .toList();
            MarketState after = new MarketState(
                    state.period(),
                    contracts(contract),
                    stakes(),
                    clouds,
                    labs,
                    tranches(),
                    state.holds(),
                    state.spendFactor());
            return new Signing(state, after, contract, payments);
        }

        /** A payment into the lab; a negative amount goes the other way. */
        private void pay(double usdBn, Purpose purpose) {
            if (usdBn > 0) {
                payments.add(new Payment(deal.hyperscaler(), deal.lab(), usdBn, purpose, Optional.of(id)));
            } else if (usdBn < 0) {
                payments.add(new Payment(deal.lab(), deal.hyperscaler(), -usdBn, purpose, Optional.of(id)));
            }
        }

        /** The equity of the contract: what was invested under it before, and what is new. */
        private Equity together(Equity before) {
            if (equity.investmentUsdBn() == 0) {
                return before;
            }
            double earlier = before.direction() == equity.direction() ? before.investmentUsdBn() : 0;
            Governance stronger =
                    before.governance().compareTo(equity.governance()) > 0 ? before.governance() : equity.governance();
            return new Equity(
                    earlier + equity.investmentUsdBn(), equity.valuationMultiple(), equity.direction(), stronger);
        }

        Contract contract() {
            Optional<Contract> amended = state.contract(deal.hyperscaler(), deal.lab());
            Terms terms = deal.terms()
                    .withEquity(amended.map(c -> together(c.terms().equity())).orElse(equity));
            if (amended.isPresent() && amended.get().terms().compute().samePurchase(terms.compute())) {
                return amended.get().withTerms(terms);
            }
            double list = industry.hyperscalers()
                    .get(industry.hyperscaler(deal.hyperscaler()))
                    .listPriceUsdBnPerGwYear()
                    .value();
            double price = list * (1 + terms.compute().priceOverList());
            double present = amended.map(c -> c.capacityGwAt(state.period())).orElse(0.0);
            List<Double> capacity = Ramp.of(terms.compute(), price, present);
            return new Contract(id, deal.hyperscaler(), deal.lab(), terms, state.period(), capacity, price, true);
        }

        /** A deal that another's exclusivity bars can only be signed after that was waived. */
        private List<Contract> contracts(Contract contract) {
            List<Contract> all = new ArrayList<>(state.contracts().size() + 1);
            for (Contract one : state.contracts()) {
                if (!one.id().equals(contract.id())) {
                    all.add(Rights.waived(one, deal));
                }
            }
            all.add(contract);
            return all;
        }

        /** New equity dilutes what is there; a hyperscaler's market value is held constant. */
        private List<Stake> stakes() {
            if (equity.investmentUsdBn() == 0) {
                return state.stakes();
            }
            if (equity.direction() != EquityDirection.INTO_LAB) {
                double worth = industry.hyperscalers()
                        .get(industry.hyperscaler(deal.hyperscaler()))
                        .marketValueUsdBn()
                        .value();
                return added(state.stakes(), deal.lab(), deal.hyperscaler(), equity.investmentUsdBn() / worth);
            }
            double share = stakeShare(equity, fairValueUsdBn);
            List<Stake> diluted = state.stakes().stream()
                    .map(s -> s.issuer().equals(deal.lab()) ? s.withShare(s.share() * (1 - share)) : s)
                    .toList();
            return added(diluted, deal.hyperscaler(), deal.lab(), share);
        }

        private List<Stake> added(List<Stake> stakes, ActorId holder, ActorId issuer, double share) {
            List<Stake> all = new ArrayList<>(stakes);
            for (int i = 0; i < all.size(); i++) {
                Stake one = all.get(i);
                if (one.holder().equals(holder) && one.issuer().equals(issuer)) {
                    Governance stronger = one.governance().compareTo(equity.governance()) > 0
                            ? one.governance()
                            : equity.governance();
                    all.set(i, new Stake(holder, issuer, one.share() + share, stronger));
                    return all;
                }
            }
            all.add(new Stake(holder, issuer, share, equity.governance()));
            return all;
        }

        private List<Tranche> tranches() {
            double deferred = (1 - settings.upfrontShare()) * equity.cashIntoLabUsdBn();
            if (deferred == 0) {
                return state.tranches();
            }
            boolean intoLab = deferred > 0;
            List<Tranche> all = new ArrayList<>(state.tranches());
            for (int i = 1; i <= settings.trancheQuarters(); i++) {
                all.add(new Tranche(
                        id,
                        intoLab ? deal.hyperscaler() : deal.lab(),
                        intoLab ? deal.lab() : deal.hyperscaler(),
                        state.period() + i,
                        Math.abs(deferred) / settings.trancheQuarters(),
                        Purpose.INVESTMENT));
            }
            return all;
        }
    }

    /** What part of the lab an investment buys: I / (multiple · V + I). */
    public static double stakeShare(Equity equity, double fairValueUsdBn) {
        double preMoney = equity.valuationMultiple() * Math.max(0, fairValueUsdBn);
        double postMoney = preMoney + equity.investmentUsdBn();
        return postMoney == 0 ? 0 : equity.investmentUsdBn() / postMoney;
    }
}
