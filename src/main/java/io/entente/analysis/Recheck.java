package io.entente.analysis;

import io.entente.analysis.StabilityVerdict.Change;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the solution values of a picture by their definitions, from nothing but the numbers beside them: no solver is
 * asked. Values of coalitions, utilities and payments are taken as they stand; whether they are those of the run is another
 * question.
 */
public final class Recheck {

    private final Findings findings = new Findings();

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
        picture.coalitions().ifPresent(values -> new CoalitionRecheck(values, recheck.findings).run());
        recheck.stability(picture.stability());
        new MoneyRecheck(picture.circularity(), recheck.findings).run();
        recheck.concentration(picture.concentration());
        return recheck.findings.result();
    }

    private void power(Power power) {
        for (int i = 0; i < power.pairs().size(); i++) {
            Power.Hold pair = power.pairs().get(i);
            String path = "power.pairs[" + i + "]";
            Optional<Power.Standing> suffering = power.standings().stream()
                    .filter(s -> s.actor().equals(pair.over()))
                    .findFirst();
            suffering.ifPresent(s -> findings.number(
                    path + ".dependence",
                    pair.dependence(),
                    pair.lossUsdBn() / Math.max(Math.abs(s.utilityUsdBn()), power.floorUsdBn())));
            findings.number(
                    path + ".reverseDependence",
                    pair.reverseDependence(),
                    dependence(power, pair.over(), pair.holder()));
            findings.number(
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
        findings.number(path + ".meanNetLeverage", standing.meanNetLeverage(), count == 0 ? 0 : sum / count);
        double margin = 1e-9 * Math.max(1, Math.abs(standing.utilityUsdBn()));
        findings.verdict(
                path + ".complements",
                standing.complements(),
                standing.marginalGainsUsdBn() > standing.linksUsdBn() + margin);
    }

    private void bargains(List<Bargains.Bargain> bargains) {
        for (int i = 0; i < bargains.size(); i++) {
            Bargains.Bargain bargain = bargains.get(i);
            double transfer =
                    (1 - bargain.weight()) * bargain.hyperscalerGainUsdBn() - bargain.weight() * bargain.labGainUsdBn();
            findings.number("bargains[" + i + "].transferUsdBn", bargain.transferUsdBn(), transfer);
        }
    }

    private void stability(StabilityVerdict stability) {
        for (int i = 0; i < stability.links().size(); i++) {
            findings.verdict(
                    "stability.links[" + i + "].wanted",
                    stability.links().get(i).wanted(),
                    wanted(stability.links().get(i)));
        }
        List<Change> wanted = stability.links().stream().filter(Recheck::wanted).toList();
        findings.verdict("stability.stable", stability.stable(), wanted.isEmpty());
        Optional<Change> most = wanted.stream().max(Comparator.comparingDouble(Change::drive));
        findings.verdict("stability.next", stability.next().isPresent(), most.isPresent());
        if (stability.next().isPresent() && most.isPresent()) {
            findings.number(
                    "stability.next", stability.next().get().drive(), most.get().drive());
        }
    }

    private static boolean wanted(Change change) {
        double least = Math.min(change.hyperscalerGainUsdBn(), change.labGainUsdBn());
        double most = Math.max(change.hyperscalerGainUsdBn(), change.labGainUsdBn());
        return most > 1e-9 && (!change.move().equals("add") || least > -1e-9);
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
            findings.number(path + ".twiceTheProduct", merger.twiceTheProduct(), change);
            findings.number(path + ".changeOfSquares", merger.changeOfSquares(), change, 10_000);
            double after = concentration.models().hhi() + change;
            findings.verdict(path + ".concentrated", merger.concentrated(), change > 100 && after > 1800);
            findings.verdict(path + ".dominant", merger.dominant(), change > 100 && one + other > 0.30);
        }
    }

    private void market(String path, Concentration.Market market) {
        double squares =
                market.shares().values().stream().mapToDouble(s -> s * s).sum();
        findings.number(path + ".hhi", market.hhi(), 10_000 * squares);
        findings.number(path + ".effectiveSuppliers", market.effectiveSuppliers(), squares == 0 ? 0 : 1 / squares);
    }
}
