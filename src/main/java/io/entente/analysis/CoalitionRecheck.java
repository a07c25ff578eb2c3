package io.entente.analysis;

/** Checks values of coalition games by their definitions. */
record CoalitionRecheck(CoalitionValues values, Findings findings) {

    void run() {
        int players = values.players().size();
        double[] table = values.valuesUsdBn().stream().mapToDouble(v -> v).toArray();
        double[] sales = values.salesUsdBn().stream().mapToDouble(v -> v).toArray();
        double[] myerson = Dividends.myerson(table, values.links());
        double[] power = Dividends.myerson(sales, values.links());
        double scale = Math.abs(table[table.length - 1]);
        for (int player = 0; player < players; player++) {
            double alone = table[1 << player];
            double without = table[table.length - 1 - (1 << player)];
            findings.number(
                    "coalitions.contributionsUsdBn[" + player + "]",
                    values.contributionsUsdBn().get(player),
                    table[table.length - 1] - without - alone);
            findings.number(
                    "coalitions.myersonGainsUsdBn[" + player + "]",
                    values.myersonGainsUsdBn().get(player),
                    myerson[player] - alone);
            findings.number(
                    "coalitions.salesPowerUsdBn[" + player + "]",
                    values.salesPowerUsdBn().get(player),
                    power[player]);
        }
        leastCore(table, scale);
    }

    /** Efficient, nobody complains more than ε, and weights on coalitions that allow no smaller ε. */
    private void leastCore(double[] table, double scale) {
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
        findings.number("coalitions.leastCore.allocationUsdBn (sum)", sums[table.length - 1], table[table.length - 1]);
        if (players > 1) {
            findings.number("coalitions.leastCore.epsilonUsdBn", stand.epsilonUsdBn(), largest, scale);
            findings.number("coalitions.leastCore.balanced (proof)", proof(table), stand.epsilonUsdBn(), scale);
        }
        findings.verdict("coalitions.leastCore.coreEmpty", stand.coreEmpty(), stand.epsilonUsdBn() > 1e-9 * scale);
    }

    private double proof(double... table) {
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
        findings.number("coalitions.leastCore.balanced (sum of weights)", total, 1);
        for (int player = 1; player < cover.length; player++) {
            findings.number(
                    "coalitions.leastCore.balanced (cover of "
                            + values.players().get(player) + ")",
                    cover[player],
                    cover[0]);
        }
        return worth - cover[0] * table[table.length - 1];
    }
}
