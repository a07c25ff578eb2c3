package io.entente.casebook;

import io.entente.game.Certificate;
import io.entente.game.bargaining.CurveBargain;
import io.entente.game.bargaining.PolygonBargain;
import io.entente.game.bargaining.Rubinstein;
import io.entente.game.bargaining.Split;
import io.entente.game.bargaining.UtilityPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bargaining over a pie, along a curve and in a polygon. */
final class BargainingKinds {

    static final List<Kind> ALL = List.of(
            new Kind("rubinstein_spe", BargainingKinds::equilibrium),
            new Kind("rubinstein_outside_option", BargainingKinds::outsideOption),
            new Kind("finite_alternating_offers", BargainingKinds::finite),
            new Kind(
                    "rubinstein_limit_weight",
                    inputs -> Answer.of("alpha1", game(inputs).limitWeight())),
            new Kind("asymmetric_nash_tu", BargainingKinds::transferable),
            new Kind("bargaining_curve", BargainingKinds::curve),
            new Kind("bargaining_polygon", BargainingKinds::polygon));

    private BargainingKinds() {}

    private static Rubinstein game(Inputs inputs) {
        return new Rubinstein(inputs.number("delta1"), inputs.number("delta2"), inputs.number("pie", 1));
    }

    private static int opener(Inputs inputs) {
        String first = inputs.text("first", "1");
        if (!first.equals("1") && !first.equals("2")) {
            throw new CaseFaultException(
                    inputs.at("first"), "the player (" + first + ") must be 1 or 2", "write \"1\"");
        }
        return Integer.parseInt(first);
    }

    private static Answer shares(Split split) {
        return Answer.of("share1", split.first(), "share2", split.second()).certified(split.certificate());
    }

    private static Answer equilibrium(Inputs inputs) {
        return shares(game(inputs).equilibrium(opener(inputs)));
    }

    private static Answer outsideOption(Inputs inputs) {
        return shares(game(inputs).withOutsideOption(opener(inputs), inputs.number("outside2")));
    }

    private static Answer finite(Inputs inputs) {
        List<Double> disagreement = inputs.pair("disagreement");
        return shares(game(inputs).finite(inputs.count("rounds"), disagreement.get(0), disagreement.get(1)));
    }

    private static Answer transferable(Inputs inputs) {
        double[] disagreement = inputs.array("d");
        double[] weights = inputs.has("weights")
                ? inputs.array("weights")
                : IntStream.range(0, disagreement.length).mapToDouble(i -> 1).toArray();
        if (weights.length != disagreement.length) {
            throw new CaseFaultException(inputs.at("weights"), "the weights must be one for each player", "");
        }
        double sum =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        double all = IntStream.range(0, weights.length)
                .mapToDouble(i -> disagreement[i])
                .sum();
        double gain = Math.max(0, inputs.number("pie") - all);
        List<Double> utilities = IntStream.range(0, weights.length)
                .mapToObj(i -> disagreement[i] + weights[i] / sum * gain)
                .toList();
        double handedOut = utilities.stream().mapToDouble(Double::doubleValue).sum();
        return Answer.of("u", utilities)
                .certified(Certificate.of(new Certificate.Condition(
                        "utilities add up to the pie, or to the disagreement values where those are more",
                        Math.abs(handedOut - all - gain),
                        1e-9 * Math.max(1, Math.abs(all + gain)))));
    }

    private static UtilityPoint point(List<Double> pair, String path) {
        if (pair.size() != 2) {
            throw new CaseFaultException(path, "the point must have two numbers", "write [1, 0.5]");
        }
        return new UtilityPoint(pair.get(0), pair.get(1));
    }

    private static Answer curve(Inputs inputs) {
        String[] formulas = inputs.text("curve").split(",(?![^(]*\\))", -1);
        if (formulas.length != 2) {
            throw new CaseFaultException(
                    inputs.at("curve"),
                    "the curve must be two formulas in x with a comma between",
                    "write x, sqrt(1-x)");
        }
        List<Double> range = inputs.has("x") ? inputs.pair("x") : List.of(0.0, 1.0);
        CurveBargain bargain = new CurveBargain(
                Formula.parse(formulas[0], inputs.at("curve")),
                Formula.parse(formulas[1], inputs.at("curve")),
                range.get(0),
                range.get(1),
                point(inputs.pair("d"), inputs.at("d")));
        Map<String, Optional<CurveBargain.Solution>> found = new LinkedHashMap<>();
        found.put("nash_x", bargain.nash());
        found.put("ks_x", bargain.kalaiSmorodinsky());
        found.put("egalitarian_x", bargain.egalitarian());
        found.put("utilitarian_x", bargain.utilitarian());
        Map<String, Object> values = new LinkedHashMap<>();
        List<Certificate> proofs = new ArrayList<>();
        found.forEach((name, solution) -> {
            CurveBargain.Solution peak = solution.orElseThrow(() -> new CaseFaultException(
                    inputs.at("d"), "some agreement must leave nobody below the disagreement", "lower it"));
            values.put(name, peak.x());
            proofs.add(peak.certificate());
        });
        return new Answer(values, Optional.of(together(proofs)));
    }

    private static Answer polygon(Inputs inputs) {
        List<List<Double>> vertices = inputs.rows("vertices");
        List<UtilityPoint> points = IntStream.range(0, vertices.size())
                .mapToObj(i -> point(vertices.get(i), inputs.at("vertices") + "[" + i + "]"))
                .toList();
        PolygonBargain bargain = PolygonBargain.of(points, point(inputs.pair("d"), inputs.at("d")));
        Map<String, Optional<PolygonBargain.Solution>> found = new LinkedHashMap<>();
        double weight = inputs.has("weights") ? share(inputs.pair("weights")) : 0.5;
        found.put("nash", bargain.nash(weight));
        found.put("ks", bargain.kalaiSmorodinsky());
        found.put("egalitarian", bargain.egalitarian());
        found.put("utilitarian", bargain.utilitarian());
        Map<String, Object> values = new LinkedHashMap<>();
        List<Certificate> proofs = new ArrayList<>();
        found.forEach((name, solution) -> {
            PolygonBargain.Solution best = solution.orElseThrow(() -> new CaseFaultException(
                    inputs.at("d"), "some agreement must leave nobody below the disagreement", "lower it"));
            List<Object> all = new ArrayList<>(List.of(pair(best.point())));
            best.ties().forEach(tie -> all.add(pair(tie)));
            values.put(name, Answer.oneOf(all));
            proofs.add(best.certificate());
        });
        return new Answer(values, Optional.of(together(proofs)));
    }

    private static double share(List<Double> weights) {
        return weights.get(0) / (weights.get(0) + weights.get(1));
    }

    private static List<Double> pair(UtilityPoint point) {
        return List.of(point.first(), point.second());
    }

    /** One certificate with all conditions. */
    static Certificate together(List<Certificate> proofs) {
        return new Certificate(
                proofs.stream().flatMap(proof -> proof.conditions().stream()).toList(),
                proofs.isEmpty() ? "" : proofs.get(0).tieRule());
    }
}
