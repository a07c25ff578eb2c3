package io.entente.casebook;

import io.entente.game.Certificate;
import io.entente.game.bargaining.FiniteBargain;
import io.entente.game.bargaining.FiniteSolution;
import io.entente.outcome.NegotiationDomain;
import io.entente.outcome.NegotiationDomain.Issue;
import io.entente.preference.LinearAdditive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bargaining over finitely many agreements, given as points or as a domain with linear-additive utilities. */
final class FiniteKinds {

    static final List<Kind> ALL = List.of(
            new Kind("bargaining_finite", FiniteKinds::finite), new Kind("bargaining_domain", FiniteKinds::domain));

    private FiniteKinds() {}

    private static Answer finite(Inputs inputs) {
        List<List<Double>> points = inputs.rows("points");
        double[] disagreement = inputs.array("d");
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).size() != disagreement.length) {
                throw new CaseFaultException(
                        inputs.at("points") + "[" + i + "]",
                        "the point must have " + disagreement.length + " numbers, as d has",
                        "");
            }
        }
        double[][] utilities = new double[disagreement.length][points.size()];
        for (int party = 0; party < disagreement.length; party++) {
            for (int i = 0; i < points.size(); i++) {
                utilities[party][i] = points.get(i).get(party);
            }
        }
        FiniteBargain bargain = FiniteBargain.of(utilities, disagreement);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pareto", Arrays.stream(bargain.frontier()).boxed().toList());
        List<FiniteSolution> solutions = List.of(
                inputs.has("weights") ? bargain.nash(inputs.array("weights")) : bargain.nash(),
                bargain.kalaiSmorodinsky(),
                bargain.egalitarian(),
                bargain.utilitarian());
        List<String> names = List.of("nash", "ks", "egalitarian", "utilitarian");
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), Answer.oneOf(solutions.get(i).agreements()));
        }
        return new Answer(values, Optional.of(proof(solutions)));
    }

    private static Certificate proof(List<FiniteSolution> solutions) {
        return BargainingKinds.together(
                solutions.stream().map(FiniteSolution::certificate).toList());
    }

    private static Answer domain(Inputs inputs) {
        List<LinearAdditive> profiles = profiles(inputs);
        NegotiationDomain domain = profiles.get(0).domain();
        double[] reservation = inputs.has("reservation") ? inputs.array("reservation") : new double[profiles.size()];
        double[][] utilities = profiles.stream().map(LinearAdditive::utilities).toArray(double[][]::new);
        FiniteBargain bargain = FiniteBargain.of(utilities, reservation);
        List<List<Double>> frontier = Arrays.stream(bargain.frontier())
                .mapToObj(i -> Arrays.stream(bargain.utilities(i))
                        .map(utility -> StrictMath.rint(utility * 1e9) / 1e9)
                        .boxed()
                        .toList())
                .distinct()
                .sorted(Comparator.comparing((List<Double> point) -> point.get(0))
                        .reversed())
                .toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("n_outcomes", domain.outcomes());
        values.put("n_pareto", frontier.size());
        values.put("pareto_sorted_by_u1_desc", frontier);
        List<FiniteSolution> solutions =
                List.of(bargain.nash(), bargain.kalaiSmorodinsky(), bargain.egalitarian(), bargain.utilitarian());
        List<String> names = List.of("nash", "kalai_smorodinsky", "egalitarian", "utilitarian");
        for (int i = 0; i < names.size(); i++) {
            values.put(
                    names.get(i),
                    Answer.oneOf(solutions.get(i).agreements().stream()
                            .map(outcome -> labelled(domain, bargain, outcome))
                            .toList()));
        }
        return new Answer(values, Optional.of(proof(solutions)));
    }

    private static Map<String, Object> labelled(NegotiationDomain domain, FiniteBargain bargain, int outcome) {
        Map<String, Object> labelled = new LinkedHashMap<>();
        labelled.put("outcome", List.copyOf(domain.labels(outcome).values()));
        labelled.put("u", Arrays.stream(bargain.utilities(outcome)).boxed().toList());
        return labelled;
    }

    private static List<LinearAdditive> profiles(Inputs inputs) {
        List<String> issues = inputs.texts("issues");
        List<LinearAdditive> profiles = new ArrayList<>();
        List<Issue> known = new ArrayList<>();
        for (int party = 1; party <= 2 || inputs.has("weights" + party); party++) {
            List<Map<String, Double>> values = inputs.tables("values" + party);
            List<Double> weights = inputs.numbers("weights" + party);
            if (values.size() != issues.size() || weights.size() != issues.size()) {
                throw new CaseFaultException(
                        inputs.at("values" + party), "weights and values must be one for each issue", "");
            }
            if (known.isEmpty()) {
                IntStream.range(0, issues.size())
                        .forEach(i -> known.add(new Issue(
                                issues.get(i), List.copyOf(values.get(i).keySet()))));
            }
            NegotiationDomain domain = new NegotiationDomain("", known);
            String path = inputs.at("values" + party);
            List<List<Double>> evaluations = IntStream.range(0, issues.size())
                    .mapToObj(i -> known.get(i).values().stream()
                            .map(value -> evaluation(values.get(i), value, path + "[" + i + "]"))
                            .toList())
                    .toList();
            profiles.add(new LinearAdditive("", domain, weights, evaluations, 0, Optional.empty()));
        }
        return profiles;
    }

    private static double evaluation(Map<String, Double> table, String value, String path) {
        Double evaluation = table.get(value);
        if (evaluation == null) {
            throw new CaseFaultException(path, "the issue must evaluate the value (" + value + ")", "add it");
        }
        return evaluation;
    }
}
