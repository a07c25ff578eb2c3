package io.entente.engine;

import io.entente.random.RandomStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes small worlds by number: the same number, the same world. Everything that a scenario can say varies, within
 * what a reader accepts.
 */
public final class RandomScenarios {

    /** Mostly alternating offers, in which most can go wrong. */
    private static final List<String> PROTOCOLS = List.of(
            "alternating-offers",
            "alternating-offers",
            "alternating-offers",
            "contract-net",
            "contract-net-second-score",
            "single-text");

    private static final List<String> OFFERS = List.of(
            "{type: boulware}",
            "{type: linear}",
            "{type: conceder}",
            "{type: time-dependent, exponent: 0.5, initial: 0.1}",
            "{type: genius-boulware}",
            "{type: genius-linear}",
            "{type: genius-conceder}",
            "{type: runway}",
            "{type: considerate}",
            "{type: tit-for-tat}",
            "{type: micro}",
            "{type: hardliner}");
    private static final List<String> ACCEPTANCES = List.of(
            "{type: next}", "{type: const, share: 0.3}", "{type: const, share: 0}", "{type: combi, after: 0.8}");
    private static final List<String> EXCLUSIVITIES = List.of("none", "preferred", "first-refusal", "api", "full");

    private final RandomStream random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> clouds;
    private final List<String> labs;
    private final List<String> regulators;
    private final int periods;
    private final boolean observed;
    private final boolean solved;

    private RandomScenarios(long number) {
        random = RandomStream.of(number, "random scenario");
        clouds = names("cloud", 1 + random.nextInt(3));
        labs = names("lab", 1 + random.nextInt(3));
        regulators = names("authority", random.nextInt(3));
        periods = 2 + random.nextInt(5);
        observed = random.nextInt(2) == 0;
        solved = random.nextInt(8) == 0;
    }

    /** The world of a number, as a user would write it. */
    public static String yaml(long number) {
        return new RandomScenarios(number).write(number);
    }

