package io.entente.analysis;

import java.util.stream.IntStream;

/** Checks flows of money and what circulates by its definitions. */
record MoneyRecheck(Circularity money, Findings findings) {

    void run() {
        double total = 0;
        double circulating = 0;
        double bound = 0;
        for (int i = 0; i < money.flows().size(); i++) {
            Circularity.Flow flow = money.flows().get(i);
            total += flow.usdBn();
            circulating += flow.circulatingUsdBn();
            double rise = potential(flow.payee()) - potential(flow.payer());
            bound += flow.usdBn() * Math.max(0, 1 + rise);
            findings.verdict(
                    "circularity.flows[" + i + "].circulatingUsdBn (within the payment)",
                    true,
                    flow.circulatingUsdBn() >= 0 && flow.circulatingUsdBn() <= flow.usdBn() * (1 + Findings.TOLERANCE));
        }
        findings.number("circularity.totalUsdBn", money.totalUsdBn(), total);
        findings.number("circularity.circulationUsdBn", money.circulationUsdBn(), circulating, total);
        findings.number("circularity.circulationUsdBn (no larger one exists)", money.circulationUsdBn(), bound, total);
        findings.number("circularity.circulationRatio", money.circulationRatio(), total == 0 ? 0 : circulating / total);
        for (String actor : money.potentials().keySet()) {
            findings.number("circularity.flows (what " + actor + " receives and pays)", net(actor), 0, total);
        }
        cyclesAndShares();
    }

    private void cyclesAndShares() {
        for (int i = 0; i < money.cycles().size(); i++) {
            findings.number(
                    "circularity.cycles[" + i + "].bottleneckUsdBn",
                    money.cycles().get(i).bottleneckUsdBn(),
                    narrowest(money.cycles().get(i)));
        }
        for (int i = 0; i < money.clouds().size(); i++) {
            Circularity.Returning cloud = money.clouds().get(i);
            double share = cloud.aiRevenueUsdBn() == 0 ? 0 : cloud.returningUsdBn() / cloud.aiRevenueUsdBn();
            findings.number("circularity.clouds[" + i + "].share", cloud.share(), Math.min(1, share));
        }
        for (int i = 0; i < money.alliances().size(); i++) {
            Circularity.Tie tie = money.alliances().get(i);
            double ratio = tie.investmentUsdBn() == 0 ? 0 : tie.commitmentUsdBn() / tie.investmentUsdBn();
            findings.number(
                    "circularity.alliances[" + i + "].roundTripRatio", tie.roundTripRatio(), Math.min(1, ratio));
            findings.number(
                    "circularity.alliances[" + i + "].roundTripMultiple",
                    tie.roundTripMultiple().orElse(0.0),
                    ratio);
        }
    }

    private double potential(String actor) {
        return money.potentials().getOrDefault(actor, 0.0);
    }

    private double net(String actor) {
        return money.flows().stream()
                .mapToDouble(f -> (f.payee().equals(actor) ? f.circulatingUsdBn() : 0)
                        - (f.payer().equals(actor) ? f.circulatingUsdBn() : 0))
                .sum();
    }

    private double narrowest(Circularity.Cycle cycle) {
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
}
