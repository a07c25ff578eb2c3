package io.entente.analysis;

import io.entente.analysis.StabilityVerdict.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Checks the solution values of a picture by their definitions, from nothing but the numbers beside them: no solver is
 * asked. Values of coalitions, utilities and payments are taken as they stand; whether they are those of the run is another
 * question.
 */
public final class Recheck {

    /** Relative to the size of the numbers that enter. */
    private static final double TOLERANCE = 1e-7;

    private final List<Finding> findings = new ArrayList<>();
    private int checked;

    private Recheck() {}

    /**
     * A number that is not what follows from the numbers beside it.
     *
     * @param path where it stands
     * @param stated the number
     * @param found what follows
     */
    public record Finding(String path, String stated, String found) {

        @Override
        public String toString() {
            return path + " is " + stated + ", and " + found + " follows from the numbers beside it";
        }
    }

    /**
     * What was found.
     *
     * @param checked how many numbers
     * @param findings those that are wrong
     */
    public record Result(int checked, List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /** Checks a picture. Costs 2^players × players. */
    public static Result of(Picture picture) {
        Recheck recheck = new Recheck();
        recheck.power(picture.power());
        recheck.bargains(picture.bargains());
        picture.coalitions().ifPresent(recheck::coalitions);
        recheck.stability(picture.stability());
        recheck.circularity(picture.circularity());
        recheck.concentration(picture.concentration());
        return new Result(recheck.checked, recheck.findings);
    }

    private void number(String path, double stated, double found, double scale) {
        checked++;
        if (!(Math.abs(stated - found) <= TOLERANCE * Math.max(scale, 1e-3))) {
            findings.add(new Finding(path, Double.toString(stated), Double.toString(found)));
        }
    }

    private void number(String path, double stated, double found) {
        number(path, stated, found, Math.max(Math.abs(stated), Math.abs(found)));
    }

    private void verdict(String path, Object stated, Object found) {
        checked++;
        if (!stated.equals(found)) {
            findings.add(new Finding(path, stated.toString(), found.toString()));
        }
    }

    private void power(Power power) {
        for (int i = 0; i < power.pairs().size(); i++) {
            Power.Hold pair = power.pairs().get(i);
            String path = "power.pairs[" + i + "]";
            Optional<Power.Standing> suffering = power.standings().stream()
                    .filter(s -> s.actor().equals(pair.over()))
                    .findFirst();
            suffering.ifPresent(s -> number(
                    path + ".dependence",
                    pair.dependence(),
                    pair.lossUsdBn() / Math.max(Math.abs(s.utilityUsdBn()), power.floorUsdBn())));
            number(
                    path + ".reverseDependence",
                    pair.reverseDependence(),
                    dependence(power, pair.over(), pair.holder()));
            number(
                    path + ".net",
                    pair.net(),
                    (pair.dependence() - pair.reverseDependence()) / (pair.dependence() + pair.reverseDependence()));
        }
        for (int i = 0; i < power.standings().size(); i++) {
            standing("power.standings[" + i + "]", power.standings().get(i), power);
        }
    }

    /** How much one depends on another, whichever is the holder elsewhere. */
    private static double dependence(Power power, String strong, String weak) {
        return power.pairs().stream()
                .filter(p -> p.holder().equals(strong) && p.over().equals(weak))
                .mapToDouble(Power.Hold::dependence)
                .findFirst()
                .orElse(0);
    }

    private void standing(String path, Power.Standing standing, Power power) {
        double sum = 0;
        int count = 0;
        for (Power.Standing other : power.standings()) {
            double over = dependence(power, standing.actor(), other.actor());
            double under = dependence(power, other.actor(), standing.actor());
            if (over + under > 0) {
                sum += (over - under) / (over + under);
                count++;
            }
        }
        number(path + ".meanNetLeverage", standing.meanNetLeverage(), count == 0 ? 0 : sum / count);
        double margin = 1e-9 * Math.max(1, Math.abs(standing.utilityUsdBn()));
        verdict(
                path + ".complements",
                standing.complements(),
                standing.marginalGainsUsdBn() > standing.linksUsdBn() + margin);
    }

    private void bargains(List<Bargains.Bargain> bargains) {
        for (int i = 0; i < bargains.size(); i++) {
            Bargains.Bargain bargain = bargains.get(i);
            double transfer =
                    (1 - bargain.weight()) * bargain.hyperscalerGainUsdBn() - bargain.weight() * bargain.labGainUsdBn();
            number("bargains[" + i + "].transferUsdBn", bargain.transferUsdBn(), transfer);
        }
    }

    private void coalitions(CoalitionValues values) {
        int players = values.players().size();
        double[] table = values.valuesUsdBn().stream().mapToDouble(v -> v).toArray();
        double[] sales = values.salesUsdBn().stream().mapToDouble(v -> v).toArray();
        double[] myerson = Dividends.myerson(table, values.links());
        double[] power = Dividends.myerson(sales, values.links());
        double scale = Math.abs(table[table.length - 1]);
        for (int player = 0; player < players; player++) {
            double alone = table[1 << player];
            double without = table[table.length - 1 - (1 << player)];
            number(
                    "coalitions.contributionsUsdBn[" + player + "]",
                    values.contributionsUsdBn().get(player),
                    table[table.length - 1] - without - alone);
            number(
                    "coalitions.myersonGainsUsdBn[" + player + "]",
                    values.myersonGainsUsdBn().get(player),
                    myerson[player] - alone);
            number(
                    "coalitions.salesPowerUsdBn[" + player + "]",
                    values.salesPowerUsdBn().get(player),
                    power[player]);
        }
        leastCore(values, table, scale);
    }

    /** Efficient, nobody complains more than ε, and weights on coalitions that allow no smaller ε. */
    private void leastCore(CoalitionValues values, double[] table, double scale) {
        CoalitionValues.Stand stand = values.leastCore();
        int players = values.players().size();
        double[] sums = new double[table.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int coalition = 1; coalition < table.length; coalition++) {
            int player = Integer.numberOfTrailingZeros(coalition);
            sums[coalition] =
                    sums[coalition & coalition - 1] + stand.allocationUsdBn().get(player);
            largest = coalition == table.length - 1 ? largest : Math.max(largest, table[coalition] - sums[coalition]);
        }
        number("coalitions.leastCore.allocationUsdBn (sum)", sums[table.length - 1], table[table.length - 1]);
        if (players > 1) {
            number("coalitions.leastCore.epsilonUsdBn", stand.epsilonUsdBn(), largest, scale);
            number("coalitions.leastCore.balanced (proof)", proof(values, table), stand.epsilonUsdBn(), scale);
        }
        verdict("coalitions.leastCore.coreEmpty", stand.coreEmpty(), stand.epsilonUsdBn() > 1e-9 * scale);
    }

    private double proof(CoalitionValues values, double[] table) {
        double[] cover = new double[values.players().size()];
        double worth = 0;
        double total = 0;
        for (CoalitionValues.Weighted weighted : values.leastCore().balanced()) {
            int coalition = 0;
            for (String member : weighted.coalition()) {
                int player = values.players().indexOf(member);
                coalition |= 1 << player;
                cover[player] += weighted.weight();
            }
            worth += weighted.weight() * table[coalition];
            total += weighted.weight();
        }
        number("coalitions.leastCore.balanced (sum of weights)", total, 1);
        for (int player = 1; player < cover.length; player++) {
            number(
                    "coalitions.leastCore.balanced (cover of "
                            + values.players().get(player) + ")",
                    cover[player],
                    cover[0]);
        }
        return worth - cover[0] * table[table.length - 1];
    }

    private void stability(StabilityVerdict stability) {
        for (int i = 0; i < stability.links().size(); i++) {
            verdict(
                    "stability.links[" + i + "].wanted",
                    stability.links().get(i).wanted(),
                    wanted(stability.links().get(i)));
        }
        List<Change> wanted = stability.links().stream().filter(Recheck::wanted).toList();
        verdict("stability.stable", stability.stable(), wanted.isEmpty());
        Optional<Change> most = wanted.stream().max(Comparator.comparingDouble(Recheck::drive));
        verdict("stability.next", stability.next().isPresent(), most.isPresent());
        if (stability.next().isPresent() && most.isPresent()) {
            number("stability.next", drive(stability.next().get()), drive(most.get()));
        }
    }

    private static boolean wanted(Change change) {
        double least = Math.min(change.hyperscalerGainUsdBn(), change.labGainUsdBn());
        double most = Math.max(change.hyperscalerGainUsdBn(), change.labGainUsdBn());
        return most > 1e-9 && (!change.move().equals("add") || least > -1e-9);
    }

    private static double drive(Change change) {
        return change.move().equals("add")
                ? change.hyperscalerGainUsdBn() + change.labGainUsdBn()
                : Math.max(change.hyperscalerGainUsdBn(), change.labGainUsdBn());
    }

    private void circularity(Circularity money) {
        double total = 0;
        double circulating = 0;
        double bound = 0;
        for (int i = 0; i < money.flows().size(); i++) {
            Circularity.Flow flow = money.flows().get(i);
            total += flow.usdBn();
            circulating += flow.circulatingUsdBn();
            double rise = potential(money, flow.payee()) - potential(money, flow.payer());
            bound += flow.usdBn() * Math.max(0, 1 + rise);
            verdict(
                    "circularity.flows[" + i + "].circulatingUsdBn (within the payment)",
                    true,
                    flow.circulatingUsdBn() >= 0 && flow.circulatingUsdBn() <= flow.usdBn() * (1 + TOLERANCE));
        }
        number("circularity.totalUsdBn", money.totalUsdBn(), total);
        number("circularity.circulationUsdBn", money.circulationUsdBn(), circulating, total);
        number("circularity.circulationUsdBn (no larger one exists)", money.circulationUsdBn(), bound, total);
        number("circularity.circulationRatio", money.circulationRatio(), total == 0 ? 0 : circulating / total);
        for (String actor : money.potentials().keySet()) {
            number("circularity.flows (what " + actor + " receives and pays)", net(money, actor), 0, total);
        }
        for (int i = 0; i < money.cycles().size(); i++) {
            number(
                    "circularity.cycles[" + i + "].bottleneckUsdBn",
                    money.cycles().get(i).bottleneckUsdBn(),
                    narrowest(money, money.cycles().get(i)));
        }
        for (int i = 0; i < money.clouds().size(); i++) {
            Circularity.Returning cloud = money.clouds().get(i);
            double share = cloud.aiRevenueUsdBn() == 0 ? 0 : cloud.returningUsdBn() / cloud.aiRevenueUsdBn();
            number("circularity.clouds[" + i + "].share", cloud.share(), Math.min(1, share));
        }
        for (int i = 0; i < money.alliances().size(); i++) {
            Circularity.Tie tie = money.alliances().get(i);
            double ratio = tie.investmentUsdBn() == 0 ? 0 : tie.commitmentUsdBn() / tie.investmentUsdBn();
            number("circularity.alliances[" + i + "].roundTripRatio", tie.roundTripRatio(), Math.min(1, ratio));
            number(
                    "circularity.alliances[" + i + "].roundTripMultiple",
                    tie.roundTripMultiple().orElse(0.0),
                    ratio);
        }
    }

    private static double potential(Circularity money, String actor) {
        return money.potentials().getOrDefault(actor, 0.0);
    }

    private static double net(Circularity money, String actor) {
        return money.flows().stream()
                .mapToDouble(f -> (f.payee().equals(actor) ? f.circulatingUsdBn() : 0)
                        - (f.payer().equals(actor) ? f.circulatingUsdBn() : 0))
                .sum();
    }

    private static double narrowest(Circularity money, Circularity.Cycle cycle) {
        int length = cycle.actors().size();
        return IntStream.range(0, length)
                .mapToDouble(i -> money.flows().stream()
                        .filter(f -> f.payer().equals(cycle.actors().get(i))
                                && f.payee().equals(cycle.actors().get((i + 1) % length)))
                        .mapToDouble(Circularity.Flow::usdBn)
                        .sum())
                .min()
                .orElse(0);
    }

    private void concentration(Concentration concentration) {
        market("concentration.clouds", concentration.clouds());
        market("concentration.models", concentration.models());
        Map<String, Double> models = concentration.models().shares();
        for (int i = 0; i < concentration.asMergers().size(); i++) {
            Concentration.AsMerger merger = concentration.asMergers().get(i);
            double one = models.getOrDefault(merger.hyperscaler(), 0.0);
            double other = models.getOrDefault(merger.lab(), 0.0);
            double change = 20_000 * one * other;
            String path = "concentration.asMergers[" + i + "]";
            number(path + ".twiceTheProduct", merger.twiceTheProduct(), change);
            number(path + ".changeOfSquares", merger.changeOfSquares(), change, 10_000);
            double after = concentration.models().hhi() + change;
            verdict(path + ".concentrated", merger.concentrated(), change > 100 && after > 1800);
            verdict(path + ".dominant", merger.dominant(), change > 100 && one + other > 0.30);
        }
    }

    private void market(String path, Concentration.Market market) {
        double squares =
                market.shares().values().stream().mapToDouble(s -> s * s).sum();
        number(path + ".hhi", market.hhi(), 10_000 * squares);
        number(path + ".effectiveSuppliers", market.effectiveSuppliers(), squares == 0 ? 0 : 1 / squares);
    }
}
