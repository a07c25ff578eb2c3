package io.entente.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import io.entente.game.Certificate;
import io.entente.game.bargaining.FiniteBargain;
import io.entente.game.bargaining.FiniteSolution;
import io.entente.game.bargaining.ParetoFrontier;
import io.entente.preference.LinearAdditive;
import io.entente.reading.DomainFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a domain and its profiles hold: size, frontier and solutions. Keys as in the tables that other tools are compared
 * by; utilities are undiscounted, as a discount moves all of them at once.
 *
 * @param domain its name
 * @param outcomes how many there are
 * @param reserved reservation values, before discounting
 * @param discountInFile as the profiles state it
 * @param rationalOutcomes how many leave nobody below its reservation value
 * @param paretoUtils distinct utilities on the frontier of the rational outcomes, rounded to 1e-9, ascending
 * @param nash distinct utilities of the maximisers, ascending; so the next four
 * @param opposition distance of the best compromise from complete satisfaction
 * @param definitions of the terms
 * @param solutions the outcomes behind the points, with what makes them solutions
 */
record DomainReport(
        String domain,
        @JsonProperty("n_outcomes") int outcomes,
        List<Double> reserved,
        @JsonProperty("discount_in_file") List<Optional<Double>> discountInFile,
        @JsonProperty("rational_outcomes") int rationalOutcomes,
        @JsonProperty("pareto_utils") List<List<Double>> paretoUtils,
        List<List<Double>> nash,
        @JsonProperty("kalai_smorodinsky") List<List<Double>> kalaiSmorodinsky,
        @JsonProperty("equal_gains") List<List<Double>> equalGains,
        List<List<Double>> egalitarian,
        @JsonProperty("max_welfare") List<List<Double>> maxWelfare,
        double opposition,
        Map<String, String> definitions,
        Map<String, Solved> solutions) {

    private static final int FRONTIER_SHOWN = 12;

    private static final Comparator<List<Double>> ASCENDING = (a, b) -> {
        for (int i = 0; i < a.size(); i++) {
            int by = Double.compare(a.get(i), b.get(i));
            if (by != 0) {
                return by;
            }
        }
        return 0;
    };

    /** A solution with its outcomes and certificate. */
    record Solved(Optional<Double> value, List<Labelled> outcomes, Certificate certificate) {}

    /** Analyses a domain. */
    static DomainReport of(DomainFiles files) {
        List<LinearAdditive> profiles = files.profiles();
        double[][] utilities = profiles.stream().map(LinearAdditive::utilities).toArray(double[][]::new);
        double[] reserved =
                profiles.stream().mapToDouble(LinearAdditive::reservation).toArray();
        FiniteBargain bargain = FiniteBargain.of(utilities, reserved);
        Map<String, FiniteSolution> found = new LinkedHashMap<>();
        for (FiniteSolution solution : List.of(
                bargain.nash(),
                bargain.kalaiSmorodinsky(),
                bargain.equalGains(),
                bargain.egalitarian(),
                bargain.utilitarian())) {
            found.put(solution.concept(), solution);
        }
        Map<String, Solved> solutions = new LinkedHashMap<>();
        found.forEach((concept, solution) -> solutions.put(concept, solved(files, bargain, solution)));
        return new DomainReport(
                files.domain().name(),
                files.domain().outcomes(),
                Arrays.stream(reserved).boxed().toList(),
                profiles.stream().map(LinearAdditive::statedDiscount).toList(),
                bargain.rational().length,
                frontier(bargain),
                points(bargain, found.get("nash")),
                points(bargain, found.get("kalaiSmorodinsky")),
                points(bargain, found.get("equalGains")),
                points(bargain, found.get("egalitarian")),
                points(bargain, found.get("utilitarian")),
                bargain.opposition(),
                terms(),
                solutions);
    }

    private static Solved solved(DomainFiles files, FiniteBargain bargain, FiniteSolution solution) {
        return new Solved(
                Optional.of(solution.value()).filter(value -> !value.isNaN()),
                solution.agreements().stream()
                        .map(outcome -> Labelled.of(files.domain(), outcome, bargain.utilities(outcome)))
                        .toList(),
                solution.certificate());
    }

    private static List<List<Double>> points(FiniteBargain bargain, FiniteSolution solution) {
        return solution.agreements().stream()
                .map(outcome ->
                        Arrays.stream(bargain.utilities(outcome)).boxed().toList())
                .distinct()
                .sorted(ASCENDING)
                .toList();
    }

    private static List<List<Double>> frontier(FiniteBargain bargain) {
        return Arrays.stream(bargain.frontier())
                .mapToObj(outcome -> Arrays.stream(bargain.utilities(outcome))
                        .map(utility -> StrictMath.rint(utility / ParetoFrontier.TOLERANCE) / 1e9)
                        .boxed()
                        .toList())
                .distinct()
                .sorted(ASCENDING)
                .toList();
    }

    private static Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("rational_outcomes", "outcomes that give every party at least its reservation value");
        terms.put("pareto_utils", "rational outcomes that no rational outcome dominates, rounded to 1e-9");
        terms.put("nash", "largest product of gains over the reservation values");
        terms.put("kalai_smorodinsky", "largest smallest gain, each as a share of its party's largest rational gain");
        terms.put(
                "equal_gains",
                "Kalai-Smorodinsky as NegMAS reads it: on the frontier, shares of the largest gain differ least");
        terms.put("egalitarian", "largest smallest gain over the reservation values");
        terms.put("max_welfare", "utilitarian: largest sum of utilities");
        terms.put("opposition", "distance from the best outcome for all to the nearest outcome there is");
        return terms;
    }

    String shown(Style style, boolean json) {
        return json ? Json.of(this) : Page.of(blocks(), style);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(domain.isEmpty() ? "Domain" : domain));
        blocks.add(new Block.Table(
                2,
                List.of(
                        Block.Row.of("outcomes", outcomes + ", of which rational " + rationalOutcomes),
                        Block.Row.of("reservation", numbers(reserved) + discounts()),
                        Block.Row.of("opposition", number(opposition) + "  " + definitions.get("opposition")))));
        blocks.add(new Block.Title("Solutions"));
        blocks.add(new Block.Table(
                2,
                List.of(
                        row("Nash", "nash"),
                        row("Kalai-Smorodinsky", "kalaiSmorodinsky"),
                        row("equal gains", "equalGains"),
                        row("egalitarian", "egalitarian"),
                        row("utilitarian", "utilitarian"))));
        definitions.forEach((term, text) -> {
            if (!term.equals("opposition")) {
                blocks.add(new Block.Paragraph(2, term + ": " + text));
            }
        });
        blocks.add(new Block.Title("Pareto frontier, " + paretoUtils.size() + " points"));
        blocks.add(new Block.Paragraph(
                2,
                paretoUtils.stream()
                        .limit(FRONTIER_SHOWN)
                        .map(point -> "(" + numbers(point) + ")")
                        .collect(Collectors.joining(" "))));
        Remainder.tell(2, paretoUtils, FRONTIER_SHOWN, blocks);
        return blocks;
    }

    private String discounts() {
        return discountInFile.stream().anyMatch(Optional::isPresent)
                ? "; discount "
                        + discountInFile.stream()
                                .map(d -> d.map(DomainReport::number).orElse("none"))
                                .collect(Collectors.joining(", "))
                : "";
    }

    private Block.Row row(String name, String concept) {
        List<Labelled> found = solutions.get(concept).outcomes();
        if (found.isEmpty()) {
            return Block.Row.of(name, "none: no outcome is rational", "");
        }
        Labelled first = found.get(0);
        String more = found.size() == 1 ? "" : " and " + (found.size() - 1) + " more";
        return Block.Row.of(name, "(" + numbers(first.utilities()) + ")", first.words() + more);
    }

    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(DomainReport::number).collect(Collectors.joining(", "));
    }

    private static String number(double number) {
        return Figures.decimals(number, 4);
    }
}
