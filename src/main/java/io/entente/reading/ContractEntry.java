package io.entente.reading;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.ModelAccess;
import io.entente.deal.Ramp;
import io.entente.deal.Royalty;
import io.entente.deal.Stake;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.scenario.ContractInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A contract as it is written, without the nesting of its terms. What is left out follows from the rest.
 *
 * @param hyperscaler one side
 * @param lab the other
 * @param source title or row of the deals table, or the reasoning behind a judgement
 * @param binding whether it binds, or is a letter of intent
 * @param startPeriod period in which the term begins; negative: before the scenario
 * @param termYears length
 * @param commitmentUsdBn what the lab has promised to buy over the whole term
 * @param capacityGw contracted capacity by quarter from the start on; a path shorter than the term goes on at its end
 * @param priceOverList relative to the hyperscaler's list price
 * @param pricePerGwYearUsdBn what a GW-year costs the lab
 * @param computeExclusivity for compute
 * @param distributionExclusivity for distribution
 * @param access model access
 * @param distributionShare lab's part of model revenue on the cloud
 * @param royaltyShare part of the lab's own revenue
 * @param royaltyYears how long it is owed
 * @param investmentUsdBn paid-in investment
 * @param valuationMultiple over fair pre-money value
 * @param direction who paid whom with equity
 * @param governance control with equity
 * @param signingFeeUsdBn paid at signature, positive into the lab
 * @param jointResearch whether both do research together
 * @param breakFeeUsdBn what ends the exclusivity without consent
 * @param stake share of the lab that the hyperscaler holds; it can stand in the list of all stakes instead
 */
record ContractEntry(
        ActorId hyperscaler,
        ActorId lab,
        String source,
        boolean binding,
        int startPeriod,
        Optional<Double> termYears,
        Optional<Double> commitmentUsdBn,
        Optional<List<Double>> capacityGw,
        Optional<Double> priceOverList,
        Optional<Double> pricePerGwYearUsdBn,
        Exclusivity computeExclusivity,
        Exclusivity distributionExclusivity,
        ModelAccess access,
        double distributionShare,
        double royaltyShare,
        Optional<Double> royaltyYears,
        double investmentUsdBn,
        double valuationMultiple,
        EquityDirection direction,
        Governance governance,
        double signingFeeUsdBn,
        boolean jointResearch,
        double breakFeeUsdBn,
        Optional<Double> stake) {

    /** How a contract is written, with everything spelled out. */
    static ContractEntry of(ContractInForce inForce) {
        Contract contract = inForce.contract();
        Terms terms = contract.terms();
        return new ContractEntry(
                contract.hyperscaler(),
                contract.lab(),
                inForce.source(),
                contract.binding(),
                contract.startPeriod(),
                Optional.of(terms.compute().termYears()),
                Optional.of(terms.compute().commitmentUsdBn()),
                Optional.of(contract.capacityGw()),
                Optional.of(terms.compute().priceOverList()),
                Optional.of(contract.pricePerGwYearUsdBn()),
                terms.compute().exclusivity(),
                terms.distribution().exclusivity(),
                terms.distribution().access(),
                terms.distribution().labShare(),
                terms.royalty().share(),
                Optional.of(terms.royalty().years()),
                terms.equity().investmentUsdBn(),
                terms.equity().valuationMultiple(),
                terms.equity().direction(),
                terms.equity().governance(),
                terms.signingFeeUsdBn(),
                terms.jointResearch(),
                terms.breakFeeUsdBn(),
                Optional.empty());
    }

    /** The contract, given what the hyperscaler asks without a discount. Throws where the terms contradict themselves. */
    ContractInForce contract(double listPriceUsdBnPerGwYear, int number) {
        double price = price(listPriceUsdBnPerGwYear);
        ComputePurchase compute = new ComputePurchase(
                commitmentUsdBn.orElseGet(() -> billUsdBn(price)),
                overList(price, listPriceUsdBnPerGwYear),
                years(),
                computeExclusivity);
        List<Double> path = capacityGw.isPresent() ? path() : Ramp.of(compute, price, 0);
        ContractId id = ContractId.of(hyperscaler, lab, number);
        return new ContractInForce(
                new Contract(id, hyperscaler, lab, terms(compute), startPeriod, path, price, binding), source);
    }

    private Terms terms(ComputePurchase compute) {
        return new Terms(
                new Equity(investmentUsdBn, valuationMultiple, direction, governance),
                signingFeeUsdBn,
                compute,
                new Distribution(access, distributionExclusivity, distributionShare),
                new Royalty(royaltyShare, royaltyYears.orElse(royaltyShare > 0 ? years() : 0)),
                jointResearch,
                breakFeeUsdBn);
    }

    /** The equity that stands beside it. */
    Optional<Stake> paidIn() {
        return stake.map(share -> new Stake(hyperscaler, lab, share, governance));
    }

    /** Whether the length is known, by itself or by the path. */
    boolean hasTerm() {
        return termYears.isPresent()
                || capacityGw.filter(path -> !path.isEmpty()).isPresent();
    }

    /** Length in years. */
    double years() {
        return termYears.orElseGet(() -> capacityGw.map(List::size).orElse(0) / 4.0);
    }

    /** First period after the term. */
    int endPeriod() {
        return startPeriod + (int) StrictMath.rint(years() * 4);
    }

    /** What the path costs in all at a price per GW-year. */
    double billUsdBn(double pricePerGwYear) {
        return gwYears() * pricePerGwYear;
    }

    /** The price per GW-year: as stated, from the discount, from commitment and capacity, or list. */
    double price(double list) {
        if (pricePerGwYearUsdBn.isPresent()) {
            return pricePerGwYearUsdBn.get();
        } else if (priceOverList.isPresent()) {
            return list * (1 + priceOverList.get());
        }
        return commitmentUsdBn.isPresent() && gwYears() > 0 ? commitmentUsdBn.get() / gwYears() : list;
    }

    private double overList(double price, double list) {
        return priceOverList.orElse(list > 0 ? price / list - 1 : 0);
    }

    private double gwYears() {
        return path().stream().mapToDouble(Double::doubleValue).sum() / 4;
    }

    private List<Double> path() {
        List<Double> path = new ArrayList<>(capacityGw.orElse(List.of()));
        while (!path.isEmpty() && path.size() < StrictMath.rint(years() * 4)) {
            path.add(path.get(path.size() - 1));
        }
        return path;
    }
}
