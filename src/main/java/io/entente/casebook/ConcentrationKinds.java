package io.entente.casebook;

import io.entente.alliance.MoneyFlow;
import io.entente.alliance.MoneyFlows;
import io.entente.alliance.RoundTrip;
import io.entente.id.ActorId;
import io.entente.market.concentration.MarketShares;
import io.entente.market.concentration.Merger;
import io.entente.market.concentration.Mhhi;
import io.entente.quantity.Check;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Concentration of markets and money that runs in circles. */
final class ConcentrationKinds {

    static final List<Kind> ALL = List.of(
            new Kind("hhi", ConcentrationKinds::hhi),
            new Kind("delta_hhi", ConcentrationKinds::merger),
            new Kind("hhi_products", ConcentrationKinds::products),
            new Kind("mhhi", ConcentrationKinds::mhhi),
            new Kind("cournot_lerner", ConcentrationKinds::lerner),
            new Kind("circulation", ConcentrationKinds::circulation),
            new Kind("round_trip_ratio", ConcentrationKinds::roundTrip));

    private static final double PER_CENT = 100;

    private ConcentrationKinds() {}

    private static ActorId firm(int index) {
        return new ActorId(String.format(Locale.ROOT, "firm-%04d", index));
    }

    /** Shares in per cent, firms named by their place. */
    private static MarketShares percentages(Inputs inputs) {
        double[] shares = inputs.array("shares");
        Map<ActorId, Double> byFirm = new TreeMap<>();
        for (int i = 0; i < shares.length; i++) {
            byFirm.put(firm(i), shares[i] / PER_CENT);
        }
        return new MarketShares(new TreeMap<>(byFirm));
    }

    private static Answer hhi(Inputs inputs) {
        MarketShares shares = percentages(inputs);
        return Answer.of("hhi", shares.hhi(), "effective_number", shares.effectiveSuppliers());
    }

    private static Answer merger(Inputs inputs) {
        MarketShares before = percentages(inputs);
        List<Double> merge = inputs.pair("merge");
        for (double index : merge) {
            Check.that(
                    index == StrictMath.rint(index)
                            && index >= 0
                            && index < before.byFirm().size(),
                    "firm to merge",
                    index,
                    "be a place in the list of shares",
                    "count from 0");
        }
        Merger merger = Merger.of(
                before, firm(merge.get(0).intValue()), firm(merge.get(1).intValue()));
        return Answer.of(
                "pre",
                before.hhi(),
                "post",
                merger.after().hhi(),
                "delta",
                merger.changeOfSquares(),
                "twice_the_product",
                merger.twiceTheProduct(),
                "presumption_2023",
                merger.flags().presumption());
    }

    private static Answer products(Inputs inputs) {
        double[] shares = inputs.array("product_shares");
        List<String> owners = inputs.texts("owner");
        Check.that(
                owners.size() == shares.length,
                "number of owners",
                owners.size(),
                "be that of the products, " + shares.length,
                "name one owner for each product");
        Map<ActorId, Double> byFirm = new TreeMap<>();
        for (int i = 0; i < shares.length; i++) {
            byFirm.merge(firm(owners.indexOf(owners.get(i))), shares[i], Double::sum);
        }
        return Answer.of("hhi", new MarketShares(new TreeMap<>(byFirm)).hhi());
    }

    private static Answer mhhi(Inputs inputs) {
        double[] shares = inputs.array("shares");
        List<List<Double>> financial = inputs.rows("beta_owner_by_firm");
        List<List<Double>> control = inputs.has("gamma_owner_by_firm") ? inputs.rows("gamma_owner_by_firm") : financial;
        IntStream.range(0, financial.size())
                .forEach(i -> Check.that(
                        financial.get(i).size() == shares.length
                                && control.get(i).size() == shares.length,
                        "length of row " + i + " of the owners",
                        financial.get(i).size(),
                        "be the number of firms, " + shares.length,
                        "write 0 where an owner holds nothing"));
        Mhhi index = Mhhi.of(
                Arrays.stream(shares).map(s -> s / PER_CENT).boxed().toList(), Mhhi.Control.of(financial, control));
        return Answer.of("mhhi", index.index(), "mhhi_delta", index.delta(), "hhi", index.hhi());
    }

    private static Answer lerner(Inputs inputs) {
        double[] shares = inputs.array("shares");
        Map<ActorId, Double> byFirm = new TreeMap<>();
        for (int i = 0; i < shares.length; i++) {
            byFirm.put(firm(i), shares[i]);
        }
        return Answer.of(
                "weighted_lerner", new MarketShares(new TreeMap<>(byFirm)).cournotLerner(inputs.number("elasticity")));
    }

    private static Answer circulation(Inputs inputs) {
        MoneyFlows flows = MoneyFlows.of(inputs.flows("flows").stream()
                .map(f -> new MoneyFlow(actor(f.from()), actor(f.to()), f.amount()))
                .toList());
        return Answer.of(
                "circulation",
                flows.circulationUsdBn(),
                "circularity_ratio",
                flows.circulationRatio(),
                "hodge_ratio",
                flows.loopShare());
    }

    private static ActorId actor(String name) {
        return new ActorId(name.toLowerCase(Locale.ROOT));
    }

    private static Answer roundTrip(Inputs inputs) {
        RoundTrip trip = new RoundTrip(inputs.number("invest"), inputs.number("compute_commit_pv"));
        return Answer.of(
                "rtr",
                trip.ratio(),
                "rtr_incl_rev_share",
                trip.ratioWithRoyalty(inputs.number("rev_share_back_pv", 0)));
    }
}
