package io.entente.casebook;

import io.entente.game.bargaining.SupplierBargains;
import io.entente.game.bargaining.SupplierBargains.Payments;
import io.entente.game.bargaining.SupplierBargains.Replacement;
import io.entente.game.bargaining.WholesalePrice;
import java.util.Collections;
import java.util.List;

/** Buyers who bargain with several suppliers. */
final class SupplyKinds {

    static final List<Kind> ALL = List.of(
            new Kind("nash_in_nash_lump", SupplyKinds::nashInNash),
            new Kind("stole_zwiebel", SupplyKinds::firm),
            new Kind("stole_zwiebel_network", SupplyKinds::renegotiated),
            new Kind("nash_in_nash_threat_of_replacement", SupplyKinds::replacement),
            new Kind("nin_linear_price", SupplyKinds::monopoly),
            new Kind("nin_linear_price_cournot", SupplyKinds::cournot));

    private SupplyKinds() {}

    private static SupplierBargains bargains(Inputs inputs) {
        return new SupplierBargains(inputs.numbers("buyer_value_by_mask"));
    }

    private static Answer nashInNash(Inputs inputs) {
        SupplierBargains bargains = bargains(inputs);
        List<Double> weights = perSupplier(inputs, "supplier_weight", 0.5, bargains.suppliers());
        List<Double> outside = perSupplier(inputs, "supplier_outside", 0, bargains.suppliers());
        Payments payments = bargains.nashInNash(weights, outside);
        return Answer.of("t", payments.transfers(), "buyer", payments.buyer(), "complements", bargains.complements())
                .certified(payments.certificate());
    }

    private static List<Double> perSupplier(Inputs inputs, String name, double standard, int suppliers) {
        List<Double> given = inputs.has(name) ? inputs.numbers(name) : Collections.nCopies(suppliers, standard);
        if (given.size() != suppliers) {
            throw new CaseFaultException(
                    inputs.at(name), "the list must have a number for each supplier, " + suppliers, "");
        }
        return given;
    }

    private static Answer firm(Inputs inputs) {
        List<Double> production = inputs.numbers("F");
        int workers = inputs.has("workers") ? inputs.count("workers") : production.size() - 1;
        if (workers < 1 || workers >= production.size()) {
            throw new CaseFaultException(
                    inputs.at("workers"),
                    "the workers (" + workers + ") must be between 1 and " + (production.size() - 1),
                    "give the output with each number of them in F");
        }
        SupplierBargains.Firm firm =
                SupplierBargains.firm(production.subList(0, workers + 1), inputs.number("outside_wage", 0));
        return Answer.of("firm", firm.firm(), "wage", firm.wage()).certified(firm.certificate());
    }

    private static Answer renegotiated(Inputs inputs) {
        Payments payments = bargains(inputs).renegotiated();
        return Answer.of("buyer", payments.buyer(), "t", payments.transfers()).certified(payments.certificate());
    }

    private static Answer replacement(Inputs inputs) {
        List<Double> values = List.of(inputs.number("v1"), inputs.number("v2"));
        Replacement found = SupplierBargains.oneSlot(values, inputs.pair("reservation"), inputs.number("beta", 0.5));
        return Answer.of(
                "chosen",
                found.chosen() + 1,
                "t_nash",
                found.nash(),
                "t_replacement",
                found.replacement(),
                "t",
                found.transfer());
    }

    private static Answer monopoly(Inputs inputs) {
        return price(WholesalePrice.monopoly(inputs.number("a"), inputs.number("supplier_weight", 0.5)));
    }

    private static Answer cournot(Inputs inputs) {
        String upstream = inputs.text("upstream");
        double demand = inputs.number("a");
        double weight = inputs.number(inputs.has("beta") ? "beta" : "supplier_weight", 0.5);
        return switch (upstream) {
            case "separate" -> price(WholesalePrice.separateSuppliers(demand, weight));
            case "single" -> price(WholesalePrice.singleSupplier(demand, weight));
            default ->
                throw new CaseFaultException(
                        inputs.at("upstream"),
                        "the suppliers (" + upstream + ") must be separate or single",
                        "write separate");
        };
    }

    private static Answer price(WholesalePrice found) {
        return Answer.of("w", found.price()).certified(found.certificate());
    }
}