    /** The world of a number in a file of this folder. */
    public static Path file(Path folder, long number) {
        try {
            return Files.writeString(folder.resolve("random-" + number + ".yaml"), yaml(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String kind, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> kind + "-" + i).toList();
    }

    private String write(long number) {
        List<String> all = new ArrayList<>(clouds);
        all.addAll(labs);
        all.addAll(regulators);
        line("name: random-" + number);
        line("start: 2026-Q1");
        line("periods: " + periods);
        line("actors: " + all);
        line("profiles:");
        line("  hyperscaler:");
        clouds.forEach(this::cloud);
        line("  lab:");
        labs.forEach(this::lab);
        if (!regulators.isEmpty()) {
            line("  regulator:");
            regulators.forEach(this::regulator);
        }
        contracts();
        agenda();
        shocks();
        negotiation();
        market();
        rest();
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void line(String format, Object... values) {
        line(String.format(Locale.ROOT, format, values));
    }

    private double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /** Over several orders of magnitude. */
    private double scale(double least, double most) {
        return least * StrictMath.pow(most / least, random.nextDouble());
    }

    private boolean perhaps(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Some of the levels, in their order, always with the first. */
    private String levels(String... levels) {
        List<String> some = new ArrayList<>();
        for (String level : levels) {
            if (some.isEmpty() || perhaps(0.5)) {
                some.add(level);
            }
        }
        return some.toString();
    }

    private void cloud(String id) {
        line("    %s:", id);
        line("      name: %s", id);
        line("      cashUsdBn: %.3f", scale(0.5, 200));
        line("      cashScaleUsdBn: %.3f", scale(1, 100));
        line("      marketValueUsdBn: %.1f", scale(50, 3000));
        line("      cloudShare: %.4f", between(0.1, 0.3));
        line("      attractiveness: %.3f", between(-1, 1));
        line("      capacityGw: %.3f", scale(0.1, 5));
        line("      buildGwPerYear: %.3f", perhaps(0.3) ? 0 : between(0, 2));
        line("      baseUtilisation: %.3f", between(0, 0.9));
        line("      unitCostUsdBnPerGwYear: %.2f", between(8, 12));
        line("      listPriceUsdBnPerGwYear: %.2f", between(10, 14));
        line("      discountRatePerQuarter: %.4f", between(0.01, 0.04));
        line("      presence: {us: %.2f, eu: %.2f}", between(0, 1), between(0, 1));
        line("      dataSharing: %.2f", between(0, 1));
        if (perhaps(0.5)) {
            line(
                    "      ownModel: {name: own, enterpriseShare: %.4f, quality: %.3f}",
                    between(0.01, 0.08), between(-1, 1));
        }
        strategy();
    }

    private void lab(String id) {
        line("    %s:", id);
        line("      name: %s", id);
        line("      home: %s", perhaps(0.7) ? "us" : "eu");
        line("      cashUsdBn: %.3f", scale(0.2, 60));
        line("      valuationUsdBn: %.2f", scale(2, 500));
        line("      consumerRevenueUsdBnPerYear: %.3f", perhaps(0.3) ? 0 : scale(0.1, 5));
        line("      enterpriseShare: %.4f", between(0.02, 0.2));
        line("      directShare: %.2f", between(0.3, 0.8));
        line("      quality: %.3f", between(-1, 2));
        line("      directQuality: %.3f", between(-1, 2));
        line("      demandMultipleFiveYears: %.2f", between(1, 15));
        line("      ownComputeGw: %.3f", scale(0.8, 3));
        line("      opexUsdBnPerQuarter: %.3f", scale(0.02, 3));
        line("      discountRatePerQuarter: %.4f", between(0.01, 0.05));
        line("      diversificationWeightUsdBn: %.3f", scale(0.1, 20));
        line("      users: %.3f", scale(0.001, 1));
        strategy();
    }

    private void strategy() {
        line("      strategy:");
        line("        offer: %s", pick(OFFERS));
        line("        acceptance: %s", pick(ACCEPTANCES));
        line("        opponent: {type: %s}", perhaps(0.5) ? "none" : "frequency");
        line("        link: {type: %s}", perhaps(0.9) ? "best-response" : "agenda");
        line("        aspirationFloor: %.2f", perhaps(0.7) ? 0 : between(0, 0.5));
    }

    private void regulator(String id) {
        line("    %s:", id);
        line("      name: %s", id);
        line("      jurisdiction: %s", perhaps(0.5) ? "us" : "eu");
        line("      strictness: %.2f", between(0, 6));
        line("      interceptTheta: %.2f", between(-4, 0));
        double clear = between(0, 0.5);
        line("      clearBelow: %.3f", clear);
        line("      blockAbove: %.3f", between(clear, 1));
        line("      reviewDays: %.0f", scale(20, 300));
        line("      minimumDealUsdBn: %.3f", perhaps(0.5) ? 0 : scale(0.1, 20));
        line("      minimumStake: %.3f", between(0, 0.1));
        line("      marketDefinition: %s", perhaps(0.5) ? "models" : "cloud");
        line("      hhiThreshold: %.0f", between(500, 3000));
        line("      deltaThreshold: %.0f", between(10, 200));
        line("      canBlock: %s", perhaps(0.8));
    }

    /** Per lab either any links without bars, or one link that may bar all others. */
    private void contracts() {
        List<String> contracts = new ArrayList<>();
        for (String lab : labs) {
            boolean alone = perhaps(0.4);
            boolean first = true;
            for (String cloud : clouds) {
                if (perhaps(0.6) && (first || !alone)) {
                    contracts.add(contract(cloud, lab, alone ? EXCLUSIVITIES : List.of("none", "first-refusal")));
                    first = false;
                }
            }
        }
        if (!contracts.isEmpty()) {
            line("contracts:");
            contracts.forEach(this::line);
        }
    }

    private String contract(String cloud, String lab, List<String> exclusivities) {
        int start = -random.nextInt(4);
        String compute = perhaps(0.7)
                ? String.format(
                        Locale.ROOT, "commitmentUsdBn: %.3f, priceOverList: %.2f, ", scale(0.02, 3), between(-0.2, 0.1))
                : "";
        String access = perhaps(0.6) ? perhaps(0.5) ? "resale" : "hosted-weights" : "none";
        return String.format(
                Locale.ROOT,
                "  - {hyperscaler: %s, lab: %s, startPeriod: %d, termYears: %.2f, binding: %s, %saccess: %s, "
                        + "distributionShare: %.2f, computeExclusivity: %s, distributionExclusivity: %s, "
                        + "breakFeeUsdBn: %.2f, royaltyShare: %.2f}",
                cloud,
                lab,
                start,
                (-start + 1 + random.nextInt(16)) / 4.0,
                perhaps(0.8),
                compute,
                access,
                access.equals("none") ? 0 : between(0, 0.4),
                compute.isEmpty() ? "none" : pick(exclusivities).replace("api", "none"),
                access.equals("none") ? "none" : pick(exclusivities),
                perhaps(0.7) ? 0 : scale(0.1, 5),
                perhaps(0.7) ? 0 : between(0, 0.2));
    }

    private void agenda() {
        if (perhaps(0.5)) {
            line("agenda:");
            line("  - {period: %d, hyperscaler: %s, lab: %s}", random.nextInt(periods), pick(clouds), pick(labs));
        }
    }

    private void shocks() {
        List<String> shocks = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String hit = switch (random.nextInt(5)) {
                case 0 -> String.format(Locale.ROOT, "type: demand, factor: %.2f", between(0.5, 1.5));
                case 1 ->
                    String.format(Locale.ROOT, "type: demand, actor: %s, factor: %.2f", pick(labs), between(0.5, 1.5));
                case 2 ->
                    String.format(
                            Locale.ROOT, "type: unit-cost, actor: %s, factor: %.2f", pick(clouds), between(0.8, 1.3));
                case 3 ->
                    String.format(
                            Locale.ROOT, "type: capacity, actor: %s, factor: %.2f", pick(clouds), between(0.5, 1.5));
                default ->
                    String.format(
                            Locale.ROOT,
                            "type: cash, actor: %s, factor: %.2f",
                            perhaps(0.5) ? pick(clouds) : pick(labs),
                            between(-5, 10));
            };
            shocks.add("  - {period: " + random.nextInt(periods) + ", " + hit + "}");
        }
        if (!shocks.isEmpty()) {
            line("shocks:");
            shocks.forEach(this::line);
        }
    }

    private void negotiation() {
        line("negotiation:");
        line("  protocol: %s", solved ? "oracle" : PROTOCOLS.get(random.nextInt(PROTOCOLS.size())));
        line("  rounds: %d", 2 + random.nextInt(14));
        line("  disagreement: %s", perhaps(0.7) ? "fixed" : "replace");
        line("  coolingOffQuarters: %d", random.nextInt(4));
        line("  hyperscalerTalks: %d", 1 + random.nextInt(3));
        line("  labTalks: %d", random.nextInt(4));
        line("  bargainingWeight: %s", perhaps(0.5) ? "-1" : "0.5");
        line("  issues:");
        line("    investmentUsdBn: %s", levels("0", "5", "40"));
        line("    valuationMultiple: %s", levels("1", "0.8"));
        line("    direction: %s", levels("into-lab", "into-hyperscaler", "warrants"));
        line("    governance: %s", levels("none", "board-seat"));
        line("    signingFeeUsdBn: %s", levels("0", "-40", "-10", "10", "60"));
        line("    commitmentUsdBn: %s", levels("0", "10", "60"));
        line("    priceOverList: %s", levels("0", "-0.1"));
        line("    termYears: %s", perhaps(0.5) ? "[1]" : "[3]");
        line("    computeExclusivity: %s", levels("none", "first-refusal", "full"));
        line("    distributionExclusivity: %s", levels("none", "preferred", "first-refusal", "api", "full"));
        line("    access: %s", levels("none", "resale", "hosted-weights"));
        line("    distributionShare: %s", levels("0.2", "0.3"));
        line("    royaltyShare: %s", levels("0", "0.1"));
        line("    jointResearch: %s", levels("false", "true"));
    }

    private void market() {
        line("market:");
        line("  calibration: %s", observed ? "observed" : "given");
        line("  jurisdictions:");
        line("    - {id: us, size: 0.6, residency: %.2f}", between(0, 0.3));
        line("    - {id: eu, size: 0.4, residency: %.2f}", between(0, 0.3));
        line("  horizonQuarters: %d", 16 + random.nextInt(9));
        double spend = between(5, 25);
        line("  spendUsdBnPerQuarter: %.2f", spend);
        line("  enterpriseModelSpendUsdBnPerQuarter: %.2f", spend * between(0.03, 0.1));
        line("  inertia: %.2f", between(0, 0.9));
        line("  upfrontShare: %.2f", between(0, 1));
        line("  trancheQuarters: %d", 1 + random.nextInt(4));
        line("  costOfMoney: %s", perhaps(0.7));
        line("  cashCarriesOver: %s", !solved || perhaps(0.5));
        line("  diversification: %s", perhaps(0.7) ? "payment-shares" : "supplier-count");
        line("  exclusivityPriceSigmaUsdBn: %s", perhaps(0.5) ? "0" : "2");
    }

    private void rest() {
        line("regulation:");
        line("  mode: %s", pick(List.of("off", "threshold", "threshold", "threshold", "draw", "draw")));
        line("  stakeCap: %.2f", between(0.05, 0.3));
        line("leverage:");
        line("  at: %s", perhaps(0.7) ? "event" : "period");
        line(
                "  acts: [%s]",
                List.of("cut", "withdraw-access", "sign-best").stream()
                        .filter(act -> act.equals("cut") || perhaps(0.5))
                        .collect(Collectors.joining(", ")));
        line(perhaps(0.3) ? "uncertainty: none" : "uncertainty: {drawn: true}");
    }
}
